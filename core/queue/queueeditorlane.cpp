// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/mpd/errors.h"
#include "core/queue/arrangement.h"
#include "core/queue/nextlane.h"
#include "core/queue/priorities.h"
#include "core/queue/queueeditor.h"
#include "core/queue/queueorders.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

// How QueueEditor has songs that were asked to play next in one order, random or not, do so in the other.

namespace toccata {

namespace {

using Ids = std::vector<quint32>;
using IdSet = std::unordered_set<quint32>;

IdSet setOf(const Ids &ids)
{
    return {ids.begin(), ids.end()};
}

Ids onlyIn(Ids ids, const IdSet &wanted)
{
    std::erase_if(ids, [&](quint32 id) { return !wanted.contains(id); });
    return ids;
}

/// Those that are in one of both only.
Ids differing(Ids one, Ids other)
{
    std::ranges::sort(one);
    std::ranges::sort(other);
    Ids ids;
    std::ranges::set_symmetric_difference(one, other, std::back_inserter(ids));
    return ids;
}

std::vector<SongPriority> noPriorities(const std::vector<QueueEntry> &entries, const IdSet &songIds)
{
    std::vector<SongPriority> songs;
    for (const QueueEntry &entry : entries) {
        if (entry.priority > 0 && songIds.contains(entry.id))
            songs.push_back({entry.id, 0});
    }
    return songs;
}

} // namespace

void QueueEditor::carryOver(const std::vector<quint32> &lane)
{
    std::ranges::copy(onlyIn(lane, setOf(m_asked)), std::back_inserter(m_toCarry));
    beginNext();
}

QueueEditor::JobPtr QueueEditor::carrying()
{
    const auto job = std::make_shared<Job>();
    job->edit = {QueueEdit::Kind::PlayNext};
    const Ids songs = onlyIn(std::exchange(m_toCarry, {}), setOf(m_asked));
    job->carried = present({songs.begin(), songs.end()});
    job->batches = [this, songs = *job->carried](const Ids &now) { return carryingBatches(songs, now); };
    // Nobody has asked for it, so nobody waits for the answer.
    job->promise.future().deliver(
        m_owner.selfRef(&m_owner), [](const mpd::EditResult &) {},
        [](const std::exception_ptr &failure) {
            const Error error = mpd::toError(failure);
            qCWarning(logMpd) << "what plays next could not be carried over:" << nameOf(error.kind)
                              << error.serverText;
        });
    return job;
}

std::vector<mpd::CommandBatch> QueueEditor::carryingBatches(const Ids &songIds, const Ids &now) const
{
    const auto &entries = m_queue.state.entries;
    const IdSet carried = setOf(songIds);
    std::vector<mpd::Command> priorities;
    const auto give = [&](const std::vector<SongPriority> &songs) {
        for (const SongPriority &song : songs)
            priorities.push_back(priorityCommand(song));
    };
    const auto dropped = noPriorities(entries, carried);
    if (m_queue.status.random) {
        if (usesPriorities() && dropped.size() < songIds.size())
            give(prioritiesBehind(laneWithout(songIds), songIds));
        return batchesOf(priorities);
    }
    std::vector<QueueEntry> others = entries;
    std::erase_if(others, [&](const QueueEntry &entry) { return carried.contains(entry.id); });
    const Ids lane = standingLane(others, m_queue.status, m_asked);
    auto batches = arrangeBatches(now,
        orderAfterMove(
            entries, {songIds.begin(), songIds.end()}, positionBehind(lane, entries, m_queue.status)));
    give(dropped);
    std::ranges::move(batchesOf(priorities), std::back_inserter(batches));
    return batches;
}

void QueueEditor::recordCarried(const Job &job)
{
    const auto &entries = m_queue.state.entries;
    CarriedSongs songs{.ids = *job.carried,
        .places = {},
        .behind = 0,
        .marks = formerMarks(job.before, m_queue.state, m_queue.status.songId)};
    const IdSet carried = setOf(songs.ids);
    std::erase_if(songs.marks, [&](const SongMarks &each) { return !carried.contains(each.id); });
    // Only out of random order they were moved.
    if (!job.playback.random) {
        songs.places = stepBack(job.before.entries, *job.before.songs, idsOf(entries), songs.ids).places;
        std::erase_if(songs.places, [&](const QueueStep::Place &place) {
            return !place.uri.isEmpty() || !carried.contains(place.id);
        });
        songs.behind = gapAt(entries, positionOf(songs.ids.front(), idsOf(entries))).ahead;
    }
    m_history.carried(songs);
    if (job.playback.random != m_queue.status.random)
        m_toCarry.insert(m_toCarry.begin(), songs.ids.begin(), songs.ids.end());
    m_calls.changed();
}

/// Has \p step, which \p job has made, tell what had been asked before it, if that is something else now.
void QueueEditor::tellAsked(QueueStep &step, const Job &job, const Ids &askedBefore) const
{
    if (m_asked == askedBefore)
        return;
    // By these and not by those that they have passed, however few: they may be carried elsewhere.
    step.places = stepBack(
        job.before.entries, *job.before.songs, idsOf(m_queue.state.entries), differing(askedBefore, m_asked))
                      .places;
    step.asked = askedBefore;
}

/// What \p job has asked for or brought back is so in the order that was then: it is carried over, behind
/// what plays next already, if that is another one now.
void QueueEditor::carryAfter(const Job &job, const Ids &askedBefore)
{
    const auto &entries = m_queue.state.entries;
    mpd::Status former = m_queue.status;
    former.random = job.step ? job.step->random : job.playback.random;
    if (m_asked.empty() || former.random == m_queue.status.random)
        return;
    IdSet newly = setOf(m_asked);
    const IdSet known = setOf(askedBefore);
    for (const QueueEntry &entry : job.before.entries) {
        if (known.contains(entry.id))
            newly.erase(entry.id);
    }
    std::ranges::copy(nextLane(entries, m_queue.status, m_asked), std::back_inserter(m_toCarry));
    // Of those that were asked before some have got back a priority that they had then.
    std::ranges::copy(former.random ? nextLane(entries, former, m_asked) : onlyIn(idsOf(entries), newly),
        std::back_inserter(m_toCarry));
}

} // namespace toccata
