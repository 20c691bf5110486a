// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/priorities.h"
#include "core/queue/queueeditor.h"
#include "core/queue/queueorders.h"
#include "core/queue/queuesort.h"
#include "core/queue/wayback.h"

#include <algorithm>
#include <utility>

// How QueueEditor takes edits back and does them again, and what it keeps in mind for that.

namespace toccata {

actor::Future<mpd::EditResult> QueueEditor::undo()
{
    const auto job = std::make_shared<Job>();
    job->direction = Direction::Undo;
    if (isNewAndLong() && m_waiting.empty()) {
        // Perhaps it has done nothing yet: what came before it is not meant.
        job->onlyAfter = m_history.undoNumber();
        cancel();
    }
    return begin(job);
}

actor::Future<mpd::EditResult> QueueEditor::redo()
{
    const auto job = std::make_shared<Job>();
    job->direction = Direction::Redo;
    return begin(job);
}

std::optional<QueueEdit> QueueEditor::undoable() const
{
    return isNewAndLong() ? m_current->edit : m_history.undoable();
}

quint64 QueueEditor::undoNumber() const
{
    return isNewAndLong() ? m_runningNumber : m_history.undoNumber();
}

/// Takes the step that is to be taken back. Returns what to send for it; nothing if the answer has been
/// given.
std::optional<std::vector<mpd::CommandBatch>> QueueEditor::beginBack(Job &job)
{
    if (job.onlyAfter == m_history.undoNumber()) {
        job.promise.set(mpd::EditResult());
        return std::nullopt;
    }
    job.step = job.direction == Direction::Undo ? m_history.takeUndo() : m_history.takeRedo();
    const auto batches = job.step ? batchesBack(job) : std::vector<mpd::CommandBatch>();
    if (!batches.empty())
        return batches;
    if (job.step && job.step->asked) {
        record(job);
        job.promise.set(mpd::EditResult());
    } else if (job.step && wantsOtherPart(job.step->marks, job.before, playingSong())) {
        putBack(job);
        job.promise.setException(toException({Error::Kind::Refused}));
    } else {
        m_calls.changed();
        job.promise.setException(toException({Error::Kind::NotFound}));
    }
    return std::nullopt;
}

std::vector<mpd::CommandBatch> QueueEditor::batchesBack(Job &job)
{
    const Ids now = idsOf(job.before.entries);
    job.edit = job.step->edit;
    job.aim = aimOf(*job.step, now);
    job.then = [this, &job] { return restoring(job); };
    std::optional<mpd::Status> playback = job.step->playback;
    // MPD does not let a part be chosen of a song that plays.
    job.resumesLast = playback && playback->state != mpd::PlayState::Stopped
        && std::ranges::any_of(job.step->marks,
            [&](const SongMarks &marks) { return marks.part && marks.id == playback->songId; });
    if (job.resumesLast)
        playback.reset();
    if (wayBackForm().beginsLate)
        job.resumed = resumedSong(job.aim, playback);
    auto batches = batchesTo(job.aim, now, playback, wayBackForm());
    return batches.empty() ? batchesOf(restoring(job)) : batches;
}

std::unordered_map<quint32, quint32> QueueEditor::newIdsOf(const Job &job) const
{
    return idsOfAdded(job.aim, idsOf(job.before.entries), m_queue.state.entries, *m_queue.state.songs);
}

std::vector<mpd::Command> QueueEditor::restoring(const Job &job) const
{
    if (job.step->marks.empty())
        return {};
    const auto newIds = newIdsOf(job);
    std::vector<mpd::Command> commands = commandsFor(job.step->marks, newIds, m_queue.state, playingSong());
    if (!job.resumesLast)
        return commands;
    const mpd::Status &playback = *job.step->playback;
    if (const auto song = newIds.find(*playback.songId); song != newIds.end()) {
        commands.push_back(mpd::Command("playid").arg(song->second));
        std::ranges::move(resuming(playback), std::back_inserter(commands));
    }
    return commands;
}

// It can be tried again.
void QueueEditor::putBack(const Job &job)
{
    if (job.direction == Direction::Undo)
        m_history.redone(*job.step);
    else
        m_history.undone(*job.step);
    m_calls.changed();
}

void QueueEditor::keepCutOff(const JobPtr &job)
{
    putBack(*job);
    if (!job->before.complete)
        return;
    m_cutOff = job;
    m_lost = std::make_shared<QueueState>(job->before);
}

/// The ids that the songs of \p lost, the queue before a reconnect, have now; also of those that were brought
/// back as the connection ended. Undone again, they are there already.
std::unordered_map<quint32, quint32> QueueEditor::idsSince(const QueueState &lost)
{
    const QueueState &now = m_queue.state;
    auto newIds = idsOfTheSameSongs(lost.entries, *lost.songs, now.entries, *now.songs);
    if (const JobPtr cutOff = std::exchange(m_cutOff, nullptr)) {
        Ids known;
        for (const auto &[before, after] : newIds)
            known.push_back(after);
        newIds.merge(idsOfAdded(cutOff->aim, known, now.entries, *now.songs));
    }
    return newIds;
}

void QueueEditor::record(Job &job)
{
    if (job.carried)
        return recordCarried(job);
    const QueueState &now = m_queue.state;
    if (job.step)
        m_history.rename(newIdsOf(job));
    QueueStep step = stepBack(job.before.entries, *job.before.songs, idsOf(now.entries));
    step.edit = job.edit;
    step.random = job.playback.random;
    step.marks = formerMarks(job.before, now, m_queue.status.songId);
    if (job.step && job.hasFailed && step.isEmpty())
        return putBack(job);
    const Ids asked = m_asked;
    follow(job);
    tellAsked(step, job, asked);
    carryAfter(job, asked);
    if (job.direction == Direction::New && job.edit.songs == 0)
        step.edit.songs = songsIn(step, job.edit.kind);
    const bool tookAll = takesAllOf(job.before, step);
    if (tookAll || takesAll(job.edit.kind))
        step.playback = job.playback;
    if (tookAll && takesAll(job.edit.kind) && job.direction != Direction::Undo)
        m_calls.tookAll(knownSongs(job.before, {}).songs, marksIn(job.before), job.playback);
    switch (job.direction) {
    case Direction::New:
        m_history.done(std::move(step));
        break;
    case Direction::Undo:
        m_history.undone(std::move(step));
        break;
    case Direction::Redo:
        m_history.redone(std::move(step));
        break;
    }
    m_calls.changed();
}

/// Keeps in mind what is asked to play next after \p job.
void QueueEditor::follow(const Job &job)
{
    if (job.direction == Direction::New) {
        if (job.asked)
            m_asked = job.asked();
        return;
    }
    if (job.step->asked)
        m_asked = *job.step->asked;
    if (m_asked.empty())
        return;
    const auto newIds = newIdsOf(job);
    for (quint32 &id : m_asked) {
        if (const auto renamed = newIds.find(id); renamed != newIds.end())
            id = renamed->second;
    }
}

} // namespace toccata
