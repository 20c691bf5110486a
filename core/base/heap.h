// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata {

/// Gives memory that was freed back to the system. The C library keeps what a thread frees for that thread;
/// after a library of a million songs has been put together that is 100 MB that nobody uses. Takes some
/// milliseconds, in which other threads may wait for memory: for the ends of long work, not for the window's
/// thread.
void returnFreedMemory();

/// Has the C library ask the system for each large block and give it back when it is freed. By itself it goes
/// over to keeping such blocks among the small ones, where the holes that a growing library leaves were 5 MB
/// for 100,000 songs. To be called once, before other threads are there.
void keepLargeBlocksApart();

} // namespace toccata
