// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QWidget;

namespace toccata {

/// What Tab leads to from \p from, or Shift+Tab if not \p forward: through one area of a window after the
/// other, whenever their widgets were made. Qt's own order is that of making, in which pages come last. Null
/// if \p from is in none of the areas or nothing else takes the keyboard.
QWidget *nextByTab(std::span<QWidget *const> areas, const QWidget &from, bool forward);

} // namespace toccata
