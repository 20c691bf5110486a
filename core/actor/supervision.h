// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace toccata::actor {

/// How often an actor that fails is made anew, and after which pause.
struct RestartPolicy
{
    /// After more failures than this in a series it ends for good.
    int most = 5;
    /// A failure after having worked for this long begins a new series.
    std::chrono::milliseconds recovered = std::chrono::minutes(1);
    /// The pause after the first failure; it doubles with each further one.
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(100);
    std::chrono::milliseconds longestPause = std::chrono::seconds(5);
};

/// Counts the failures of one supervised actor. Not safe to share between threads.
class Supervision
{
public:
    using Clock = std::chrono::steady_clock;

    explicit Supervision(const RestartPolicy &policy)
        : m_policy(policy)
    { }

    /// It has failed just now. Returns the pause after which it is to be made anew; nothing, if it has failed
    /// too often.
    std::optional<std::chrono::milliseconds> pauseAfterFailure(Clock::time_point now);

private:
    const RestartPolicy m_policy;
    int m_failures = 0;
    Clock::time_point m_lastFailure{};
};

} // namespace toccata::actor
