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
    , m_actions(actions)
{
    setObjectName(QStringLiteral("editStrip"));
    auto *stop = new ElidedLabel(tr("Stop"));
    stop->setRole(TextRole::Caption);
    stop->setLink(true);
    stop->setObjectName(QStringLiteral("stopEdit"));
    connect(stop, &ElidedLabel::activated, this, &EditStrip::stop);
    addAtEnd(stop);
    m_soon.setSingleShot(true);
    m_soon.setInterval(400ms);
    connect(&m_soon, &QTimer::timeout, this, &QWidget::show);
    const ServerStates &states = actions.server().states;
    states.queue.observe(this, [this](const auto &) { follow(); });
    states.playlists.observe(this, [this](const auto &) { follow(); });
}

void EditStrip::stop()
{
    const ServerProxy &server = m_actions.server();
    if (server.states.queue.current()->running) {
        server.queue.cancel();
        m_actions.notices().say(tr("Stopped. What was done until then can be undone."), tr("Undo"),
            [this] { m_actions.undoQueue(); });
    } else {
        m_actions.stopPlaylist();
    }
}

void EditStrip::follow()
{
    const auto edit = m_actions.server().states.queue.current()->running;
    const auto playlist = m_actions.server().states.playlists.current()->running;
    if (!edit && !playlist) {
        m_soon.stop();
        hide();
        return;
    }
    const QLocale locale;
    if (edit)
        setText(tr("%1 %2 of %3 steps.", "what is done, how far")
                    .arg(sentence(*edit), locale.toString(edit->done), locale.toString(edit->total)));
    else
        setText(
            tr("Writing the playlist “%1”. %2 of %3 songs.")
                .arg(playlist->playlist, locale.toString(playlist->done), locale.toString(playlist->total)));
    if (isHidden() && !m_soon.isActive())
        m_soon.start();
}

} // namespace toccata
