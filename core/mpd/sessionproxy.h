// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/mpd/session.h"

namespace toccata::mpd {

/// How others talk to a Session. A handle that is cheap to copy. Thread: any; nothing blocks.
class SessionProxy
{
public:
    /// Stands for nobody; only assignment makes sense.
    SessionProxy() = default;
    explicit SessionProxy(actor::ActorRef<Session> session)
        : m_session(std::move(session))
    { }

    /// Asks the server; requests are answered in the order in which they were sent. A future that is
    /// cancelled before its request has left takes the request with it. Errors: Failure with any Error; see
    /// also toError(std::exception_ptr) for those of the actor layer.
    template <class T>
    actor::Future<T> send(Request<T> request) const
    {
        Answerer<T> answerer;
        const actor::Future<T> future = answerer.promise.future();
        m_session.tell(&Session::send, makeExchange(std::move(request), std::move(answerer)));
        return future;
    }

    void reconnectNow(Wanted wanted) const;
    void close() const;
    void setAddress(const Address &address) const;

    const actor::ActorRef<Session> &ref() const { return m_session; }

private:
    template <class T>
    struct Answerer
    {
        actor::Promise<T> promise;

        void operator()(Result<Answer<T>> result)
        {
            if (!result)
                promise.setException(toException(result.error()));
            else if constexpr (std::is_void_v<T>)
                promise.set();
            else
                promise.set(std::move(*result));
        }
        bool isCancelled() const { return promise.isCancelled(); }
    };

    actor::ActorRef<Session> m_session;
};

} // namespace toccata::mpd
