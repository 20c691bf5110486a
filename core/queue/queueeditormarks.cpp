// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/errors.h"
#include "core/queue/arrangement.h"
#include "core/queue/nextlane.h"
#include "core/queue/priorities.h"
#include "core/queue/queueeditor.h"
#include "core/queue/queueorders.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

// What QueueEditor does beside putting songs to places: what plays next, priorities, and parts of songs.

namespace toccata {

namespace {

using Ids = std::vector<quint32>;
using Kind = QueueEdit::Kind;

bool contains(const Ids &ids, quint32 id)
{
    return std::ranges::find(ids, id) != ids.end();
}

std::vector<mpd::Command> priorityCommands(const std::vector<SongPriority> &songs)
{
    std::vector<mpd::Command> commands;
    for (const SongPriority &song : songs)
        commands.push_back(priorityCommand(song));
    return commands;
}

actor::Future<mpd::EditResult> failed(Error::Kind kind)
{
    return actor::failedFuture<mpd::EditResult>(toException({kind}));
}

} // namespace

actor::Future<mpd::EditResult> QueueEditor::addNext(const QList<QByteArray> &uris)
{
    const auto job = std::make_shared<Job>();
    job->edit = {Kind::Add};
    job->batches = [this, uris, job = job.get()](const Ids &) {
        const auto &entries = m_queue.state.entries;
        if (!m_queue.status.songPosition) {
            job->gap = gapAt(entries, quint32(entries.size()));
            return appendBatches(uris);
        }
        const Ids lane = standingLane(entries, m_queue.status, m_asked);
        const quint32 position = positionBehind(lane, entries, m_queue.status);
        job->gap = gapAt(entries, position);
        return insertBatches(uris, position, positionedAdd());
    };
    // Whether the order is random by then nobody knows before. A Mopidy in random mode has no means of
    // playing them next; they stand behind the current song at least.
    job->then = [this, job = job.get()] {
        if (!usesPriorities())
            return std::vector<mpd::Command>();
        const Ids added = addedNextBy(*job);
        return priorityCommands(prioritiesBehind(laneWithout(added), added));
    };
    job->asked = [this, job = job.get()] {
        Ids asked = m_asked;
        std::ranges::copy(addedNextBy(*job), std::back_inserter(asked));
        return asked;
    };
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::playNext(const QList<quint32> &songIds)
{
    const auto job = std::make_shared<Job>();
    job->edit = {Kind::PlayNext, int(songIds.size())};
    job->batches = [this, songIds](const Ids &now) {
        const Ids wanted = present(songIds);
        if (usesPriorities())
            return batchesOf(priorityCommands(prioritiesBehind(laneWithout(wanted), wanted)));
        std::vector<QueueEntry> others = m_queue.state.entries;
        const std::unordered_set<quint32> moved(wanted.begin(), wanted.end());
        std::erase_if(others, [&](const QueueEntry &entry) { return moved.contains(entry.id); });
        const Ids lane = standingLane(others, m_queue.status, m_asked);
        const auto &entries = m_queue.state.entries;
        return arrangeBatches(now,
            orderAfterMove(
                entries, {wanted.begin(), wanted.end()}, positionBehind(lane, entries, m_queue.status)));
    };
    job->asked = [this, songIds] {
        const Ids wanted = present(songIds);
        Ids asked = askedWithout(wanted);
        asked.insert(asked.end(), wanted.begin(), wanted.end());
        return asked;
    };
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::notNext(quint32 songId)
{
    const auto job = std::make_shared<Job>();
    job->edit = {Kind::NotNext, 1};
    job->batches = [this, songId](const Ids &now) {
        if (usesPriorities())
            return batchesOf({priorityCommand({songId, 0})});
        const auto &entries = m_queue.state.entries;
        const Ids lane = standingLane(entries, m_queue.status, m_asked);
        if (!contains(lane, songId))
            return std::vector<mpd::CommandBatch>();
        return arrangeBatches(
            now, orderAfterMove(entries, {songId}, positionBehind(lane, entries, m_queue.status)));
    };
    job->asked = [this, songId] { return askedWithout({songId}); };
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::setPriority(const QList<quint32> &songIds, quint8 priority)
{
    if (m_link && !m_link->capabilities.has("prioid"))
        return failed(Error::Kind::Unsupported);
    return ask({Kind::Prioritise}, [this, songIds, priority](const Ids &) {
        std::vector<SongPriority> songs;
        for (const quint32 id : present(songIds))
            songs.push_back({id, priority});
        return batchesOf(priorityCommands(songs));
    });
}

actor::Future<mpd::EditResult> QueueEditor::setPart(quint32 songId, const std::optional<SongPart> &part)
{
    if (m_link && !m_link->capabilities.has("rangeid"))
        return failed(Error::Kind::Unsupported);
    if (m_link && playingSong() == songId)
        return failed(Error::Kind::Refused);
    // Of many songs those that are gone are passed over; here there is only the one.
    return ask({Kind::Part}, [songId, part](const Ids &) {
        return batchesOf({partCommand(songId, part)});
    }).map([](const mpd::EditResult &result) {
        if (result.notFound > 0)
            throw Failure({Error::Kind::NotFound});
        return result;
    });
}

/// Gives the songs that replaced the queue what \p marks has for them, and plays the one that waits for it.
std::vector<mpd::Command> QueueEditor::marking(const Job &job, const QList<QByteArray> &uris,
    const std::vector<MarksAt> &marks, const mpd::CommandBatch &seek) const
{
    std::vector<QueueAim> aim;
    for (const QByteArray &uri : uris)
        aim.push_back({quint32(aim.size()), uri});
    const auto ids = idsOfAdded(aim, idsOf(job.before.entries), m_queue.state.entries, *m_queue.state.songs);
    std::vector<SongMarks> wanted;
    for (const MarksAt &each : marks) {
        if (const auto id = ids.find(each.index); id != ids.end())
            wanted.push_back({id->second, each.priority, each.part});
    }
    std::vector<mpd::Command> commands = commandsFor(wanted, {}, m_queue.state, playingSong());
    if (const auto id = ids.find(job.playIndex.value_or(0)); job.resumesLast && id != ids.end()) {
        commands.push_back(mpd::Command("playid").arg(id->second));
        std::ranges::copy(seek, std::back_inserter(commands));
    }
    return commands;
}

bool QueueEditor::usesPriorities() const
{
    return m_queue.status.random && m_link && m_link->capabilities.has("prioid");
}

std::optional<quint32> QueueEditor::playingSong() const
{
    return m_queue.status.state == mpd::PlayState::Stopped ? std::nullopt : m_queue.status.songId;
}

/// An album or a folder may have brought any number of songs.
QueueEditor::Ids QueueEditor::addedNextBy(const Job &job) const
{
    return addedIn(job.gap, job.before.entries, m_queue.state.entries);
}

/// Those of \p songIds that are in the queue and not the current one, each once.
QueueEditor::Ids QueueEditor::present(const QList<quint32> &songIds) const
{
    std::unordered_set<quint32> left;
    left.reserve(m_queue.state.entries.size());
    for (const QueueEntry &entry : m_queue.state.entries)
        left.insert(entry.id);
    if (m_queue.status.songId)
        left.erase(*m_queue.status.songId);
    Ids ids;
    for (const quint32 id : songIds) {
        if (left.erase(id) > 0)
            ids.push_back(id);
    }
    return ids;
}

std::vector<SongPriority> QueueEditor::laneWithout(const Ids &songIds) const
{
    std::unordered_map<quint32, quint8> priorities;
    for (const QueueEntry &entry : m_queue.state.entries) {
        if (entry.priority > 0)
            priorities.emplace(entry.id, entry.priority);
    }
    for (const quint32 id : songIds)
        priorities.erase(id);
    std::vector<SongPriority> lane;
    for (const quint32 id : nextLane(m_queue.state.entries, m_queue.status, m_asked)) {
        if (const auto found = priorities.find(id); found != priorities.end())
            lane.push_back({id, found->second});
    }
    return lane;
}

QueueEditor::Ids QueueEditor::askedWithout(const Ids &songIds) const
{
    const std::unordered_set<quint32> others(songIds.begin(), songIds.end());
    Ids asked = m_asked;
    std::erase_if(asked, [&](quint32 id) { return others.contains(id); });
    return asked;
}

} // namespace toccata
