// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/actorthread.h"
#include "core/actor/cell.h"
#include "core/actor/registry.h"

#include <QUuid>

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <tuple>
#include <typeindex>
#include <vector>

namespace toccata::actor {

/// Starts actors, finds them, and ends them. Owned by main() or
/// a test, within the life of the QCoreApplication.
class System
{
public:
    System();
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
        auto actor = std::make_unique<A>(std::forward<Args>(args)...);
        std::vector<Face> faces{{typeid(A), actor.get()}};
        if constexpr (requires { typename A::ActorTraits; })
            addTraits(faces, actor.get(), static_cast<typename A::ActorTraits *>(nullptr));
        return ActorRef<A>(launch(std::move(name), std::move(actor), std::move(faces)));
    }

    /// The living actors that were started as an A. Thread: any.
    template <class A>
    std::vector<ActorRef<A>> byClass() const
    {
        std::vector<ActorRef<A>> found;
        for (auto &cell : m_registry->snapshot())
            if (cell->faces().front().type == typeid(A))
                found.emplace_back(std::move(cell));
        return found;
    }
    /// Nobody if there is no such living actor. Thread: any.
    ActorRef<Actor> byUrn(QUuid urn) const;

    /// Tells f(T &) to each living actor that is a T or has the
    /// trait T. Returns how many there are. Thread: any.
    template <class T, class F>
    int broadcast(F f) const
    {
        int reached = 0;
        for (const auto &cell : m_registry->snapshot())
            for (const Face &face : cell->faces())
                if (face.type == typeid(T)) {
                    const auto work = [f, target = face.pointer](Actor &) { f(*static_cast<T *>(target)); };
                    reached += ActorRef<Actor>(cell).tell(work) ? 1 : 0;
                    break;
                }
        return reached;
    }

    /// Called after an actor failed, in its thread; set it before the first start().
    void onActorFailed(Registry::FailureHandler handler);

    /// Stops all actors, last started first, each before the next, and joins
    /// their threads. Blocks, also where blocking is forbidden. Returns, in
    /// that order, whether each ended within `each`. Thread: none of an actor.
    std::vector<bool> stopAll(std::chrono::milliseconds each = std::chrono::seconds(5));

private:
    template <class A, class... Traits>
    static void addTraits(std::vector<Face> &faces, A *actor, std::tuple<Traits...> *)
    {
        (faces.push_back({typeid(Traits), static_cast<Traits *>(actor)}), ...);
    }
    std::shared_ptr<Cell> launch(std::string name, std::unique_ptr<Actor> actor, std::vector<Face> faces);
    void join(std::chrono::milliseconds each);
    void forgetFinishedThreads();

    const std::shared_ptr<Registry> m_registry = std::make_shared<Registry>();
    std::mutex m_mutex;
    std::vector<std::unique_ptr<ActorThread>> m_threads;
};

} // namespace toccata::actor
