// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/refcounted.h"

#include <exception>

namespace toccata::actor {

class Actor;

/// What lies in a mailbox. Exactly one of run() and reject() is called, in the actor's thread.
class Message : public RefCounted
{
public:
    /// Does the work. Errors: what the handler throws, unless somebody waits for an answer and gets it there.
    virtual void run(Actor &actor) = 0;
    /// The actor has ended: this message will not be handled.
    virtual void reject(const std::exception_ptr &why) noexcept = 0;
    virtual bool isStop() const { return false; }
};

} // namespace toccata::actor
