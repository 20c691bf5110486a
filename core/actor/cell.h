// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/actorreport.h"
#include "core/actor/courier.h"
#include "core/actor/eventloopthread.h"
#include "core/actor/future.h"
#include "core/actor/mailbox.h"
#include "core/actor/supervision.h"
#include "core/actor/waitgraph.h"

#include <QObject>
#include <QUuid>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <typeindex>
#include <vector>

namespace toccata::actor {

class Registry;

/// What an actor is made from.
struct Birth
{
    /// Makes one more, for an actor that is supervised.
    struct Restart
    {
        RestartPolicy policy;
        std::function<std::unique_ptr<Actor>()> make;
    };

    std::unique_ptr<Actor> actor;
    std::string className;
    std::vector<std::type_index> types; ///< under which it can be found: its own first, then its traits
    std::optional<Restart> restart;
};

/// What stands around an actor: its mailbox, its name, and the course of its life. Stays while anybody holds
/// a reference, also after the actor is gone, or while a supervised one is being made anew.
class Cell final : public std::enable_shared_from_this<Cell>
{
public:
    /// \param thread  where the actor is to live.
    Cell(std::shared_ptr<Registry> registry, std::string name, Birth birth, const EventLoopThread &thread);
    ~Cell();

    // Thread: any.
    const std::string &name() const { return m_participant->name(); }
    QUuid urn() const { return m_urn; }
    /// Its class, name and urn.
    std::string description() const;
    const RefPtr<Participant> &participant() const { return m_participant; }
    bool isFoundAs(std::type_index type) const;
    bool wasStartedAs(std::type_index type) const { return m_types.front() == type; }
    bool isAlive() const;
    /// Counts how often the actor was made, from 1 on.
    std::uint32_t incarnation() const { return m_incarnation.load(std::memory_order_relaxed); }
    ActorReport report() const;

    /// False if the actor has ended.
    bool post(RefPtr<Message> message) { return wakeFor(m_mailbox.post(std::move(message))); }
    bool postLatest(const std::string &key, RefPtr<Message> message)
    {
        return wakeFor(m_mailbox.postLatest(key, std::move(message)));
    }
    Future<bool> stop();
    /// Answers once the actor is destroyed: whether it was asked to stop, else it failed.
    Future<bool> done() const { return Future<bool>(m_ended); }
    std::exception_ptr notAlive() const;

    /// Lets the actor begin, in its thread. `whenOver` is called there after its end, as the last thing.
    void start(std::function<void()> whenOver);

private:
    bool wakeFor(Mailbox::Posted posted);
    void post(void (Cell::*step)());
    void setPhase(Phase phase) { m_phase.store(phase); }

    // In the actor's thread.
    void begin();
    void work();
    void handle(RefPtr<Message> message);
    template <class Hook>
    std::exception_ptr run(const CallName &name, Hook hook);
    template <class Hook>
    void runLogged(const CallName &name, Hook hook);
    void failAtStart(const std::exception_ptr &error);
    void fail(const std::exception_ptr &error);
    void restartOrEnd(const std::exception_ptr &error);
    void restart();
    void endIfAskedTo();
    void retire();
    void end();

    const std::shared_ptr<Registry> m_registry;
    const std::string m_thread;
    const RefPtr<Participant> m_participant;
    const std::shared_ptr<Courier::Letterbox> m_letterbox;
    const QUuid m_urn = QUuid::createUuid();
    const std::string m_className;
    const std::vector<std::type_index> m_types;
    const std::function<std::unique_ptr<Actor>()> m_makeAnew;
    std::optional<Supervision> m_supervision;
    std::unique_ptr<QObject> m_restartContext; // without it the alarm at the end of a pause does not ring
    std::unique_ptr<Actor> m_actor;
    std::atomic<std::uint32_t> m_incarnation{1};
    std::atomic<Phase> m_phase{Phase::Starting};
    std::atomic<const CallName *> m_call{nullptr}; // what it does now
    bool m_hasFailed = false; // and will not be made anew
    const RefPtr<State<bool>> m_ended = makeRef<State<bool>>(m_participant);
    RefPtr<Message> m_stop; // the one that ended it
    std::function<void()> m_whenOver;
    Mailbox m_mailbox;
};

} // namespace toccata::actor
