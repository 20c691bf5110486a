// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/mpd/commandbatch.h"
#include "core/mpd/sessionproxy.h"

#include <functional>
#include <memory>
#include <vector>

namespace toccata::mpd {

/// How an edit of several commands ended.
struct EditResult
{
    /// Songs that the server does not have (any more); the rest was done.
    int notFound = 0;
};

/// Sends the batches of an edit one after another, each when the one before is answered, so that other
/// commands come in between. A song that the server does not find is passed over and counted. A `play` that
/// is refused is told at the end: MPD says at once when a song cannot be decoded, and those behind it are to
/// be added all the same. A playlist that is gone, and any other refusal, ends the edit, and what was done
/// until then stays done. It keeps itself alive until it has ended.
class EditRun : public std::enable_shared_from_this<EditRun>
{
public:
    /// Is called when so many commands more were answered.
    using Progress = std::function<void(int commands)>;

    /// Thread: the actor's.
    static std::shared_ptr<EditRun> start(
        actor::Actor &owner, SessionProxy session, std::vector<CommandBatch> batches, Progress progress = {});

    /// Errors: Offline, Refused (e.g. the queue is full), Denied, Invalid; actor::Cancelled after cancel().
    actor::Future<EditResult> result() const { return m_promise.future(); }
    /// Sends nothing more. What was done until then stays done.
    void cancel() { m_isCancelled = true; }

private:
    EditRun(actor::Actor &owner, SessionProxy session, std::vector<CommandBatch> batches, Progress progress);
    void sendNext();
    void send(CommandBatch batch);
    void refused(const CommandBatch &batch, const std::exception_ptr &failure);

    actor::Actor &m_owner;
    SessionProxy m_session;
    std::vector<CommandBatch> m_batches;
    Progress m_progress;
    std::size_t m_next = 0;
    bool m_isCancelled = false;
    EditResult m_result;
    std::exception_ptr m_playFailure;
    actor::Promise<EditResult> m_promise;
};

} // namespace toccata::mpd
