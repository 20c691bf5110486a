// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/nextlane.h"

#include <algorithm>
#include <unordered_set>

namespace toccata {

namespace {

constexpr int highest = 255;

/// Where the first song stands that plays after the current one.
std::size_t firstBehind(const std::vector<QueueEntry> &entries, const mpd::Status &status)
{
    // By its id: the status may be newer than the entries.
    const auto current
        = status.songId ? std::ranges::find(entries, *status.songId, &QueueEntry::id) : entries.end();
    if (current != entries.end())
        return std::size_t(current - entries.begin()) + 1;
    return status.songPosition ? std::size_t(*status.songPosition) + 1 : 0;
}

std::vector<quint32> prioritisedLane(const std::vector<QueueEntry> &entries, const mpd::Status &status)
{
    std::vector<SongPriority> songs;
    for (const QueueEntry &entry : entries) {
        if (entry.priority > 0 && entry.id != status.songId)
            songs.push_back({entry.id, entry.priority});
    }
    std::ranges::stable_sort(songs, [&](const SongPriority &one, const SongPriority &other) {
        return one.priority != other.priority ? one.priority > other.priority
                                              : one.id == status.nextSongId && other.id != status.nextSongId;
    });
    std::vector<quint32> ids;
    for (const SongPriority &song : songs)
        ids.push_back(song.id);
    return ids;
}

} // namespace

std::vector<quint32> nextLane(
    const std::vector<QueueEntry> &entries, const mpd::Status &status, const std::vector<quint32> &asked)
{
    // In random mode it is of no consequence where a song stands. On a server without priorities (Mopidy)
    // there is no lane then: nothing makes it play a song next, and it says itself which one does.
    return status.random ? prioritisedLane(entries, status) : standingLane(entries, status, asked);
}

std::vector<quint32> standingLane(
    const std::vector<QueueEntry> &entries, const mpd::Status &status, const std::vector<quint32> &asked)
{
    std::vector<quint32> lane;
    if (asked.empty())
        return lane;
    const std::unordered_set<quint32> known(asked.begin(), asked.end());
    for (std::size_t i = firstBehind(entries, status); i < entries.size() && known.contains(entries[i].id);
         ++i)
        lane.push_back(entries[i].id);
    return lane;
}

quint32 positionBehind(
    const std::vector<quint32> &lane, const std::vector<QueueEntry> &entries, const mpd::Status &status)
{
    std::size_t position = firstBehind(entries, status);
    if (!lane.empty())
        position
            = std::size_t(std::ranges::find(entries, lane.back(), &QueueEntry::id) - entries.begin()) + 1;
    return quint32(std::min(position, entries.size()));
}

Gap gapAt(const std::vector<QueueEntry> &entries, quint32 position)
{
    return {position > 0 && position <= entries.size() ? entries[position - 1].id : 0,
        position < entries.size() ? entries[position].id : 0};
}

std::vector<quint32> addedIn(
    const Gap &gap, const std::vector<QueueEntry> &before, const std::vector<QueueEntry> &entries)
{
    std::unordered_set<quint32> known;
    known.reserve(before.size());
    for (const QueueEntry &entry : before)
        known.insert(entry.id);
    const auto isNew = [&](const QueueEntry &entry) { return !known.contains(entry.id); };
    const auto ahead = std::ranges::find(entries, gap.ahead, &QueueEntry::id);
    const auto behind = std::ranges::find(entries, gap.behind, &QueueEntry::id);
    std::vector<quint32> added;
    const auto take = [&](auto first, auto last) {
        for (; first != last; ++first)
            added.push_back(first->id);
    };
    if (gap.ahead == 0 || ahead != entries.end()) {
        const auto first = gap.ahead == 0 ? entries.begin() : ahead + 1;
        take(first, std::find_if_not(first, entries.end(), isNew));
    } else if (gap.behind == 0 || behind != entries.end()) {
        auto first = behind;
        while (first != entries.begin() && isNew(*(first - 1)))
            --first;
        take(first, behind);
    } else {
        for (const QueueEntry &entry : entries) {
            if (isNew(entry))
                added.push_back(entry.id);
        }
    }
    return added;
}

std::vector<SongPriority> prioritiesBehind(
    const std::vector<SongPriority> &lane, const std::vector<quint32> &added)
{
    int lowest = highest + 1;
    for (const SongPriority &song : lane)
        lowest = std::min<int>(lowest, song.priority);
    std::vector<SongPriority> changed;
    const bool hasRoom = std::size_t(lowest) > added.size();
    if (!hasRoom) {
        lowest = highest + 1;
        for (const SongPriority &song : lane) {
            lowest = std::max(lowest - 1, 1);
            if (song.priority != lowest)
                changed.push_back({song.id, quint8(lowest)});
        }
    }
    for (const quint32 id : added) {
        lowest = std::max(lowest - 1, 1);
        changed.push_back({id, quint8(lowest)});
    }
    return changed;
}

} // namespace toccata
