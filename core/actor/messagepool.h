// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

namespace toccata::actor {

/// Memory for messages. They are born in one thread and die in another, where malloc is slowest (it took half
/// of the time of a tell), so their memory is kept and goes from thread to thread by handfuls. Thread: any.
/// With a sanitizer each is a malloc of its own, so that it is seen how it is used.
void *allocateMessage(std::size_t size);
/// \param size  as it was allocated with.
void freeMessage(void *memory, std::size_t size) noexcept;

} // namespace toccata::actor
