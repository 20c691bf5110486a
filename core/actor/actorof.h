// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actor.h"

#include <exception>
#include <tuple>

namespace toccata::actor {

/// Logs what a trait's hook threw, so that the others have their turn all the same.
void noteHookError(const std::exception_ptr &error);

/// An actor with traits, mixed in by multiple inheritance: `class Scrobbler : public
/// ActorOf<PlayerListener>`. It can be found under each of them, see System::broadcast(). A trait may have
/// any of traitStart(), called in declared order, and traitStop() and traitFailure(std::exception_ptr),
/// called in reverse order, whatever the others throw.
template <class... Traits>
class ActorOf : public Actor, public Traits...
{
public:
    using ActorTraits = std::tuple<Traits...>;

    /// The class's own hooks: after the traits have started, and before they stop or hear of the failure.
    virtual void started() { }
    virtual void stopping() { }
    virtual void failed(std::exception_ptr) { }

    void onStart() final
    {
        (startTrait<Traits>(), ...);
        started();
    }
    void onStop() final
    {
        guarded([this] { stopping(); });
        inReverse<Traits...>([]<class Trait>(Trait &trait) {
            if constexpr (requires { trait.traitStop(); })
                trait.traitStop();
        });
    }
    void onFailure(std::exception_ptr error) final
    {
        guarded([&] { failed(error); });
        inReverse<Traits...>([&]<class Trait>(Trait &trait) {
            if constexpr (requires { trait.traitFailure(error); })
                trait.traitFailure(error);
        });
    }

private:
    template <class Trait>
    void startTrait()
    {
        if constexpr (requires(Trait & trait) { trait.traitStart(); })
            static_cast<Trait &>(*this).traitStart();
    }
    template <class First, class... Rest, class Hook>
    void inReverse(const Hook &hook)
    {
        if constexpr (sizeof...(Rest) > 0)
            inReverse<Rest...>(hook);
        guarded([&] { hook(static_cast<First &>(*this)); });
    }
    template <class Hook>
    static void guarded(const Hook &hook)
    {
        try {
            hook();
        } catch (...) {
            noteHookError(std::current_exception());
        }
    }
};

} // namespace toccata::actor
