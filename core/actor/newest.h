// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/errors.h"
#include "core/actor/promise.h"

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace toccata::actor {

/// Requests of which only the newest matters, as while somebody drags a slider or types: one is under way,
/// one waits, and a newer one takes the place of the one that waits, which ends as Cancelled. (tellLatest()
/// is the same for messages that wait in a mailbox; this is for work that goes on elsewhere.) Thread: the
/// owner's.
template <class T>
class Newest
{
public:
    /// Makes the request, once it is its turn.
    using Begin = std::function<Future<T>()>;

    explicit Newest(Actor &owner)
        : m_owner(owner)
    { }

    /// Errors: those of the request; Cancelled, if a newer one came before its turn.
    Future<T> ask(Begin begin)
    {
        Request request{std::move(begin), {}};
        const Future<T> answer = request.promise.future();
        if (m_underWay) {
            giveUpWaiting(std::make_exception_ptr(Cancelled("a newer request took its place")));
            m_waiting = std::move(request);
        } else {
            start(std::move(request));
        }
        return answer;
    }
    bool isUnderWay() const { return m_underWay; }
    /// The one that waits fails with \p why; the one under way is not waited for any more, but is answered.
    void reset(const std::exception_ptr &why)
    {
        ++m_generation;
        m_underWay = false;
        giveUpWaiting(why);
    }

private:
    struct Request
    {
        Begin begin;
        Promise<T> promise;
    };

    void giveUpWaiting(const std::exception_ptr &why)
    {
        if (auto waiting = std::exchange(m_waiting, std::nullopt))
            waiting->promise.setException(why);
    }
    void start(Request request)
    {
        const Future<T> made = request.begin();
        m_underWay = true;
        const auto over = [this, generation = m_generation] {
            if (generation == m_generation)
                ended();
        };
        made.deliver(
            m_owner.selfRef(&m_owner), [over](const auto &...) { over(); },
            [over](const std::exception_ptr &) { over(); });
        request.promise.follow(made);
    }
    void ended()
    {
        m_underWay = false;
        if (m_waiting)
            start(*std::exchange(m_waiting, std::nullopt));
    }

    Actor &m_owner;
    bool m_underWay = false;
    int m_generation = 0; // counts resets, so that the end of a request of before starts nothing
    std::optional<Request> m_waiting;
};

} // namespace toccata::actor
