// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/errors.h"
#include "core/actor/future.h"

#include <utility>

namespace toccata::actor {

/// The side that answers. Whoever drops it unkept answers BrokenReply. Thread: any, one at a time.
template <class T>
class Promise
{
public:
    Promise() = default;
    Promise(Promise &&) noexcept = default;
    Promise &operator=(Promise &&other) noexcept
    {
        std::swap(m_state, other.m_state);
        return *this;
    }
    ~Promise()
    {
        if (m_state && !m_state->isReady())
            m_state->fail(std::make_exception_ptr(BrokenReply("a promise was dropped without a value")));
    }

    Future<T> future() const { return Future<T>(m_state); }

    /// Errors: AlreadySet. A promise whose future was cancelled takes the value and drops it.
    template <class... Args>
    void set(Args &&...args)
    {
        // A reader who has the answer may destroy this promise before we are done here.
        const RefPtr<State<T>> state = m_state;
        if (!state->succeed(std::forward<Args>(args)...))
            refuseUnlessCancelled();
    }
    /// Inside a catch block it may be left out: the exception that is being handled. Errors: as set().
    void setException(std::exception_ptr error = std::current_exception())
    {
        const RefPtr<State<T>> state = m_state;
        if (!state->fail(std::move(error)))
            refuseUnlessCancelled();
    }
    /// Leaves the answer to another future, whose value is shared, not copied. Nothing more is to be done
    /// with this promise.
    void follow(const Future<T> &other)
    {
        m_state->setSource(other.state());
        other.whenReady(
            [mine = std::exchange(m_state, {}), theirs = other.state()] { mine->follow(theirs); });
    }
    /// Whether the asker has given up, so that long work can end early.
    bool isCancelled() const { return m_state->isCancelRequested(); }

private:
    void refuseUnlessCancelled() const
    {
        if (!isCancelled())
            throw AlreadySet("this promise was kept before");
    }

    RefPtr<State<T>> m_state = makeRef<State<T>>();
};

/// A future that has its answer already.
template <class T>
Future<std::decay_t<T>> readyFuture(T &&value)
{
    Promise<std::decay_t<T>> promise;
    promise.set(std::forward<T>(value));
    return promise.future();
}

inline Future<void> readyFuture()
{
    Promise<void> promise;
    promise.set();
    return promise.future();
}

/// A future that has failed already, e.g. with toException(Error).
template <class T>
Future<T> failedFuture(std::exception_ptr error)
{
    Promise<T> promise;
    promise.setException(std::move(error));
    return promise.future();
}

} // namespace toccata::actor
