// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/errors.h"
#include "core/base/editnumber.h"
#include "core/mpd/errors.h"
#include "core/queue/queueeditor.h"
#include "core/queue/queueorders.h"
#include "core/queue/wayback.h"

#include <algorithm>
#include <utility>

// How QueueEditor carries out what it was asked for, one edit after another.

namespace toccata {

namespace {

using Ids = std::vector<quint32>;

/// From so many commands on it is told how far an edit is.
constexpr std::size_t longEdit = 1000;

std::size_t commandsIn(const std::vector<mpd::CommandBatch> &batches)
{
    std::size_t commands = 0;
    for (const mpd::CommandBatch &batch : batches)
        commands += batch.size();
    return commands;
}

std::exception_ptr offline()
{
    return toException({Error::Kind::Offline});
}

} // namespace

void QueueEditor::connected(const mpd::Link &link)
{
    m_link = link;
    m_wasWhole = m_cannotRead = false;
}

void QueueEditor::disconnected()
{
    m_link.reset();
    ++m_generation;
    m_isBusy = false;
    m_run.reset();
    m_running.reset();
    if (m_wasWhole)
        m_lost = m_queue.state.complete ? std::make_shared<QueueState>(m_queue.state) : m_lastWhole;
    m_lastWhole.reset();
    m_lostRandom = m_queue.status.random;
    if (m_current && m_current->carried)
        m_toCarry.insert(m_toCarry.begin(), m_current->carried->begin(), m_current->carried->end());
    if (const JobPtr job = std::exchange(m_current, nullptr); job && job->step)
        keepCutOff(job);
    if (const auto resolve = std::exchange(m_resolve, {}))
        resolve();
    for (const JobPtr &job : std::exchange(m_waiting, {}))
        job->promise.setException(offline());
}

void QueueEditor::becameWhole()
{
    m_wasWhole = true;
    m_cannotRead = false;
    m_lastWhole = std::make_shared<QueueState>(m_queue.state);
    if (const auto lost = std::exchange(m_lost, nullptr)) {
        const auto newIds = idsSince(*lost);
        m_history.renameAll(newIds);
        if (m_lostRandom != m_queue.status.random)
            std::ranges::copy(lost->next, std::back_inserter(m_toCarry));
        for (Ids *ids : {&m_asked, &m_toCarry}) {
            std::erase_if(*ids, [&](quint32 id) { return !newIds.contains(id); });
            for (quint32 &id : *ids)
                id = newIds.at(id);
        }
        m_calls.changed();
    }
    beginNext();
}

void QueueEditor::cannotRead()
{
    m_cannotRead = true;
    if (m_resolve)
        finish();
    else
        beginNext();
}

void QueueEditor::forget()
{
    m_history.clear();
    m_asked.clear();
    m_toCarry.clear();
    m_lost.reset();
    m_cutOff.reset();
    m_lastWhole.reset();
    m_calls.changed();
}

actor::Future<mpd::EditResult> QueueEditor::begin(const JobPtr &job)
{
    actor::Future<mpd::EditResult> result = job->promise.future();
    if (!m_link) {
        job->promise.setException(offline());
        return result;
    }
    m_waiting.push_back(job);
    beginNext();
    return result;
}

void QueueEditor::beginNext()
{
    while (m_link && !m_isBusy) {
        if (!m_toCarry.empty() && m_queue.isWhole()) {
            start(carrying());
            continue;
        }
        if (m_waiting.empty())
            return;
        const JobPtr job = m_waiting.front();
        // Nobody waits for a long queue to be read who adds a song to it: that cannot be undone then.
        const bool needsWhole = m_wasWhole || takesAll(job->edit.kind) || job->prepare || job->then
            || job->asked || job->direction != Direction::New;
        if (needsWhole && !m_queue.isWhole() && !m_cannotRead)
            return;
        if (job->prepare)
            return prepare(job);
        m_waiting.pop_front();
        start(job);
    }
}

void QueueEditor::prepare(const JobPtr &job)
{
    m_isBusy = true;
    const int generation = ++m_generation;
    // What others do to the queue meanwhile is seen when the edit starts.
    std::exchange(job->prepare, {})().deliver(
        m_owner.selfRef(&m_owner),
        [this, job, generation](const Ids &prepared) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            job->prepared = prepared;
            beginNext();
        },
        [this, job, generation](const std::exception_ptr &failure) {
            if (generation != m_generation)
                return;
            m_isBusy = false;
            m_waiting.pop_front();
            job->promise.setException(failure);
            beginNext();
        });
}

void QueueEditor::start(const JobPtr &job)
{
    job->before = m_queue.state;
    job->playback = m_queue.playback();
    std::vector<mpd::CommandBatch> batches;
    if (job->direction == Direction::New)
        batches = job->batches(idsOf(job->before.entries));
    else if (auto back = beginBack(*job))
        batches = std::move(*back);
    else
        return;
    // Nothing is done of an edit that cannot be sent whole.
    for (const mpd::CommandBatch &batch : batches) {
        for (const mpd::Command &command : batch) {
            if (command.error()) {
                job->promise.setException(toException(*command.error()));
                return;
            }
        }
    }
    if (isTakenBackAtOnce(job, batches))
        return;
    if (!batches.empty())
        return run(job, std::move(batches));
    if (job->asked)
        record(*job);
    job->promise.set(mpd::EditResult());
}

