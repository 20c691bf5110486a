// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"

#include <utility>

namespace toccata::actor {

/// The base of hand-written proxies, which turn an actor's members into calls that answer with futures. Path
/// names the data members that lead to the part meant; it lives in the type, so a sub-proxy is an ordinary
/// member, made once:
///
///     struct PlaybackProxy : Proxy<Core, &Core::playback> {
///         using Proxy::Proxy;
///         auto play(QString uri) const { return call<&Playback::play>(std::move(uri)); }
///     };
///     struct CoreProxy : Proxy<Core> {
///         explicit CoreProxy(ActorRef<Core> core) : Proxy(core), playback(core) { }
///         PlaybackProxy playback;
///     };
///
/// then core.playback.play(uri). Works as well on an actor that has ended: the calls then fail. Thread: any.
template <class A, auto... Path>
class Proxy
{
public:
    explicit Proxy(ActorRef<A> ref)
        : m_ref(std::move(ref))
    { }

    const ActorRef<A> &ref() const { return m_ref; }
    friend bool operator==(const Proxy &, const Proxy &) = default;

    /// The member's answer. As ActorRef::ask().
    template <auto... Members, class... Args>
    auto call(Args &&...args) const
    {
        return m_ref.template call<Path..., Members...>(std::forward<Args>(args)...);
    }
    /// No answer. As ActorRef::tell().
    template <auto... Members, class... Args>
    bool defer(Args &&...args) const
    {
        return m_ref.template defer<Path..., Members...>(std::forward<Args>(args)...);
    }
    /// A copy of the data member.
    template <auto Member>
    auto get() const
    {
        return m_ref.ask([](A &actor) { return walk<Path..., Member>(actor); });
    }
    /// Assigns the data member; the future says when that is done.
    template <auto Member, class Value>
    Future<void> set(Value value) const
    {
        return m_ref.ask([value = std::move(value)](
                             A &actor) mutable { walk<Path..., Member>(actor) = std::move(value); });
    }

private:
    ActorRef<A> m_ref;
};

} // namespace toccata::actor
