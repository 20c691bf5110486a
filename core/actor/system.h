// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/actorreport.h"
#include "core/actor/cell.h"
#include "core/actor/eventloopthread.h"
#include "core/actor/registry.h"

#include <QUuid>

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <type_traits>
#include <typeindex>
#include <vector>

namespace toccata::actor {

/// Where an actor lives. The same code runs in both.
enum class Placement {
    OwnThread, ///< for work that takes time: nobody waits behind it
    SharedThread, ///< for light actors that only wait and pass on: one thread for all of them
};

/// Starts actors, finds them, and ends them. Owned by main() or
/// a test, within the life of the QCoreApplication.
class System
{
public:
    /// \param patience  how long stopAll() waits for an actor, if it is not told otherwise.
    explicit System(std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// Stops whoever is left, as stopAll() does. An actor that does not end in time is left behind with its
    /// thread, and logged: waiting for ever would be worse.
    ~System();
    System(const System &) = delete;
    System &operator=(const System &) = delete;

    /// Constructs an A in the calling thread and lets it live in one of its own. The name is for logs and
    /// debuggers. Errors: what the constructor throws; nothing is started then. Thread: any.
    template <class A, class... Args>
    ActorRef<A> start(std::string name, Args &&...args)
    {
        return start<A>(Placement::OwnThread, std::move(name), std::forward<Args>(args)...);
    }
    template <class A, class... Args>
    ActorRef<A> start(Placement placement, std::string name, Args &&...args)
    {
        return ActorRef<A>(launch(placement, std::move(name),
            birthOf<A>(std::make_unique<A>(std::forward<Args>(args)...), std::nullopt)));
    }

    /// The same for an actor that must not be missing: when it fails, it is destroyed and, after a pause,
    /// made anew from copies of the arguments, in its own thread. References stay good, and what is sent
    /// meanwhile waits for the new one; the message that it failed over is lost. When it fails too often it
    /// ends.
    template <class A, class... Args>
    ActorRef<A> startSupervised(const RestartPolicy &policy, std::string name, const Args &...args)
    {
        return startSupervised<A>(policy, Placement::OwnThread, std::move(name), args...);
    }
    template <class A, class... Args>
    ActorRef<A> startSupervised(
        const RestartPolicy &policy, Placement placement, std::string name, const Args &...args)
    {
        const auto make = [kept = std::tuple<std::decay_t<const Args &>...>(args...)] {
            return std::apply([](const auto &...each) { return std::make_unique<A>(each...); }, kept);
        };
        return ActorRef<A>(
            launch(placement, std::move(name), birthOf<A>(make(), Birth::Restart{policy, make})));
    }

    // Only living actors are found. Thread: any.

    /// Those that were started as an A.
    template <class A>
    std::vector<ActorRef<A>> byClass() const
    {
        return found<A>([](const Cell &cell) { return cell.wasStartedAs(typeid(A)); });
    }
    /// Those that are a T or have the trait T. One can talk to the trait:
    /// `ref.tell(&Listener::trackChanged)`.
    template <class T>
    std::vector<ActorRef<T>> byTrait() const
    {
        return found<T>([](const Cell &cell) { return cell.isFoundAs(typeid(T)); });
    }
    std::vector<ActorRef<Actor>> byName(const std::string &name) const;
    /// Nobody if there is none.
    ActorRef<Actor> byUrn(QUuid urn) const;

    /// Tells f(T &) to each living actor that is a T or has the trait T. Returns how many there are. Thread:
    /// any.
    template <class T, class F>
    int broadcast(F f) const
    {
        int reached = 0;
        for (const ActorRef<T> &each : byTrait<T>())
            reached += each.tell(f) ? 1 : 0;
        return reached;
    }

    /// What every actor is doing. Thread: any.
    std::vector<ActorReport> report() const;

    /// Called after an actor failed, in its thread; failures before are not told.
    void onActorFailed(Registry::FailureHandler handler);

    /// Stops all actors, also those that are about to end by themselves, last started first, each before the
    /// next, and joins their threads. Blocks, also where blocking is forbidden: for each actor no longer than
    /// `each`, altogether about `total`. Returns, in that order, whether each ended in time. Thread: none of
    /// an actor.
    std::vector<bool> stopAll(std::chrono::milliseconds each, std::chrono::milliseconds total);
    std::vector<bool> stopAll() { return stopAll(m_patience, 2 * m_patience); }

private:
    template <class A>
    static Birth birthOf(std::unique_ptr<Actor> actor, std::optional<Birth::Restart> restart)
    {
        Birth birth{std::move(actor), readable(callNameOf<A>), {typeid(A)}, std::move(restart)};
        if constexpr (requires { typename A::ActorTraits; })
            addTraits(birth.types, static_cast<typename A::ActorTraits *>(nullptr));
        return birth;
    }
    template <class... Traits>
    static void addTraits(std::vector<std::type_index> &types, std::tuple<Traits...> *)
    {
        (types.push_back(typeid(Traits)), ...);
    }
    template <class A, class Condition>
    std::vector<ActorRef<A>> found(Condition condition) const
    {
        std::vector<ActorRef<A>> matching;
        for (auto &cell : m_registry->alive())
            if (condition(*cell))
                matching.emplace_back(std::move(cell));
        return matching;
    }
    std::shared_ptr<Cell> launch(Placement placement, std::string name, Birth birth);
    EventLoopThread &threadFor(Placement placement, const std::string &name);
    void joinThreads(std::chrono::milliseconds patience);
    void forgetFinishedThreads();

    const std::chrono::milliseconds m_patience;
    const std::shared_ptr<Registry> m_registry = std::make_shared<Registry>();
    std::mutex m_mutex;
    std::vector<std::unique_ptr<EventLoopThread>> m_threads;
    EventLoopThread *m_shared = nullptr; // among the threads
};

} // namespace toccata::actor
