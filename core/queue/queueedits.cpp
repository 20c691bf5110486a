// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueedits.h"

#include <algorithm>

namespace toccata {

namespace {

/// Collects commands and begins a new batch when one is full.
class Batches
{
public:
    explicit Batches(BatchLimits limits)
        : m_limits(limits)
    {
    }

    void add(mpd::Command command)
    {
        const qsizetype size = command.text().size();
        if (m_batches.empty() || m_batches.back().size() >= m_limits.commands || m_bytes + size > m_limits.bytes) {
            m_batches.emplace_back();
            m_bytes = 0;
        }
        m_bytes += size;
        m_batches.back().push_back(std::move(command));
    }

    std::vector<CommandBatch> take() { return std::move(m_batches); }

private:
    BatchLimits m_limits;
    std::vector<CommandBatch> m_batches;
    qsizetype m_bytes = 0;
};

} // namespace

std::vector<CommandBatch> addBatches(const QList<QByteArray> &uris, std::optional<quint32> position, BatchLimits limits)
{
    Batches batches(limits);
    for (const QByteArray &uri : uris) {
        // `addid` takes a position on every server, `add` only since MPD 0.23 and not on Mopidy; but `add` takes whole
        // albums and folders.
        if (position)
            batches.add(mpd::Command("addid").arg(uri).arg((*position)++));
        else
            batches.add(mpd::Command("add").arg(uri));
    }
    return batches.take();
}

std::vector<CommandBatch> replaceBatches(const QList<QByteArray> &uris, int playIndex, BatchLimits limits)
{
    Batches batches(limits);
    batches.add(mpd::Command("clear"));
    for (qsizetype i = 0; i < uris.size(); ++i) {
        batches.add(mpd::Command("add").arg(uris.at(i)));
        if (i == playIndex)
            batches.add(mpd::Command("play").arg(playIndex));
    }
    return batches.take();
}

std::vector<CommandBatch> moveBatches(
    const std::vector<QueueEntry> &entries, const QList<quint32> &songIds, quint32 position, BatchLimits limits)
{
    Batches batches(limits);
    std::vector<quint32> order;
    order.reserve(entries.size());
    for (const QueueEntry &entry : entries)
        order.push_back(entry.id);

    // The server counts the target without the song that moves, so a song from above the target makes room first.
    auto target = std::min<std::size_t>(position, order.size());
    for (const quint32 id : songIds) {
        const auto found = std::ranges::find(order, id);
        if (found == order.end())
            continue;
        const auto from = std::size_t(found - order.begin());
        if (from < target)
            --target;
        order.erase(found);
        order.insert(order.begin() + std::ptrdiff_t(target), id);
        if (from != target)
            batches.add(mpd::Command("moveid").arg(id).arg(quint32(target)));
        ++target;
    }
    return batches.take();
}

std::vector<CommandBatch> removeBatches(const QList<quint32> &songIds, BatchLimits limits)
{
    Batches batches(limits);
    for (const quint32 id : songIds)
        batches.add(mpd::Command("deleteid").arg(id));
    return batches.take();
}

CommandBatch remainder(const CommandBatch &batch, int failedIndex)
{
    if (failedIndex < 0 || std::size_t(failedIndex) + 1 >= batch.size())
        return {};
    return {batch.begin() + failedIndex + 1, batch.end()};
}

} // namespace toccata
