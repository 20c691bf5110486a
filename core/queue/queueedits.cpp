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
    { }

    void add(mpd::Command command)
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

    void insert(const QList<QByteArray> &uris, quint32 position, PositionedAdd form)
    {
        const char *const name = form == PositionedAdd::ByAdd ? "add" : "addid";
        for (auto uri = uris.crbegin(); uri != uris.crend(); ++uri)
            add(mpd::Command(name).arg(*uri).arg(position));
    }

    std::vector<CommandBatch> take() { return std::move(m_batches); }

private:
    BatchLimits m_limits;
    std::vector<CommandBatch> m_batches;
    qsizetype m_bytes = 0;
};

} // namespace

std::vector<CommandBatch> appendBatches(const QList<QByteArray> &uris, BatchLimits limits)
{
    Batches batches(limits);
    for (const QByteArray &uri : uris)
        batches.add(mpd::Command("add").arg(uri));
    return batches.take();
}

std::vector<CommandBatch> insertBatches(
    const QList<QByteArray> &uris, quint32 position, PositionedAdd form, BatchLimits limits)
{
    Batches batches(limits);
    batches.insert(uris, position, form);
    return batches.take();
}

std::vector<CommandBatch> replaceBatches(
    const QList<QByteArray> &uris, qsizetype playIndex, PositionedAdd form, BatchLimits limits)
{
    Batches batches(limits);
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

std::vector<CommandBatch> moveBatches(const std::vector<QueueEntry> &entries, const QList<quint32> &songIds,
    quint32 position, BatchLimits limits)
{
    Batches batches(limits);
    std::vector<quint32> order;
    order.reserve(entries.size());
    for (const QueueEntry &entry : entries)
        order.push_back(entry.id);

    // The server counts the target without the song that moves, so a song from above the target makes room
    // first.
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
