// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/heap.h"

#include <malloc.h>

namespace toccata {

void returnFreedMemory()
{
    malloc_trim(0);
}

void keepLargeBlocksApart()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
}

} // namespace toccata
