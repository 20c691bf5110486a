// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songfield.h"

#include <QString>

namespace toccata {

/// The head of a column, and what a list is sorted by.
QString fieldName(SongField field);

} // namespace toccata
