// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

namespace toccata::bench {

// Both begin with connecting.

/// Only receives the queue: its ids, and its songs in the pages in which Queue asks for them. Tells
/// `recv_s`. \return the process's exit code.
int receiveQueue(const mpd::Address &server);

/// Reads the queue with Toccata's core, and nothing else of the server. Tells `load_s`, `load_cpu_s` and
/// `memory_mb`. \return the process's exit code.
int loadQueue(const mpd::Address &server);

} // namespace toccata::bench
