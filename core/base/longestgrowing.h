// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace toccata {

/// Of numbers that are all different those of a longest sequence that grows, as flags: what need not move
/// when a list is put in order. Time: O(n log n).
std::vector<bool> longestGrowing(const std::vector<quint32> &numbers);

} // namespace toccata
