// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/call.h"
#include "core/actor/cell.h"
#include "core/actor/future.h"
#include "core/actor/messages.h"

#include <QDebug>
#include <QHashFunctions>
#include <QUuid>

#include <concepts>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace toccata::actor {

/// How one talks to an actor: `ref.ask(&Player::seek, 30s)`, `ref.tell(&Player::pause)`. Calls are members,
/// or callables that take an A &; arguments are kept as values and moved into the call, so what only moves
/// works too. Messages of one sender are handled in order. Cheap to copy; may outlive the actor. Thread: any.
template <class A>
class ActorRef
{
public:
    /// Nobody; only operator bool and comparison make sense.
    ActorRef() = default;
    /// \param incarnation  the one of a supervised actor that is meant; 0 is any.
    explicit ActorRef(std::shared_ptr<Cell> cell, std::uint32_t incarnation = 0)
        : m_cell(std::move(cell))
        , m_incarnation(incarnation)
    { }
    template <class B>
    requires std::derived_from<B, A> ActorRef(
        const ActorRef<B> &other) // NOLINT(google-explicit-constructor): as a pointer to a base
        : m_cell(other.cell())
        , m_incarnation(other.incarnation())
    { }

    /// The answer follows; what the call throws is the future's error
    /// and leaves the actor alive. Never blocks. Errors: ActorDead.
    template <class Call, class... Args>
    auto ask(Call callable, Args &&...args) const
    {
        return askWork(boundCall<A>(std::move(callable), std::forward<Args>(args)...));
    }
    /// No answer; what the call throws is a failure that ends the actor. False if the actor has ended.
    template <class Call, class... Args>
    bool tell(Call callable, Args &&...args) const
    {
        return m_cell->post(
            addressed(tellMessage(boundCall<A>(std::move(callable), std::forward<Args>(args)...))));
    }
    /// As tell(), but takes the place of what was told under that key and still waits: for floods of which
    /// only the newest counts (volume, seek). It stands last in line.
    template <class Call, class... Args>
    bool tellLatest(const std::string &key, Call callable, Args &&...args) const
    {
        return m_cell->postLatest(
            key, addressed(tellMessage(boundCall<A>(std::move(callable), std::forward<Args>(args)...))));
    }

    /// As ask(), to a part of the actor: `ref.call<&Core::playback, &Playback::play>(uri)`.
    template <auto... Path, class... Args>
    auto call(Args &&...args) const
    {
        return ask(PathCall<Path...>(), std::forward<Args>(args)...);
    }
    /// As tell(), to a part of the actor.
    template <auto... Path, class... Args>
    bool defer(Args &&...args) const
    {
        return tell(PathCall<Path...>(), std::forward<Args>(args)...);
    }

    /// Asks it to stop behind what is queued. Answers, once it is destroyed, whether it was alive.
    Future<bool> stop() const { return m_cell->stop(); }
    /// Answers once it is destroyed: true if it was asked to stop, false if it failed.
    Future<bool> done() const { return m_cell->done(); }
    /// A glance without a promise: it may have ended by the time you act on it.
    bool isAlive() const { return m_cell && m_cell->isAlive(); }

    const std::string &name() const { return m_cell->name(); }
    QUuid urn() const { return m_cell->urn(); }
    explicit operator bool() const { return m_cell != nullptr; }
    friend bool operator==(const ActorRef &one, const ActorRef &other) { return one.m_cell == other.m_cell; }
    friend std::size_t qHash(const ActorRef &ref, std::size_t seed = 0)
    {
        return ::qHash(ref.m_cell.get(), seed);
    }
    friend QDebug operator<<(QDebug debug, const ActorRef &ref)
    {
        return debug.noquote() << QString::fromStdString(ref.m_cell ? ref.m_cell->description() : "nobody");
    }

    const std::shared_ptr<Cell> &cell() const { return m_cell; }
    std::uint32_t incarnation() const { return m_incarnation; }
    const RefPtr<Participant> &participant() const { return m_cell->participant(); }

private:
    template <class Work>
    static RefPtr<Message> tellMessage(Work work)
    {
        return makeRef<TellMessage<A, Work>>(std::move(work));
    }
    RefPtr<Message> addressed(RefPtr<Message> message) const
    {
        message->setIncarnation(m_incarnation);
        return message;
    }
    template <class Work>
    auto askWork(Work work) const
    {
        const auto message = makeRef<AskMessage<A, Work>>(std::move(work), m_cell->participant());
        using Answer = typename AskMessage<A, Work>::Answer;
        message->setIncarnation(m_incarnation);
        if (!m_cell->post(message))
            message->reject(m_cell->notAlive());
        return Future<Answer>(message);
    }

    std::shared_ptr<Cell> m_cell;
    std::uint32_t m_incarnation = 0;
};

template <class Me>
ActorRef<Me> Actor::selfRef(Me *) const
{
    Q_ASSERT(m_cell);
    return ActorRef<Me>(m_cell->shared_from_this(), m_cell->incarnation());
}

} // namespace toccata::actor
