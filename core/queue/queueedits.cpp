// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueedits.h"

#include <algorithm>
#include <unordered_set>

namespace toccata {

void addInsertion(
    mpd::BatchBuilder &batches, const QList<QByteArray> &uris, quint32 position, PositionedAdd form)
{
    const char *const name = form == PositionedAdd::ByAdd ? "add" : "addid";
    for (auto uri = uris.crbegin(); uri != uris.crend(); ++uri)
        batches.add(mpd::Command(name).arg(*uri).arg(position));
}

std::vector<mpd::CommandBatch> batchesOf(const std::vector<mpd::Command> &commands, mpd::BatchLimits limits)
{
    mpd::BatchBuilder batches(limits);
    for (const mpd::Command &command : commands)
        batches.add(command);
    return batches.take();
}

mpd::CommandBatch resuming(const mpd::Status &playback)
{
    mpd::CommandBatch commands;
    if (playback.elapsed && playback.duration)
        commands.push_back(mpd::Command("seekcur").arg(*playback.elapsed));
    if (playback.state == mpd::PlayState::Paused)
        commands.push_back(mpd::Command("pause").arg(1));
    return commands;
}

std::vector<mpd::CommandBatch> appendBatches(const QList<QByteArray> &uris, mpd::BatchLimits limits)
{
    mpd::BatchBuilder batches(limits);
    for (const QByteArray &uri : uris)
        batches.add(mpd::Command("add").arg(uri));
    return batches.take();
}

std::vector<mpd::CommandBatch> insertBatches(
    const QList<QByteArray> &uris, quint32 position, PositionedAdd form, mpd::BatchLimits limits)
{
    mpd::BatchBuilder batches(limits);
    addInsertion(batches, uris, position, form);
    return batches.take();
}

std::vector<mpd::CommandBatch> replaceBatches(
    const QList<QByteArray> &uris, qsizetype playIndex, PositionedAdd form, mpd::BatchLimits limits)
{
    mpd::BatchBuilder batches(limits);
    batches.add(mpd::Command("clear"));
    const bool plays = playIndex >= 0 && playIndex < uris.size();
    if (plays) {
        batches.add(mpd::Command("add").arg(uris.at(playIndex)));
        // Without a position it is no error if that song is not there.
        batches.add(mpd::Command("play"));
        addInsertion(batches, uris.first(playIndex), 0, form);
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

} // namespace toccata
