// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/job.h"
#include "core/actor/message.h"
#include "core/actor/refcounted.h"
#include "core/actor/waitgraph.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace toccata::actor {

/// What a promise and any number of futures share: whether the answer is there, and who wants to know. Costs
/// no file descriptor. It is a Message so that an ask can be its own answer, in one allocation. Thread: any.
class FutureState : public Message
{
public:
    using Clock = std::chrono::steady_clock;

    /// \param producer  who must act before the answer can come; null if it is no actor.
    explicit FutureState(RefPtr<Participant> producer = {})
        : m_producer(std::move(producer))
    { }
    ~FutureState() override;

    bool isReady() const noexcept { return m_ready.load(std::memory_order_acquire); }
    /// False if there was an answer already.
    bool fail(std::exception_ptr error) noexcept;
    /// Only once ready. Null if all went well. Counts as having been looked at.
    const std::exception_ptr &error() const;

    /// Asks whoever works on it to stop. Whether the answer comes all the same is up to them.
    void requestCancel() noexcept { m_cancelRequested.store(true, std::memory_order_relaxed); }
    bool isCancelRequested() const noexcept { return m_cancelRequested.load(std::memory_order_relaxed); }

    /// Runs the job once the answer is there: on the thread that answers, or at once. It must not throw.
    void whenReady(Job job);

    /// Blocks. Errors: Timeout, WouldDeadlock, BlockingForbidden.
    void wait(std::optional<Clock::time_point> deadline);

    // For the deadlock guard; forgotten once the answer is there.

    /// Who must act before the answer can come; null if it is no actor.
    RefPtr<Participant> producer() const;
    /// The answers that must be there before this one can be.
    virtual std::vector<RefPtr<FutureState>> sources() const;
    void setSource(RefPtr<FutureState> source);

    void reject(const std::exception_ptr &why) noexcept override { fail(why); }

protected:
    /// False if there was an answer already; else `store` puts it in place before anybody can see it.
    template <class Store>
    bool complete(Store &&store)
    {
        std::unique_lock lock(m_mutex);
        if (m_ready.load(std::memory_order_relaxed))
            return false;
        store();
        announce(std::move(lock));
        return true;
    }
    /// What f returns, with nobody else at the state meanwhile.
    template <class F>
    auto locked(F f) const
    {
        const std::lock_guard lock(m_mutex);
        return f();
    }

private:
    void announce(std::unique_lock<std::mutex> lock);

    mutable std::mutex m_mutex;
    std::condition_variable m_becameReady;
    std::vector<Job> m_continuations;
    RefPtr<Participant> m_producer;
    RefPtr<FutureState> m_source;
    std::exception_ptr m_error;
    std::atomic<bool> m_ready{false};
    std::atomic<bool> m_cancelRequested{false};
    mutable std::atomic<bool> m_errorSeen{false};
};

/// The answer itself.
template <class T>
class State : public FutureState
{
public:
    using FutureState::FutureState;

    template <class... Args>
    bool succeed(Args &&...args)
    {
        return complete([&] { m_value.emplace(std::forward<Args>(args)...); });
    }
    /// Answers with what `work` returns or throws.
    template <class Work>
    void succeedWith(Work &&work)
    {
        try {
            succeed(work());
        } catch (...) {
            fail(std::current_exception());
        }
    }
    /// Gives the other's answer as its own. The value is shared, not
    /// copied, so it may be one that only moves.
    void follow(const RefPtr<State> &other)
    {
        if (const auto &error = other->error())
            fail(error);
        else
            complete([&] { m_followed = other->m_followed ? other->m_followed : other; });
    }
    const T &value() const { return m_followed ? m_followed->value() : *m_value; }
    T &value() { return m_followed ? m_followed->value() : *m_value; }
    template <class F>
    decltype(auto) passTo(F &f) const
    {
        return f(value());
    }

private:
    std::optional<T> m_value;
    RefPtr<State> m_followed; // whose value it gives as its own
};

template <>
class State<void> : public FutureState
{
public:
    using FutureState::FutureState;

    bool succeed()
    {
        return complete([] {});
    }
    template <class Work>
    void succeedWith(Work &&work)
    {
        try {
            work();
            succeed();
        } catch (...) {
            fail(std::current_exception());
        }
    }
    void follow(const RefPtr<State> &other)
    {
        if (const auto &error = other->error())
            fail(error);
        else
            succeed();
    }
    template <class F>
    decltype(auto) passTo(F &f) const
    {
        return f();
    }
};

/// While it lives, the request is the one being handled in this thread; see cancelRequested().
class RequestInHand
{
public:
    explicit RequestInHand(const FutureState &request);
    ~RequestInHand();
    RequestInHand(const RequestInHand &) = delete;
    RequestInHand &operator=(const RequestInHand &) = delete;

    static const FutureState *current();

private:
    const FutureState *m_outer;
};

} // namespace toccata::actor
