// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/busystrip.h"

#include "core/server/serverstates.h"
#include "ui/library/elapsedlabel.h"
#include "ui/style/colors.h"
#include "ui/style/tokens.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace toccata {

namespace {

/// With what the server is busy.
QString sentence(const mpd::Busy &busy)
{
    using Task = mpd::Busy::Task;
    const bool named = !busy.name.isEmpty();
    switch (busy.task) {
    case Task::Search:
        return BusyStrip::tr("The server is busy with the search for “%1”.").arg(busy.name);
    case Task::Folder:
        return named ? BusyStrip::tr("The server is busy with the folder “%1”.").arg(busy.name)
                     : BusyStrip::tr("The server is busy with its folders.");
    case Task::Names:
        return BusyStrip::tr("The server is busy with the names of artists and albums.");
    case Task::Songs:
        return named ? BusyStrip::tr("The server is busy with the songs of “%1”.").arg(busy.name)
                     : BusyStrip::tr("The server is busy with songs that were asked for.");
    case Task::Playlist:
        return BusyStrip::tr("The server is busy with the playlist “%1”.").arg(busy.name);
    case Task::Adding:
        return BusyStrip::tr("The server is busy adding songs to the queue.");
    case Task::Other:
        break;
    }
    return BusyStrip::tr("The server is busy with something else.");
}

} // namespace

BusyStrip::BusyStrip(const ServerStates &states, QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_elapsed(new ElapsedLabel)
{
    setObjectName(QStringLiteral("busyStrip"));
    setAccessibleRole(*this, QAccessible::StatusBar);
    auto *ring = new BusyIndicator;
    ring->setExtent(16);
    m_text->setRole(TextRole::Caption);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    row->setSpacing(space::s);
    row->addWidget(ring);
    row->addWidget(m_text, 1);
    row->addWidget(m_elapsed);
    hide();
    states.server.observe(this, [this](const std::shared_ptr<const mpd::ServerState> &state) {
        if (state->busy)
            setBusy(*state->busy);
        setVisible(state->busy.has_value());
    });
}

QString BusyStrip::text() const
{
    return m_text->text();
}

void BusyStrip::setBusy(const mpd::Busy &busy)
{
    m_text->setText(tr("%1 What you asked for follows when it is free.").arg(sentence(busy)));
    m_elapsed->setSince(busy.since);
    setAccessibleName(m_text->text());
}

void BusyStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    painter.fillRect(rect(), colors.sidebar);
    painter.fillRect(rect(), withAlpha(colors.accent, 0.12));
    painter.fillRect(0, 0, width(), 1, colors.divider);
}

} // namespace toccata
