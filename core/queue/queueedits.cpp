// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueedits.h"

#include <algorithm>
#include <unordered_set>

namespace toccata {

void BatchBuilder::add(mpd::Command command)
{
    const qsizetype size = command.text().size();
    if (m_batches.empty() || m_batches.back().size() >= m_limits.commands
        || m_bytes + size > m_limits.bytes) {
        m_batches.emplace_back();
        m_bytes = 0;
    }
    m_bytes += size;
    m_batches.back().push_back(std::move(command));
}

void BatchBuilder::insert(const QList<QByteArray> &uris, quint32 position, PositionedAdd form)
{
    const char *const name = form == PositionedAdd::ByAdd ? "add" : "addid";
    for (auto uri = uris.crbegin(); uri != uris.crend(); ++uri)
        add(mpd::Command(name).arg(*uri).arg(position));
}

std::vector<CommandBatch> appendBatches(const QList<QByteArray> &uris, BatchLimits limits)
{
    BatchBuilder batches(limits);
    for (const QByteArray &uri : uris)
        batches.add(mpd::Command("add").arg(uri));
    return batches.take();
}

std::vector<CommandBatch> insertBatches(
    const QList<QByteArray> &uris, quint32 position, PositionedAdd form, BatchLimits limits)
{
    BatchBuilder batches(limits);
    batches.insert(uris, position, form);
    return batches.take();
}

std::vector<CommandBatch> replaceBatches(
    const QList<QByteArray> &uris, qsizetype playIndex, PositionedAdd form, BatchLimits limits)
{
    BatchBuilder batches(limits);
    batches.add(mpd::Command("clear"));
    const bool plays = playIndex >= 0 && playIndex < uris.size();
    if (plays) {
        batches.add(mpd::Command("add").arg(uris.at(playIndex)));
        // Without a position it is no error if that song is not there.
        batches.add(mpd::Command("play"));
        batches.insert(uris.first(playIndex), 0, form);
    }
    for (const QByteArray &uri : uris.sliced(plays ? playIndex + 1 : 0))
        batches.add(mpd::Command("add").arg(uri));
    return batches.take();
}

std::vector<quint32> orderAfterMove(
    const std::vector<QueueEntry> &entries, const QList<quint32> &songIds, quint32 position)
{
    const std::unordered_set<quint32> known = [&] {
        std::unordered_set<quint32> ids;
        for (const QueueEntry &entry : entries)
            ids.insert(entry.id);
        return ids;
    }();
    std::unordered_set<quint32> moved;
    std::vector<quint32> block;
    for (const quint32 id : songIds) {
        if (known.contains(id) && moved.insert(id).second)
            block.push_back(id);
    }
    std::vector<quint32> order;
    order.reserve(entries.size());
    for (std::size_t i = 0; i <= entries.size(); ++i) {
        if (i == std::min<std::size_t>(position, entries.size()))
            order.insert(order.end(), block.begin(), block.end());
        if (i < entries.size() && !moved.contains(entries[i].id))
            order.push_back(entries[i].id);
    }
    return order;
}

CommandBatch remainder(const CommandBatch &batch, int failedIndex)
{
    if (failedIndex < 0 || std::size_t(failedIndex) + 1 >= batch.size())
        return {};
    return {batch.begin() + failedIndex + 1, batch.end()};
}

} // namespace toccata
