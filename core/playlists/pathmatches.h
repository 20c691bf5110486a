// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace toccata {

/// By which names a song may be found in a server's tree.
struct WantedPath
{
    /// The best first.
    QList<QByteArray> paths;
    /// Whether a song must be called so; else the end of a path, from a "/" on, may be its name.
    bool whole = false;
};

enum class LetterCase { Counts, IsIgnored };

/// The rows of the songs that \p wanted name. The longest end of a path that is a song counts:
/// "home/me/Music/Abba/Gold/01.flac" is the song "Abba/Gold/01.flac" even if there is a "01.flac". Where the
/// case is ignored, so is how accents are put together (NFC, NFD), and whether names are UTF-8 or Latin-1.
/// Reads through all rows once.
std::vector<std::optional<quint32>> rowsAtPaths(
    const std::vector<WantedPath> &wanted, const SongTable &table, LetterCase letterCase);

} // namespace toccata
