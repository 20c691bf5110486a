// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlisteditor.h"

#include "core/actor/errors.h"
#include "core/mpd/errors.h"

#include <utility>

namespace toccata {

namespace {

using Contents = PlaylistWriter::Contents;
using Kind = PlaylistEdit::Kind;

/// A playlist that is to be made.
std::function<Result<Contents>(const Contents &)> anew(const PlaylistUris &uris)
{
    return [uris](const Contents &now) -> Result<Contents> {
        if (now)
            return Error{Error::Kind::Exists};
        return Contents(uris);
    };
}

/// Back from what a step has led to.
Result<Contents> back(const Contents &from, const Contents &to, const Contents &now)
{
    const Error conflict{Error::Kind::Conflict};
    if (!from)
        return now ? Result<Contents>(conflict) : to;
    if (!now || (!to && now != from))
        return conflict;
    if (!to)
        return Contents();
    auto rebasedTo = rebased(*from, *to, *now);
    return rebasedTo ? Result<Contents>(std::move(rebasedTo)) : conflict;
}

int sizeOf(const Contents &contents)
{
    return contents ? int(contents->size()) : 0;
}

} // namespace

PlaylistEditor::PlaylistEditor(actor::Actor &owner, std::function<void()> changed)
    : m_owner(owner)
    , m_changed(std::move(changed))
    , m_writer(owner, m_changed)
{ }

void PlaylistEditor::connected(const mpd::Link &link)
{
    m_isConnected = true;
    m_writer.connected(link);
}

void PlaylistEditor::disconnected()
{
    m_isConnected = false;
    m_writer.disconnected();
    for (const JobPtr &job : std::exchange(m_waiting, {}))
        job->promise.setException(toException({Error::Kind::Offline}));
}

void PlaylistEditor::forget()
{
    ++m_server;
    m_history.clear();
    m_changed();
}

void PlaylistEditor::tell(PlaylistsState &state) const
{
    m_history.tell(state);
    state.running = m_writer.running();
    if (state.running)
        state.running->isBack = m_isBack;
}

actor::Future<mpd::EditResult> PlaylistEditor::create(const QString &name, const PlaylistUris &uris)
{
    return ask({.edit = {Kind::Create, name}, .aim = anew(uris)});
}

actor::Future<mpd::EditResult> PlaylistEditor::saveQueue(const QString &name)
{
    return ask({.edit = {Kind::Create, name}, .aim = anew({}), .commands = {mpd::Command("save").arg(name)}});
}

actor::Future<mpd::EditResult> PlaylistEditor::replace(const QString &name, const PlaylistUris &uris)
{
    return ask({.edit = {Kind::Replace, name}, .aim = [uris](const Contents &now) -> Result<Contents> {
                    return now ? Result<Contents>(Contents(uris)) : Error{Error::Kind::Conflict};
                }});
}

actor::Future<mpd::EditResult> PlaylistEditor::duplicate(const QString &name, const QString &newName)
{
    const auto promise = std::make_shared<actor::Promise<mpd::EditResult>>();
    m_writer.read(name).deliver(
        m_owner.selfRef(&m_owner),
        [this, newName, promise](const Contents &songs) {
            if (songs)
                promise->follow(create(newName, *songs));
            else
                promise->setException(toException({Error::Kind::Conflict}));
        },
        [promise](const std::exception_ptr &failure) { promise->setException(failure); });
    return promise->future();
}

actor::Future<mpd::EditResult> PlaylistEditor::append(const QString &name, const PlaylistUris &uris)
{
    return ask({.edit = {Kind::Add, name}, .aim = [uris](const Contents &now) -> Result<Contents> {
                    return Contents(now.value_or(PlaylistUris()) + uris);
                }});
}

actor::Future<mpd::EditResult> PlaylistEditor::change(
    const QString &name, Kind kind, const PlaylistUris &base, const PlaylistUris &wanted)
{
    return ask({.edit = {kind, name},
        .aim = [base, wanted](const Contents &now) { return back(Contents(base), Contents(wanted), now); }});
}

actor::Future<mpd::EditResult> PlaylistEditor::rename(const QString &name, const QString &newName)
{
    return ask(
        {.edit = {Kind::Rename, name, newName}, .commands = {mpd::Command("rename").arg(name).arg(newName)}});
}

actor::Future<mpd::EditResult> PlaylistEditor::remove(const QString &name)
{
    return ask({.edit = {Kind::Delete, name}, .aim = [](const Contents &now) -> Result<Contents> {
                    return now ? Result<Contents>(Contents()) : Error{Error::Kind::Conflict};
                }});
}

actor::Future<mpd::EditResult> PlaylistEditor::undo()
{
    return ask({.direction = Direction::Undo});
}

actor::Future<mpd::EditResult> PlaylistEditor::redo()
{
    return ask({.direction = Direction::Redo});
}

actor::Future<mpd::EditResult> PlaylistEditor::ask(Job job)
{
    const auto waiting = std::make_shared<Job>(std::move(job));
    waiting->server = m_server;
    actor::Future<mpd::EditResult> result = waiting->promise.future();
    if (!m_isConnected) {
        waiting->promise.setException(toException({Error::Kind::Offline}));
        return result;
    }
    m_waiting.push_back(waiting);
    beginNext();
    return result;
}

void PlaylistEditor::beginNext()
{
    while (m_isConnected && !m_isBusy && !m_waiting.empty()) {
        const JobPtr job = m_waiting.front();
        m_waiting.pop_front();
        m_isBusy = true;
        m_isBack = job->direction != Direction::New;
        start(job);
    }
}

template <class T, class OnValue>
void PlaylistEditor::goOn(const JobPtr &job, const actor::Future<T> &future, OnValue onValue)
{
    future.deliver(m_owner.selfRef(&m_owner), std::move(onValue),
        [this, job](const std::exception_ptr &failure) { failed(job, failure); });
}

void PlaylistEditor::start(const JobPtr &job)
{
    if (job->direction != Direction::New) {
        takeStep(*job);
        if (!job->step) {
            finish([job] { job->promise.setException(toException({Error::Kind::NotFound})); });
            return;
        }
    }
    if (job->aim)
        goOn(job, m_writer.read(job->edit.playlist), [this, job](const Contents &now) { write(job, now); });
    else
        goOn(job, m_writer.send(job->commands),
            [this, job](const mpd::EditResult &result) { written(job, result); });
}

void PlaylistEditor::takeStep(Job &job)
{
    const bool isUndo = job.direction == Direction::Undo;
    job.step = isUndo ? m_history.takeUndo() : m_history.takeRedo();
    m_changed();
    if (!job.step)
        return;
    job.edit = job.step->edit;
    if (job.edit.kind == Kind::Rename) {
        const auto &[from, to] = isUndo ? std::tie(job.edit.newName, job.edit.playlist)
                                        : std::tie(job.edit.playlist, job.edit.newName);
        job.commands = {mpd::Command("rename").arg(from).arg(to)};
        return;
    }
    job.aim = [step = *job.step, isUndo](const Contents &now) {
        return isUndo ? back(step.after, step.before, now) : back(step.before, step.after, now);
    };
}

void PlaylistEditor::write(const JobPtr &job, const Contents &now)
{
    job->before = now;
    job->isRead = true;
    const Result<Contents> wanted = job->aim(now);
    if (!wanted) {
        finish([job, error = wanted.error()] { job->promise.setException(toException(error)); });
        return;
    }
    const bool isSent = !job->commands.empty();
    if (!isSent && *wanted == now) {
        finish([job] { job->promise.set(mpd::EditResult()); });
        return;
    }
    goOn(job, isSent ? m_writer.send(job->commands) : m_writer.write(job->edit.playlist, now, *wanted),
        [this, job](const mpd::EditResult &result) { written(job, result); });
}

void PlaylistEditor::written(const JobPtr &job, const mpd::EditResult &result)
{
    const auto resolve = [job, result] { job->promise.set(result); };
    // A step knows both sides already, and a rename has none.
    if (job->step || job->edit.kind == Kind::Rename) {
        record(*job, {});
        finish(resolve);
        return;
    }
    // What an album or a folder has brought only the server knows.
    m_writer.read(job->edit.playlist)
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, job, resolve](const Contents &after) {
                if (after != job->before)
                    record(*job, after);
                finish(resolve);
            },
            [this, resolve](const std::exception_ptr &) { finish(resolve); });
}

