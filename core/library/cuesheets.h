// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <vector>

namespace toccata {

/// Rows that tell the same music again as a CUE sheet does, ascending. MPD shows a sheet as a folder with a
/// song for each track, and hides the files that it means, unless it is told not to
/// (`hide_playlist_targets`), or the files were split by their tracks and the sheet remained. Judged by names
/// alone, so that a listing without tags has the same answer:
/// - the file that the sheet is named after is told by the tracks of the sheet,
/// - files whose names are numbered as the tracks of the sheet are ("01 …", "02 …") are those tracks; the
///   sheet's are left out. Files that only happen to be as many are others: rather twice than not at all.
std::vector<int> rowsToldTwiceByCueSheets(const SongTable &table);

} // namespace toccata
