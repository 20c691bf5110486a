// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/errors.h"
#include "core/actor/futurestate.h"
#include "core/actor/message.h"

#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace toccata::actor {

/// Logs an exception that goes into a reply. Thread: the actor's.
void noteCapturedError(const std::exception_ptr &error, const CallName &call);

/// An A in the actor that was started as one, derives from it, or has it as a trait.
template <class A>
A &as(Actor &actor)
{
    if constexpr (std::derived_from<A, Actor>)
        return static_cast<A &>(actor);
    else
        return dynamic_cast<A &>(actor);
}

/// Work for an A without an answer.
template <class A, class Work>
class TellMessage final : public Message
{
    static_assert(alignof(Work) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);

public:
    explicit TellMessage(Work work)
        : m_work(std::move(work))
    { }
    Next run(Actor &actor) override
    {
        m_work(as<A>(actor));
        return Next::GoOn;
    }
    void reject(const std::exception_ptr &) noexcept override { }
    const CallName &call() const override { return Work::name(); }

private:
    Work m_work;
};

/// Work for an A, and its answer. The work is destroyed in the
/// actor's thread, before the asker can see the answer.
template <class A, class Work>
class AskMessage final : public State<std::invoke_result_t<Work &, A &>>
{
    static_assert(alignof(Work) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);

public:
    using Answer = std::invoke_result_t<Work &, A &>;

    AskMessage(Work work, RefPtr<Participant> producer)
        : State<Answer>(std::move(producer))
        , m_work(std::move(work))
    { }
    Message::Next run(Actor &actor) override
    {
        if (this->isCancelRequested() || this->isReady()) {
            reject(std::make_exception_ptr(Cancelled("cancelled before it began")));
            return Message::Next::GoOn;
        }
        const RequestInHand inHand(*this);
        this->succeedWith([&]() -> Answer {
            const Finally dropWork{m_work};
            try {
                return (*m_work)(as<A>(actor));
            } catch (...) {
                noteCapturedError(std::current_exception(), Work::name());
                throw;
            }
        });
        return Message::Next::GoOn;
    }
    void reject(const std::exception_ptr &why) noexcept override
    {
        m_work.reset();
        State<Answer>::reject(why);
    }
    const CallName &call() const override { return Work::name(); }

private:
    struct Finally
    {
        std::optional<Work> &work;
        ~Finally() { work.reset(); }
    };
    std::optional<Work> m_work;
};

/// Asks an actor to stop once it has handled what came before. Answers, when it has ended, that it was alive.
class StopMessage final : public State<bool>
{
public:
    using State::State;

    void reject(const std::exception_ptr &) noexcept override { succeed(true); }
};

} // namespace toccata::actor
