// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/heap.h"

#include <malloc.h>

namespace toccata {

void returnFreedMemory()
{
    // The sanitizers bring a heap of their own. The C library's is then never used, so that trimming it would be
    // what sets it up, and two threads that do so at once crash on one half set up.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    malloc_trim(0);
#endif
}

void keepLargeBlocksApart()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
}

} // namespace toccata
