// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/editstrip.h"

#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"
#include "ui/widgets/elidedlabel.h"

#include <QLocale>

namespace toccata {

namespace {

using namespace std::chrono_literals;

QString sentence(const RunningEdit &edit)
{
    using Kind = QueueEdit::Kind;
    if (edit.isBack)
        return EditStrip::tr("Bringing the queue back to what it was.");
    switch (edit.kind) {
    case Kind::Add:
        return EditStrip::tr("Adding songs to the queue.");
    case Kind::Remove:
    case Kind::Crop:
    case Kind::Deduplicate:
    case Kind::Clear:
        return EditStrip::tr("Removing songs from the queue.");
    case Kind::Replace:
        return EditStrip::tr("Replacing the queue.");
    case Kind::Move:
    case Kind::Shuffle:
    case Kind::Reverse:
    case Kind::Sort:
    case Kind::PlayNext:
    case Kind::NotNext:
        break;
    case Kind::Prioritise:
    case Kind::Part:
        return EditStrip::tr("Changing how songs of the queue play.");
    }
    return EditStrip::tr("Putting the queue into another order.");
}

} // namespace

EditStrip::EditStrip(SongActions &actions, QWidget *parent)
    : StatusStrip(parent)
{
    setObjectName(QStringLiteral("editStrip"));
    auto *stop = new ElidedLabel(tr("Stop"));
    stop->setRole(TextRole::Caption);
    stop->setLink(true);
    stop->setObjectName(QStringLiteral("stopEdit"));
    connect(stop, &ElidedLabel::activated, this, [&actions] {
        actions.server().queue.cancel();
        actions.notices().say(tr("Stopped. What was done until then can be undone."), tr("Undo"),
            [&actions] { actions.undo(); });
    });
    addAtEnd(stop);
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    actions.server().states.queue.observe(
        this, [this](const std::shared_ptr<const QueueState> &queue) { follow(queue->running); });
}

void EditStrip::follow(const std::optional<RunningEdit> &running)
{
    if (!running) {
        m_soon.stop();
        hide();
        return;
    }
    const QLocale locale;
    setText(tr("%1 %2 of %3 steps.", "what is done, how far")
                .arg(sentence(*running), locale.toString(running->done), locale.toString(running->total)));
    if (isHidden() && !m_soon.isActive())
        m_soon.start();
}

} // namespace toccata
