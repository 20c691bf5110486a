// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queueedits.h"
#include "core/queue/queueorders.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace toccata {

/// Entries with these ids, in order, none of them loaded.
inline std::vector<QueueEntry> entriesOf(const std::vector<quint32> &ids)
{
    std::vector<QueueEntry> entries;
    for (const quint32 id : ids)
        entries.push_back({id, QueueEntry::noRow});
    return entries;
}

/// The same, the song with id n being row n.
inline std::vector<QueueEntry> loadedEntriesOf(const std::vector<quint32> &ids)
{
    std::vector<QueueEntry> entries;
    for (const quint32 id : ids)
        entries.push_back({id, id});
    return entries;
}

/// The commands as they are sent.
inline std::vector<QByteArray> linesOf(const std::vector<mpd::CommandBatch> &batches)
{
    std::vector<QByteArray> lines;
    for (const mpd::CommandBatch &batch : batches) {
        for (const mpd::Command &command : batch)
            lines.push_back(command.text());
    }
    return lines;
}

} // namespace toccata
