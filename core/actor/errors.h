// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>
#include <stdexcept>
#include <string>

namespace toccata::actor {

/// The actor had ended before it could handle the message.
class ActorDead final : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// No answer in time. The future stays usable: the answer may still come.
class Timeout final : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// Somebody gave the answer up, or the receiver of a continuation was gone.
class Cancelled final : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// A promise was dropped without a value, so nobody is left to answer.
class BrokenReply final : public std::runtime_error
{
    using std::runtime_error::runtime_error;
};

// The rest are mistakes of the programmer.

/// A blocking get() would wait, over however many actors, for the one that calls it.
class WouldDeadlock final : public std::logic_error
{
    using std::logic_error::logic_error;
};

/// A blocking get() in a thread that must stay responsive; see forbidBlockingHere().
class BlockingForbidden final : public std::logic_error
{
    using std::logic_error::logic_error;
};

/// A promise was kept twice.
class AlreadySet final : public std::logic_error
{
    using std::logic_error::logic_error;
};

/// Whether somebody gave the answer up, which is mostly nothing to tell anybody.
bool isCancelled(const std::exception_ptr &exception);
/// The exception's own words, for logs.
std::string describe(const std::exception_ptr &exception);

} // namespace toccata::actor
