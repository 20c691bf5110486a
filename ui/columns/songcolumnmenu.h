// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/columns/songcolumns.h"

#include <functional>

class QMenu;

namespace toccata {

/// Fills \p menu with the columns that a list of songs may have; \p choose gets what somebody wants then.
void fillColumnsMenu(
    QMenu &menu, const SongColumns &columns, const std::function<void(const SongColumns &)> &choose);

} // namespace toccata
