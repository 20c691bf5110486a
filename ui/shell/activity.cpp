// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/activity.h"

#include "core/server/serverstates.h"
#include "ui/library/elapsedlabel.h"
#include "ui/library/scantext.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QToolTip>

namespace toccata {

namespace {

constexpr std::chrono::milliseconds patience{300};

} // namespace

Activity::Activity(const ServerStates &states, QWidget *parent)
    : QWidget(parent)
    , m_ring(new BusyIndicator(this))
    , m_text(new ElidedLabel(this))
    , m_elapsed(new ElapsedLabel(this))
{
    m_ring->setExtent(16);
    m_text->setRole(TextRole::Caption);
    m_text->setTone(ElidedLabel::Tone::Dim);
    m_text->setTabular(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(readingMargins(space::m, space::xs, space::xs, space::xs));
    row->setSpacing(space::s);
    row->addWidget(m_ring);
    row->addWidget(m_text, 1);
    row->addWidget(m_elapsed);
    // The tool tip is that of the whole.
    for (QWidget *part : std::initializer_list<QWidget *>{m_ring, m_text, m_elapsed})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    states.library.observe(this, [this](const auto &state) { setState(*state); });
}

void Activity::setFolded(bool folded)
{
    m_text->setVisible(!folded);
    m_elapsed->setVisible(!folded);
}

void Activity::setState(const LibraryState &state)
{
    m_scans = state.scans;
    m_elapsed->setSince(m_scans.running ? m_scans.running->since : std::nullopt);
    if (!state.loading && !m_scans.isUnderWay()) {
        m_patience.stop();
        hide();
        return;
    }
    if (m_scans.isUnderWay())
        m_text->setText(scanText(m_scans));
    else if (state.progress.folders > 0)
        m_text->setText(
            tr("Reading folders: %1 %").arg(100 * state.progress.foldersDone / state.progress.folders));
    else
        m_text->setText(tr("Reading the library"));
    if (!isVisible() && !m_patience.isActive())
        m_patience.start(patience);
}

// Asked for and not kept, because it tells how long the scan has been going on.
bool Activity::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
            m_scans.isUnderWay() ? scanDetails(m_scans, Scan::Clock::now()) : m_text->text(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace toccata
