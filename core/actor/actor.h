// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>

namespace toccata::actor {

class Cell;
template <class A>
class ActorRef;

/// Somebody with a state of their own, who handles one message after another.
/// Derive, start it with System::start(), and talk to it through the ActorRef alone. It is constructed in the
/// thread that starts it and lives and dies in its own, so timers and sockets are made in onStart(), not in
/// the constructor. A handler must not block and must not run a nested event loop.
class Actor
{
public:
    Actor() = default;
    virtual ~Actor();
    Actor(const Actor &) = delete;
    Actor &operator=(const Actor &) = delete;

    /// Before the first message. If it throws, the actor is dead at
    /// once: neither onStop() nor onFailure() follows.
    virtual void onStart() { }
    /// After the last message, once, when it was asked to stop. What it throws is logged.
    virtual void onStop() { }
    /// Instead of onStop(), after a message without an answer threw:
    /// the state may be broken, so the actor ends.
    virtual void onFailure(std::exception_ptr) { }

    /// A reference to itself, to go on with an answer: `future.then(selfRef(this), …)`. If it is supervised
    /// and is made anew, what was sent through this one does not reach the new one: it may hold `this`. Not
    /// from the constructor.
    template <class Me>
    ActorRef<Me> selfRef(Me *) const;

protected:
    /// Asks itself to stop, behind what is queued already. Not from the constructor.
    void stop();

private:
    friend class Cell;
    Cell *m_cell = nullptr;
};

} // namespace toccata::actor
