// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueorders.h"

#include "core/music/song.h"
#include "core/queue/queuesort.h"

#include <QRandomGenerator>

#include <algorithm>
#include <random>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace toccata {

namespace {

using Ids = std::vector<quint32>;

std::unordered_set<quint32> setOf(const QList<quint32> &ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

Ids idsOf(const std::vector<QueueEntry> &entries)
{
    Ids ids;
    ids.reserve(entries.size());
    for (const QueueEntry &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

Ids without(Ids ids, const QList<quint32> &songIds)
{
    std::erase_if(ids, [gone = setOf(songIds)](quint32 id) { return gone.contains(id); });
    return ids;
}

Ids onlyThose(Ids ids, const QList<quint32> &songIds)
{
    std::erase_if(ids, [kept = setOf(songIds)](quint32 id) { return !kept.contains(id); });
    return ids;
}

Ids shuffledAmong(const Ids &ids, const QList<quint32> &songIds)
{
    Ids those = onlyThose(ids, songIds);
    std::mt19937 chance(QRandomGenerator::global()->generate());
    std::ranges::shuffle(those, chance);
    return sortedAmong(ids, those);
}

Ids withoutDuplicates(const QueueState &queue, std::optional<quint32> playing)
{
    std::unordered_map<std::string_view, quint32> kept;
    std::vector<std::pair<quint32, QByteArray>> songs;
    for (const QueueEntry &entry : queue.entries)
        songs.emplace_back(entry.id, entry.isLoaded() ? queue.songs->at(int(entry.row)).uri() : QByteArray());
    const auto viewOf
        = [](const QByteArray &uri) { return std::string_view(uri.constData(), std::size_t(uri.size())); };
    for (const auto &[id, uri] : songs) {
        if (!uri.isEmpty() && (!kept.contains(viewOf(uri)) || id == playing))
            kept[viewOf(uri)] = id;
    }
    Ids ids;
    for (const auto &[id, uri] : songs) {
        if (uri.isEmpty() || kept.at(viewOf(uri)) == id)
            ids.push_back(id);
    }
    return ids;
}

quint32 anchorAt(const std::vector<QueueEntry> &entries, quint32 position, const QList<quint32> &moved)
{
    const std::unordered_set<quint32> moves = setOf(moved);
    for (std::size_t i = position; i < entries.size(); ++i) {
        if (!moves.contains(entries[i].id))
            return entries[i].id;
    }
    return 0;
}

quint32 positionOf(quint32 anchor, const Ids &ids)
{
    return quint32(std::ranges::find(ids, anchor) - ids.begin());
}

} // namespace toccata