// Also what failed may have done something: a list of commands is carried out up to the one that is refused.
void PlaylistEditor::failed(const JobPtr &job, const std::exception_ptr &failure)
{
    const auto fail
        = [this, job, failure] { finish([job, failure] { job->promise.setException(failure); }); };
    const auto kind = mpd::toError(failure).kind;
    // What cannot be done at all is not tried again.
    const bool isHopeless
        = kind == Error::Kind::NotFound || kind == Error::Kind::Exists || kind == Error::Kind::Conflict;
    if (job->step && !isHopeless)
        putBack(*job);
    if (job->step || isHopeless || !job->isRead || !m_isConnected || actor::isCancelled(failure)) {
        fail();
        return;
    }
    m_writer.read(job->edit.playlist)
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, job, fail](const Contents &after) {
                if (after != job->before)
                    record(*job, after);
                fail();
            },
            [fail](const std::exception_ptr &) { fail(); });
}

void PlaylistEditor::putBack(Job &job)
{
    if (job.server != m_server)
        return;
    if (job.direction == Direction::Undo)
        m_history.keepUndo(*job.step);
    else
        m_history.keepRedo(*job.step);
    m_changed();
}

void PlaylistEditor::record(Job &job, const Contents &after)
{
    if (job.server != m_server)
        return;
    if (job.direction == Direction::Undo) {
        m_history.undone(std::move(*job.step));
    } else if (job.direction == Direction::Redo) {
        m_history.redone(std::move(*job.step));
    } else {
        PlaylistStep step{job.edit, job.before, after};
        if (step.edit.kind == Kind::Add && !job.before)
            step.edit.kind = Kind::Create;
        const int more = sizeOf(after) - sizeOf(job.before);
        step.edit.songs = step.edit.kind == Kind::Replace ? sizeOf(after) : std::abs(more);
        m_history.done(std::move(step));
    }
    m_changed();
}

void PlaylistEditor::finish(const std::function<void()> &resolve)
{
    m_isBusy = false;
    resolve();
    beginNext();
}

} // namespace toccata
