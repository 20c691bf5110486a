// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"
#include "core/actor/future.h"
#include "core/actor/mailbox.h"
#include "core/actor/waitgraph.h"

#include <QUuid>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <typeindex>
#include <vector>

namespace toccata::actor {

class Registry;
class StopMessage;

/// A type under which an actor can be found: its own, or one of its traits.
struct Face
{
    std::type_index type;
    void *pointer; ///< To that type. Only valid inside the actor.
};

/// What stands around an actor: its mailbox, its name, and the course of its life. Stays while anybody holds
/// a reference, also after the actor is gone. Which thread it runs in is decided outside.
class Cell final : public std::enable_shared_from_this<Cell>
{
public:
    Cell(std::shared_ptr<Registry> registry, std::string name, std::unique_ptr<Actor> actor,
        std::vector<Face> faces);
    ~Cell();

    // Thread: any.
    const std::string &name() const { return m_participant->name(); }
    QUuid urn() const { return m_urn; }
    const RefPtr<Participant> &participant() const { return m_participant; }
    /// Its own type first.
    const std::vector<Face> &faces() const { return m_faces; }
    bool isAlive() const { return m_alive.load(std::memory_order_acquire); }
    /// False if the actor has ended.
    bool post(RefPtr<Message> message) { return m_mailbox.post(std::move(message)); }
    bool postLatest(const std::string &key, RefPtr<Message> message)
    {
        return m_mailbox.postLatest(key, std::move(message));
    }
    Future<bool> stop();
    /// Answers true once the actor is destroyed, however it ended.
    Future<bool> done() const { return Future<bool>(m_ended); }
    std::exception_ptr notAlive() const;

    /// Where messages will be handled. Thread: the one that made the cell, before begin().
    void moveTo(QThread *thread);
    /// Starts the actor. `whenOver` is called after its end, as the last thing. Thread: the actor's.
    void begin(std::function<void()> whenOver);

private:
    void handle(RefPtr<Message> message);
    void failAtStart(const std::exception_ptr &error);
    void fail(const std::exception_ptr &error);
    void retire();
    void end();

    const std::shared_ptr<Registry> m_registry;
    const RefPtr<Participant> m_participant;
    const QUuid m_urn = QUuid::createUuid();
    const std::vector<Face> m_faces;
    std::unique_ptr<Actor> m_actor;
    std::atomic<bool> m_alive{true};
    const RefPtr<State<bool>> m_ended = makeRef<State<bool>>();
    std::vector<RefPtr<StopMessage>> m_stopRequests;
    std::function<void()> m_whenOver;
    Mailbox m_mailbox;
};

} // namespace toccata::actor
