// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/library/songcolumns.h"

#include <functional>

class QMenu;

namespace toccata {

using OnColumns = std::function<void(const SongColumns &)>;

/// What a list can be sorted by, and in which direction; \p choose gets what is chosen.
void fillSortMenu(QMenu &menu, const SongColumns &columns, const OnColumns &choose);

/// Which columns there are.
void fillColumnsMenu(QMenu &menu, const SongColumns &columns, const OnColumns &choose);

} // namespace toccata
