// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"

#include <QStringList>

namespace toccata {

// What the heads of pages tell of the music below them. Each costs a look at all the albums.

/// "3 albums", "36 songs", "1971 – 1989": the years only if an album tells one.
/// \param songs  nothing: all of the albums.
QStringList artistFacts(const AlbumSelection &albums, std::optional<int> songs = {});

/// "3 albums", "36 songs", "2:10:00": the time only if it is known.
QStringList groupFacts(const AlbumSelection &albums);

} // namespace toccata
