// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>

namespace toccata::test {

/// Runs this thread's event loop until \p fulfilled is true; false if that does not happen before the
/// deadline. For what has no signal of its own; the deadline only bounds a failing test. Thread: one with a
/// Qt event dispatcher.
[[nodiscard]] bool waitUntil(
    const std::function<bool()> &fulfilled, std::chrono::milliseconds deadline = std::chrono::seconds(20));

} // namespace toccata::test
