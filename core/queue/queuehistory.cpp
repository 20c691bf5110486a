// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuehistory.h"

#include "core/base/editnumber.h"
#include "core/base/longestgrowing.h"
#include "core/music/song.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace toccata {

namespace {

using Ids = std::unordered_set<quint32>;
using IdMap = std::unordered_map<quint32, quint32>;

/// Stands for a song that nobody knows any more. No server counts as far as this.
constexpr quint32 unknownSong = 0xffffffffU;

/// Of the songs of \p before those that do not stand where they stood among the others, by their ids. If
/// there are any, \p movedOnes are some of them.
Ids movedSongs(
    const std::vector<QueueEntry> &before, const IdMap &placeAfter, const std::vector<quint32> &movedOnes)
{
    std::vector<quint32> kept;
    std::vector<quint32> places;
    const auto keep = [&](const Ids &others) {
        kept.clear();
        places.clear();
        for (const QueueEntry &entry : before) {
            const auto place = placeAfter.find(entry.id);
            if (place == placeAfter.end() || others.contains(entry.id))
                continue;
            kept.push_back(entry.id);
            places.push_back(place->second);
        }
    };
    keep({});
    if (std::ranges::is_sorted(places))
        return {};
    Ids moved(movedOnes.begin(), movedOnes.end());
    if (!moved.empty())
        keep(moved);
    const std::vector<bool> stays = longestGrowing(places);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        if (!stays[i])
            moved.insert(kept[i]);
    }
    return moved;
}

/// \param otherwise  what becomes of an id that is not among the new ones.
template <class Otherwise>
void renameIn(QueueStep &step, const IdMap &newIds, Otherwise otherwise)
{
    const auto renamed = [&](quint32 id) {
        const auto found = newIds.find(id);
        return found == newIds.end() ? otherwise(id) : found->second;
    };
    for (QueueStep::Place &place : step.places) {
        place.id = renamed(place.id);
        for (quint32 *neighbour : {&place.behind, &place.ahead}) {
            if (*neighbour != 0)
                *neighbour = renamed(*neighbour);
        }
    }
    for (quint32 &id : step.added)
        id = renamed(id);
    for (SongMarks &marks : step.marks)
        marks.id = renamed(marks.id);
    if (step.asked) {
        for (quint32 &id : *step.asked)
            id = renamed(id);
        std::erase(*step.asked, unknownSong);
    }
    if (step.playback && step.playback->songId) {
        step.playback->songId = renamed(*step.playback->songId);
        if (step.playback->songId == unknownSong)
            step.playback.reset();
    }
    std::erase_if(step.places, [](const QueueStep::Place &place) { return place.id == unknownSong; });
    std::erase(step.added, unknownSong);
    std::erase_if(step.marks, [](const SongMarks &marks) { return marks.id == unknownSong; });
}

QueueStep::Place placeAt(const std::vector<QueueEntry> &entries, std::size_t position)
{
    return {.id = entries[position].id,
        .behind = position > 0 ? entries[position - 1].id : 0,
        .ahead = position + 1 < entries.size() ? entries[position + 1].id : 0,
        .position = quint32(position)};
}

} // namespace

qsizetype QueueStep::size() const
{
    qsizetype size
        = qsizetype(sizeof(QueueStep) + added.size() * sizeof(quint32) + marks.size() * sizeof(SongMarks));
    if (asked)
        size += qsizetype(asked->size() * sizeof(quint32));
    for (const Place &place : places)
        size += qsizetype(sizeof(Place)) + place.uri.size() + (place.uri.isEmpty() ? 0 : 24); // its header
    return size;
}

