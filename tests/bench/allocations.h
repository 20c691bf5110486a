// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace toccata::bench {

/// How often memory is asked for while `work` runs, by any thread and any library. The program that links
/// this has a malloc of its own in front of the C library's; outside of this call it costs one branch.
/// Not a number where a sanitizer brings a malloc of its own.
double allocationsDuring(const std::function<void()> &work);

} // namespace toccata::bench
