// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/errors.h"
#include "core/actor/futurestate.h"

#include <exception>
#include <type_traits>
#include <utility>

namespace toccata::actor {

/// What a continuation makes of a T: the type of f(const T &), or of f() for void.
template <class T, class F>
using ContinuationResult
    = std::decay_t<decltype(std::declval<const State<T> &>().passTo(std::declval<F &>()))>;

/// Who was to run a continuation; decides what its future says when that receiver is gone.
enum class Receiver {
    Context,
    Actor,
};

inline std::exception_ptr receiverGone(Receiver receiver)
{
    if (receiver == Receiver::Actor)
        return std::make_exception_ptr(ActorDead("the actor that was to go on with the answer has ended"));
    return std::make_exception_ptr(Cancelled("the object that was to go on with the answer is gone"));
}

/// One step behind a future: takes its answer, makes the next one of it. Travels to where it is to run; if it
/// is destroyed on the way, the next future says so instead of staying silent for ever.
template <class T, class F>
class Continuation
{
public:
    using Output = ContinuationResult<T, F>;

    Continuation(RefPtr<State<T>> input, RefPtr<State<Output>> output, F work, Receiver receiver)
        : m_input(std::move(input))
        , m_output(std::move(output))
        , m_work(std::move(work))
        , m_receiver(receiver)
    { }
    Continuation(Continuation &&) = default;
    ~Continuation()
    {
        if (m_output)
            m_output->fail(receiverGone(m_receiver));
    }

    void operator()()
    {
        const RefPtr<State<Output>> output = std::move(m_output);
        if (const auto &error = m_input->error())
            output->fail(error);
        else
            output->succeedWith([this]() -> Output { return std::as_const(*m_input).passTo(m_work); });
    }

private:
    RefPtr<State<T>> m_input;
    RefPtr<State<Output>> m_output;
    F m_work;
    Receiver m_receiver;
};

} // namespace toccata::actor
