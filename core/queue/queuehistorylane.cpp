// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuehistory.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

// How QueueHistory stays right when what plays next is carried over to another order.

namespace toccata {

namespace {

using Ids = std::unordered_set<quint32>;

/// Tells what stood on that side of a song before the songs of \p carried were moved that are in \p pending.
class FormerNeighbours
{
public:
    FormerNeighbours(const CarriedSongs &carried, quint32 QueueStep::Place::*side)
    {
        for (const QueueStep::Place &place : carried.places)
            m_neighbours.emplace(place.id, place.*side);
    }
    quint32 of(quint32 id, const Ids &pending) const
    {
        while (pending.contains(id) && m_neighbours.contains(id))
            id = m_neighbours.at(id);
        return id;
    }

private:
    std::unordered_map<quint32, quint32> m_neighbours;
};

/// Has what \p step puts back beside one of \p pending stand where that stood, and what it puts back behind
/// the song that they are behind now not come in between.
void putBesideOthers(QueueStep &step, const CarriedSongs &songs, const Ids &pending)
{
    const auto last = std::find_if(
        songs.ids.rbegin(), songs.ids.rend(), [&](quint32 id) { return pending.contains(id); });
    if (step.places.empty() || songs.places.empty() || last == songs.ids.rend())
        return;
    const FormerNeighbours behind(songs, &QueueStep::Place::behind);
    const FormerNeighbours ahead(songs, &QueueStep::Place::ahead);
    for (QueueStep::Place &place : step.places) {
        if (pending.contains(place.id))
            continue;
        place.behind = behind.of(place.behind, pending);
        place.ahead = ahead.of(place.ahead, pending);
        if (place.behind == songs.behind)
            place.behind = *last;
    }
}

/// Has \p step, after which the songs \p others are not asked any more, take back what was done to them.
void addCarried(QueueStep &step, const CarriedSongs &songs, const Ids &others)
{
    Ids told(step.added.begin(), step.added.end());
    for (const QueueStep::Place &place : step.places)
        told.insert(place.id);
    for (const QueueStep::Place &place : songs.places) {
        if (others.contains(place.id) && !told.contains(place.id))
            step.places.push_back(place);
    }
    told = Ids(step.added.begin(), step.added.end());
    for (const SongMarks &marks : step.marks)
        told.insert(marks.id);
    for (const SongMarks &marks : songs.marks) {
        if (others.contains(marks.id) && !told.contains(marks.id))
            step.marks.push_back(marks);
    }
}

} // namespace

void QueueHistory::carried(const CarriedSongs &songs)
{
    for (Steps *steps : {&m_undo, &m_redo}) {
        Ids pending(songs.ids.begin(), songs.ids.end());
        for (auto step = steps->rbegin(); step != steps->rend() && !pending.empty(); ++step) {
            if (step->asked) {
                Ids others = pending;
                for (const quint32 id : *step->asked)
                    others.erase(id);
                addCarried(*step, songs, others);
                std::erase_if(pending, [&](quint32 id) { return others.contains(id); });
            }
            putBesideOthers(*step, songs, pending);
        }
    }
}

} // namespace toccata