QueueStep stepBack(const std::vector<QueueEntry> &before, const SongTable &songs,
    const std::vector<quint32> &after, const std::vector<quint32> &movedOnes)
{
    QueueStep step;
    IdMap placeAfter;
    placeAfter.reserve(after.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        placeAfter.emplace(after[i], quint32(i));
    const Ids moved = movedSongs(before, placeAfter, movedOnes);
    Ids idsBefore;
    idsBefore.reserve(before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const QueueEntry &entry = before[i];
        idsBefore.insert(entry.id);
        const bool isGone = !placeAfter.contains(entry.id);
        if (isGone ? !entry.isLoaded() : !moved.contains(entry.id))
            continue;
        step.places.push_back(placeAt(before, i));
        if (isGone)
            step.places.back().uri = songs.at(int(entry.row)).uri();
    }
    std::ranges::copy_if(
        after, std::back_inserter(step.added), [&](quint32 id) { return !idsBefore.contains(id); });
    return step;
}

std::vector<QueueAim> aimOf(const QueueStep &step, const std::vector<quint32> &now)
{
    const Ids present(now.begin(), now.end());
    const Ids added(step.added.begin(), step.added.end());
    // A song that somebody else has removed since stays away, and one that was added again is no second time.
    std::vector<const QueueStep::Place *> places;
    for (const QueueStep::Place &place : step.places) {
        if (place.uri.isEmpty() == present.contains(place.id))
            places.push_back(&place);
    }
    Ids placed;
    for (const auto *place : places)
        placed.insert(place->id);
    const auto stands
        = [&](quint32 id) { return placed.contains(id) || (present.contains(id) && !added.contains(id)); };
    std::unordered_map<quint32, const QueueStep::Place *> follower;
    std::vector<const QueueStep::Place *> orphans;
    for (const auto *place : places) {
        if (place->behind == 0 || stands(place->behind))
            follower.emplace(place->behind, place);
        else
            orphans.push_back(place);
    }

    std::vector<QueueAim> aim;
    aim.reserve(now.size() + places.size());
    const auto addFollowersOf = [&](quint32 id) {
        for (auto next = follower.find(id); next != follower.end(); next = follower.find(next->second->id))
            aim.push_back({next->second->id, next->second->uri});
    };
    addFollowersOf(0);
    for (const quint32 id : now) {
        if (added.contains(id) || placed.contains(id))
            continue;
        aim.push_back({id});
        addFollowersOf(id);
    }
    for (const auto *place : orphans) {
        std::vector<QueueAim> chain{{place->id, place->uri}};
        for (auto next = follower.find(place->id); next != follower.end();
             next = follower.find(next->second->id))
            chain.push_back({next->second->id, next->second->uri});
        const auto &last = *std::ranges::find(places, chain.back().id, &QueueStep::Place::id);
        auto target = std::ranges::find(aim, last->ahead, &QueueAim::id);
        if (target == aim.end())
            target = aim.begin() + std::ptrdiff_t(std::min<std::size_t>(place->position, aim.size()));
        aim.insert(target, chain.begin(), chain.end());
    }
    return aim;
}

void QueueHistory::done(QueueStep step)
{
    if (step.isEmpty())
        return;
    m_redo.clear();
    push(m_undo, std::move(step));
}

void QueueHistory::push(Steps &steps, QueueStep step)
{
    if (step.isEmpty())
        return;
    step.number = nextEditNumber();
    steps.push_back(std::move(step));
    qsizetype memory = std::accumulate(steps.begin(), steps.end(), qsizetype(0),
        [](qsizetype sum, const QueueStep &each) { return sum + each.size(); });
    while (steps.size() > mostSteps || (memory > mostMemory && steps.size() > 1)) {
        memory -= steps.front().size();
        steps.pop_front();
    }
}

std::optional<QueueStep> QueueHistory::take(Steps &steps)
{
    if (steps.empty())
        return std::nullopt;
    QueueStep step = std::move(steps.back());
    steps.pop_back();
    return step;
}

std::optional<QueueEdit> QueueHistory::nameOf(const Steps &steps)
{
    return steps.empty() ? std::nullopt : std::optional(steps.back().edit);
}

void QueueHistory::rename(const IdMap &newIds)
{
    for (Steps *steps : {&m_undo, &m_redo}) {
        for (QueueStep &step : *steps)
            renameIn(step, newIds, [](quint32 id) { return id; });
    }
}

void QueueHistory::renameAll(const IdMap &newIds)
{
    IdMap all = newIds;
    for (Steps *steps : {&m_undo, &m_redo}) {
        for (const QueueStep &step : *steps) {
            for (const QueueStep::Place &place : step.places) {
                // What is gone had an id that another song may have now.
                if (!place.uri.isEmpty() && !all.contains(place.id))
                    all.emplace(place.id, --m_lastGone);
            }
        }
    }
    for (Steps *steps : {&m_undo, &m_redo}) {
        for (QueueStep &step : *steps)
            renameIn(step, all, [](quint32) { return unknownSong; });
        std::erase_if(*steps, [](const QueueStep &step) { return step.isEmpty(); });
    }
}

void QueueHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

std::unordered_map<quint32, quint32> idsOfTheSameSongs(const std::vector<QueueEntry> &before,
    const SongTable &songsBefore, const std::vector<QueueEntry> &now, const SongTable &songs)
{
    IdMap newIds;
    std::unordered_map<quint32, QByteArray> uriOfId;
    for (const QueueEntry &entry : now) {
        if (entry.isLoaded())
            uriOfId.emplace(entry.id, songs.at(int(entry.row)).uri());
    }
    Ids taken;
    std::vector<const QueueEntry *> others;
    for (const QueueEntry &entry : before) {
        if (!entry.isLoaded())
            continue;
        const auto same = uriOfId.find(entry.id);
        if (same != uriOfId.end() && same->second == songsBefore.at(int(entry.row)).uri()) {
            newIds.emplace(entry.id, entry.id);
            taken.insert(entry.id);
        } else {
            others.push_back(&entry);
        }
    }
    QHash<QByteArray, std::deque<quint32>> free;
    for (const QueueEntry &entry : now) {
        if (entry.isLoaded() && !taken.contains(entry.id))
            free[uriOfId.at(entry.id)].push_back(entry.id);
    }
    for (const QueueEntry *entry : others) {
        const auto found = free.find(songsBefore.at(int(entry->row)).uri());
        if (found == free.end() || found->empty())
            continue;
        newIds.emplace(entry->id, found->front());
        found->pop_front();
    }
    return newIds;
}

std::unordered_map<quint32, quint32> idsOfAdded(const std::vector<QueueAim> &aim,
    const std::vector<quint32> &before, const std::vector<QueueEntry> &now, const SongTable &songs)
{
    const Ids known(before.begin(), before.end());
    QHash<QByteArray, std::deque<quint32>> free;
    for (const QueueEntry &entry : now) {
        if (entry.isLoaded() && !known.contains(entry.id))
            free[songs.at(int(entry.row)).uri()].push_back(entry.id);
    }
    IdMap newIds;
    for (const QueueAim &song : aim) {
        const auto found = song.uri.isEmpty() ? free.end() : free.find(song.uri);
        if (found == free.end() || found->empty())
            continue;
        newIds.emplace(song.id, found->front());
        found->pop_front();
    }
    return newIds;
}

} // namespace toccata
