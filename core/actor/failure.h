// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>
#include <string>

namespace toccata::actor {

/// An actor has failed.
struct Failure
{
    enum class Outcome {
        Ended, ///< It has ended.
        Restarts, ///< It is supervised and will be made anew.
        GivenUp, ///< It was supervised, but failed too often.
    };
    std::string name;
    std::exception_ptr error;
    Outcome outcome = Outcome::Ended;
};

} // namespace toccata::actor