void QueueEditor::run(const JobPtr &job, std::vector<mpd::CommandBatch> batches)
{
    m_isBusy = true;
    m_current = job;
    const int generation = ++m_generation;
    const bool takesBackPlaying = job->step && job->step->playback;
    const Played played = job->playIndex || takesBackPlaying ? m_calls.announce() : Played();
    const std::function<void()> agreed = resume(*job);
    tellRunning(*job, batches);
    m_run = mpd::EditRun::start(
        m_owner, m_link->interactive, std::move(batches), [this, generation](int commands) {
            if (generation != m_generation || !m_running)
                return;
            m_running->done += commands;
            m_calls.changed();
        });
    m_run->result().deliver(
        m_owner.selfRef(&m_owner),
        [this, job, generation, played, agreed](const mpd::EditResult &result) {
            const auto resolve = [job, result] { job->promise.set(result); };
            agreed();
            if (generation != m_generation)
                return resolve();
            // In random mode any of them begins.
            if (job->playIndex && result.notFound == 0 && !m_queue.status.random && !job->resumesLast)
                played(*job->playIndex);
            ended(job, resolve);
        },
        [this, job, generation, agreed](const std::exception_ptr &failure) {
            const auto resolve = [job, failure] { job->promise.setException(failure); };
            agreed(); // to some of it
            job->then = {};
            job->hasFailed = true;
            if (generation == m_generation)
                ended(job, resolve);
            else
                resolve();
        });
}

/// Returns what to call when the server has agreed to all.
std::function<void()> QueueEditor::resume(const Job &job) const
{
    if (!job.resumed || job.resumed->commands.empty())
        return [] {};
    const auto newest = std::ranges::max_element(job.before.entries, {}, &QueueEntry::id);
    const quint32 newerThan = newest == job.before.entries.end() ? 0 : newest->id;
    return m_calls.resume(job.resumed->uri, newerThan, job.resumed->commands);
}

/// Nobody waits for a long edit that was taken back while it waited itself.
bool QueueEditor::isTakenBackAtOnce(const JobPtr &job, const std::vector<mpd::CommandBatch> &batches)
{
    const bool isUndone = !job->carried && job->direction == Direction::New && !m_waiting.empty()
        && m_waiting.front()->direction == Direction::Undo;
    if (!isUndone || commandsIn(batches) < longEdit)
        return false;
    const JobPtr undo = m_waiting.front();
    m_waiting.pop_front();
    job->promise.setException(std::make_exception_ptr(actor::Cancelled("it was taken back")));
    undo->promise.set(mpd::EditResult());
    return true;
}

void QueueEditor::tellRunning(const Job &job, const std::vector<mpd::CommandBatch> &batches)
{
    const std::size_t commands = commandsIn(batches);
    if (commands < longEdit || job.carried)
        return;
    m_runningNumber = nextEditNumber();
    m_running = RunningEdit{job.edit.kind, job.direction != Direction::New, 0, int(commands)};
    m_nextLook = 0;
    m_calls.changed();
}

bool QueueEditor::wantsALook()
{
    constexpr int looks = 10;
    if (!m_running)
        return true;
    if (m_running->done < m_nextLook)
        return false;
    m_nextLook = m_running->done + std::max(1, m_running->total / looks);
    return true;
}

void QueueEditor::cancel()
{
    if (m_run)
        m_run->cancel();
}

/// Sends what is left of an edit, if something is.
bool QueueEditor::goOn(const JobPtr &job)
{
    const auto then = std::exchange(job->then, {});
    std::vector<mpd::CommandBatch> batches = then ? batchesOf(then()) : std::vector<mpd::CommandBatch>();
    if (batches.empty())
        return false;
    const auto resolve = std::exchange(m_resolve, {});
    m_run = mpd::EditRun::start(m_owner, m_link->interactive, std::move(batches));
    m_run->result().deliver(
        m_owner.selfRef(&m_owner),
        [this, job, resolve, generation = m_generation](const mpd::EditResult &) {
            if (generation == m_generation)
                ended(job, resolve);
            else
                resolve();
        },
        [this, job, generation = m_generation](const std::exception_ptr &failure) {
            const auto fail = [job, failure] { job->promise.setException(failure); };
            job->hasFailed = true;
            if (generation == m_generation)
                ended(job, fail);
            else
                fail();
        });
    return true;
}

// Also one that failed may have done something, and what that was the queue tells.
void QueueEditor::ended(const JobPtr &job, std::function<void()> resolve)
{
    m_resolve = std::move(resolve);
    m_run.reset();
    if (m_running.has_value()) {
        m_running.reset();
        m_calls.changed();
    }
    if (!job->before.complete || m_cannotRead) {
        finish();
        return;
    }
    m_calls.settle([this, job, generation = m_generation] {
        if (generation != m_generation || !m_resolve || goOn(job))
            return;
        record(*job);
        finish();
    });
}

void QueueEditor::finish()
{
    m_isBusy = false;
    m_current.reset();
    const auto resolve = std::exchange(m_resolve, {});
    resolve();
    beginNext();
}

} // namespace toccata
