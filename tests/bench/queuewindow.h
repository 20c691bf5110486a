// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

namespace toccata::bench {

/// Shows the queue of \p server in a window that shows an empty one before, then scrolls it to its end. Tells
/// `first_rows_ms` and how late the event loop was: `loading_gap_ms`, `scroll_gap_ms`; `…_gap_p99_ms` is what
/// 99 of 100 beats kept to. \return the process's exit code.
int showQueue(const mpd::Address &server);

/// Shows it and edits it there with 10,000 songs selected, each time undoing what was done, and tells for
/// each edit how long it took and how late the event loop was: `shuffle_s`, `shuffle_gap_ms`,
/// `shuffle_gap_p99_ms`.
int editQueue(const mpd::Address &server);

} // namespace toccata::bench
