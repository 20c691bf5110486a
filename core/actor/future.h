// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/continuation.h"
#include "core/actor/courier.h"
#include "core/actor/futurestate.h"

#include <QPointer>
#include <QThread>

#include <chrono>
#include <concepts>
#include <type_traits>
#include <utility>

namespace toccata::actor {

template <class A>
class ActorRef;
template <class T>
class Future;

template <class T>
struct FutureTraits : std::false_type
{ };
template <class T>
struct FutureTraits<Future<T>> : std::true_type
{
    using Value = T;
};

/// An answer that may still be under way. A handle that is cheap to copy: any number of readers and of
/// continuations, in any threads. Continuations and deliver() see the value by const reference, so it need
/// not be copyable. Errors: whatever the handler threw, or one of errors.h.
template <class T>
class [[nodiscard]] Future
{
public:
    using value_type = T;

    /// Stands for nothing; only isValid() and assignment make sense.
    Future() = default;
    explicit Future(RefPtr<State<T>> state)
        : m_state(std::move(state))
    { }

    bool isValid() const { return bool(m_state); }
    bool isReady() const { return m_state->isReady(); }
    /// The error, once ready; null before, and if all went well.
    std::exception_ptr error() const { return isReady() ? m_state->error() : nullptr; }

    /// Blocks for the answer and copies it; any number of times. For tests and shutdown.
    /// Errors: also Timeout, WouldDeadlock, BlockingForbidden, after which the future stays usable.
    T get() const { return read({}); }
    template <class Rep, class Period>
    T get(std::chrono::duration<Rep, Period> patience) const
    {
        return read(FutureState::Clock::now() + patience);
    }
    /// As get(), but moves the value out: for one reader, who leaves nothing to others.
    T take() const;

    /// Gives the answer up: readers get Cancelled, a request that has not begun is skipped, and one that runs
    /// can see it with cancelRequested(). False if the answer was there already. Futures made from this one
    /// share its end, those that this one was made from do not.
    bool cancel() const;

    /// What f makes of the value. f runs on the thread that answers: only pure and quick functions.
    template <class F>
    auto map(F f) const;
    /// f runs in the context's thread, which is the calling one. If the context is gone by then, f is not
    /// called and the new future says Cancelled.
    template <class F>
    auto then(QObject *context, F f) const;
    /// f runs as a message of that actor; if it has ended by then the new future says ActorDead.
    template <class A, class F>
    auto then(const ActorRef<A> &receiver, F f) const;

    /// The bridge to signals and slots: exactly one of onValue(const T &) and onError(std::exception_ptr) is
    /// called, in the calling thread's event loop, unless the context is gone. Either may be a callable, or a
    /// signal or slot of the context: `future.deliver(this, &Loader::loaded, &Loader::failed)`. What they
    /// throw is logged.
    template <class Context, class OnValue, class OnError>
    requires std::derived_from<Context, QObject>
    void deliver(Context *context, OnValue onValue, OnError onError) const;
    /// The same as a message of an actor, so that both may use its
    /// members. What they throw is that actor's failure.
    template <class A, class OnValue, class OnError>
    void deliver(const ActorRef<A> &receiver, OnValue onValue, OnError onError) const;

    /// The same answer, or Timeout if it takes longer; the one who works on it can then see
    /// cancelRequested(), and skips it if it has not begun. Never blocks. Thread: one with an event loop.
    Future within(std::chrono::milliseconds limit) const;

    /// The answer of the future that this one answers with.
    auto unwrap() const requires FutureTraits<T>::value;

    /// Runs a callable on the thread that answers, or at once if the answer is there. It must not throw. What
    /// the rest is made of; prefer the above.
    template <class F>
    void whenReady(F f) const
    {
        m_state->whenReady(Job(std::move(f)));
    }

    const RefPtr<State<T>> &state() const { return m_state; }

private:
    T read(std::optional<FutureState::Clock::time_point> deadline) const;
    template <class OnValue, class OnError>
    auto reader(OnValue onValue, OnError onError) const;
    template <class Object, class F>
    static auto onObject(Object *object, F f);
    template <class F, class Executor>
    auto continued(F f, Receiver receiver, RefPtr<Participant> next, Executor execute) const;

    RefPtr<State<T>> m_state;
};

} // namespace toccata::actor

#include "core/actor/future.inl" // IWYU pragma: export
