// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace toccata::mpd {

/// When to try the server again after the attempt'th failure in a row: 0.5 s doubling to 30 s, ±20 % so that
/// many clients do not return at once. \param attempt  1 for the first failure; 0 where it had been well: at
/// once. \param jitter  0..1; 0.5 is the middle.
std::chrono::milliseconds reconnectDelay(int attempt, double jitter);

/// Which failure in a row it is when a connection ends that was up for \p lifetime, zero if it never was. One
/// that lasted a minute counts as a success, and gives 0: a server that hangs up in answer to something is
/// there, and nobody has to wait for it. Otherwise a server that hangs up at each first request would be
/// asked twice a second for ever.
int nextAttempt(int previous, std::chrono::milliseconds lifetime);

} // namespace toccata::mpd
