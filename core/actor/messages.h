// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/errors.h"
#include "core/actor/futurestate.h"
#include "core/actor/message.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace toccata::actor {

/// Logs an exception that goes into a reply. Thread: the actor's.
void noteCapturedError(const std::exception_ptr &error);

/// Work for an A without an answer.
template <class A, class Work>
class TellMessage final : public Message
{
public:
    explicit TellMessage(Work work)
        : m_work(std::move(work))
    { }
    void run(Actor &actor) override { m_work(static_cast<A &>(actor)); }
    void reject(const std::exception_ptr &) noexcept override { }

private:
    Work m_work;
};

/// Work for an A, and its answer. The work is destroyed in the
/// actor's thread, before the asker can see the answer.
template <class A, class Work>
class AskMessage final : public State<std::invoke_result_t<Work &, A &>>
{
public:
    using Answer = std::invoke_result_t<Work &, A &>;

    explicit AskMessage(Work work)
        : m_work(std::move(work))
    { }
    void run(Actor &actor) override
    {
        if (this->isCancelRequested() || this->isReady()) {
            reject(std::make_exception_ptr(Cancelled("cancelled before it began")));
            return;
        }
        const RequestInHand inHand(*this);
        this->succeedWith([&]() -> Answer {
            const Finally dropWork{m_work};
            try {
                return (*m_work)(static_cast<A &>(actor));
            } catch (...) {
                noteCapturedError(std::current_exception());
                throw;
            }
        });
    }
    void reject(const std::exception_ptr &why) noexcept override
    {
        m_work.reset();
        this->fail(why);
    }

private:
    struct Finally
    {
        std::optional<Work> &work;
        ~Finally() { work.reset(); }
    };
    std::optional<Work> m_work;
};

/// Asks an actor to stop once it has handled what came before. Answers whether it was alive.
class StopMessage final : public State<bool>
{
public:
    bool isStop() const override { return true; }
};

} // namespace toccata::actor
