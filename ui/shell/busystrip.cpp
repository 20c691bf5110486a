// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/busystrip.h"

#include "core/server/serverstates.h"
#include "ui/library/elapsedlabel.h"

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
    : StatusStrip(parent)
    , m_elapsed(new ElapsedLabel)
{
    setObjectName(QStringLiteral("busyStrip"));
    addAtEnd(m_elapsed);
    states.server.observe(this, [this](const std::shared_ptr<const mpd::ServerState> &state) {
        if (state->busy)
            setBusy(*state->busy);
        setVisible(state->busy.has_value());
    });
}

void BusyStrip::setBusy(const mpd::Busy &busy)
{
    setText(tr("%1 What you asked for follows when it is free.").arg(sentence(busy)));
    m_elapsed->setSince(busy.since);
}

} // namespace toccata
