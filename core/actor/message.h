// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/callname.h"
#include "core/actor/messagepool.h"
#include "core/actor/refcounted.h"

#include <cstdint>
#include <exception>

namespace toccata::actor {

class Actor;

/// What lies in a mailbox. One of run() and reject() is called, in the actor's thread, unless a newer one
/// takes its place. One without work of its own asks the actor to stop.
class Message : public RefCounted
{
public:
    /// What is to follow.
    enum class Next {
        GoOn,
        Stop, ///< The actor ends; this message is rejected when it has.
    };

    /// Does the work. Errors: what the handler throws, unless somebody waits for an answer and gets it there.
    virtual Next run(Actor &) { return Next::Stop; }
    /// The actor has ended: this message will not be handled.
    virtual void reject(const std::exception_ptr &why) noexcept = 0;
    /// What run() does, for reports. Thread: any.
    virtual const CallName &call() const { return callNameOf<Message>; }

    /// Which incarnation of a supervised actor it is for; 0 is any. Set before it is posted.
    std::uint32_t incarnation() const { return m_incarnation; }
    void setIncarnation(std::uint32_t number) { m_incarnation = number; }

    static void *operator new(std::size_t size) { return allocateMessage(size); }
    static void operator delete(void *memory, std::size_t size) { freeMessage(memory, size); }

private:
    friend class Mailbox;
    // Small, as each goes through two caches on its way.
    std::uint32_t m_incarnation : 31 = 0;
    std::uint32_t m_isLatest : 1 = 0;
    Message *m_next = nullptr;
};

} // namespace toccata::actor
