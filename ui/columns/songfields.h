// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/songorder.h"
#include "core/music/song.h"
#include "ui/songs/fieldname.h"

#include <QString>

namespace toccata {

/// Whether the values are numbers.
bool isFigure(SongField field);
/// Figures stand one below the other where their last digits do, also where people read from the right.
Qt::Alignment sideOf(SongField field);

/// What a column says of a song; never empty: a dash, or that it is unknown, for what is missing.
QString fieldText(const Song &song, SongField field);

/// As wide as a usual value.
QString sampleText(SongField field);

} // namespace toccata
