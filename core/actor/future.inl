// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/deadline.h"
#include "core/actor/future.h"

namespace toccata::actor {

template <class T>
T Future<T>::read(std::optional<FutureState::Clock::time_point> deadline) const
{
    m_state->wait(deadline);
    if (const auto &error = m_state->error())
        std::rethrow_exception(error);
    if constexpr (!std::is_void_v<T>)
        return std::as_const(*m_state).value();
}

template <class T>
T Future<T>::take() const
{
    m_state->wait({});
    if (const auto &error = m_state->error())
        std::rethrow_exception(error);
    if constexpr (!std::is_void_v<T>)
        return std::move(m_state->value());
}

template <class T>
bool Future<T>::cancel() const
{
    m_state->requestCancel();
    return m_state->fail(std::make_exception_ptr(Cancelled("cancelled")));
}

template <class T>
template <class F, class Executor>
auto Future<T>::continued(F f, Receiver receiver, RefPtr<Participant> next, Executor execute) const
{
    using Step = Continuation<T, F>;
    const auto output = makeRef<State<typename Step::Output>>(std::move(next));
    output->setSource(m_state);
    m_state->whenReady(Job([step = Step(m_state, output, std::move(f), receiver),
                               execute = std::move(execute)]() mutable { execute(std::move(step)); }));
    return Future<typename Step::Output>(output);
}

template <class T>
template <class F>
auto Future<T>::map(F f) const
{
    return continued(std::move(f), Receiver::Context, {}, [](auto step) { step(); });
}

// A QPointer may only be looked at in its object's thread: there it cannot die between the look and the call.
template <class T>
template <class F>
auto Future<T>::then(QObject *context, F f) const
{
    Q_ASSERT(context && context->thread() == QThread::currentThread());
    return continued(std::move(f), Receiver::Context, Participant::ofThisThread(),
        [letterbox = Courier::ofThisThread(), alive = QPointer<QObject>(context)](auto step) {
            letterbox->post(Job([alive, step = std::move(step)]() mutable {
                if (alive)
                    step();
            }));
        });
}

template <class T>
template <class A, class F>
auto Future<T>::then(const ActorRef<A> &receiver, F f) const
{
    return continued(std::move(f), Receiver::Actor, receiver.participant(),
        [receiver](auto step) { receiver.tell([step = std::move(step)](A &) mutable { step(); }); });
}

template <class T>
template <class OnValue, class OnError>
auto Future<T>::reader(OnValue onValue, OnError onError) const
{
    return [state = m_state, onValue = std::move(onValue), onError = std::move(onError)]() mutable {
        if (const auto &error = state->error())
            onError(error);
        else
            std::as_const(*state).passTo(onValue);
    };
}

template <class T>
template <class Context, class OnValue, class OnError>
requires std::derived_from<Context, QObject>
void Future<T>::deliver(Context *context, OnValue onValue, OnError onError) const
{
    Q_ASSERT(context && context->thread() == QThread::currentThread());
    whenReady([letterbox = Courier::ofThisThread(), alive = QPointer<QObject>(context),
                  read = reader(onObject(context, std::move(onValue)),
                      onObject(context, std::move(onError)))]() mutable {
        letterbox->post(Job([alive, read = std::move(read)]() mutable {
            if (alive)
                read();
        }));
    });
}

template <class T>
template <class A, class OnValue, class OnError>
void Future<T>::deliver(const ActorRef<A> &receiver, OnValue onValue, OnError onError) const
{
    whenReady([receiver, read = reader(std::move(onValue), std::move(onError))]() mutable {
        receiver.tell([read = std::move(read)](A &) mutable { read(); });
    });
}

template <class T>
template <class Object, class F>
auto Future<T>::onObject(Object *object, F f)
{
    if constexpr (std::is_member_function_pointer_v<F>)
        return [object, f](const auto &...value) { (object->*f)(value...); };
    else
        return f;
}

template <class T>
Future<T> Future<T>::within(std::chrono::milliseconds limit) const
{
    const auto output = makeRef<State<T>>();
    output->setSource(m_state);
    const auto deadline = std::make_shared<Deadline>(m_state, output);
    m_state->whenReady(Job([state = m_state, output, deadline] {
        deadline->met();
        output->follow(state);
    }));
    deadline->startIn(limit, deadline);
    return Future(output);
}

template <class T>
auto Future<T>::unwrap() const requires FutureTraits<T>::value
{
    using Value = typename FutureTraits<T>::Value;
    const auto output = makeRef<State<Value>>();
    output->setSource(m_state);
    whenReady([outer = m_state, output] {
        if (const auto &error = outer->error()) {
            output->fail(error);
            return;
        }
        const RefPtr<State<Value>> inner = outer->value().state();
        output->setSource(inner);
        inner->whenReady(Job([inner, output] { output->follow(inner); }));
    });
    return Future<Value>(output);
}

} // namespace toccata::actor
