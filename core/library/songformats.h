// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace toccata {

/// What songs are stored as, as far as it matters to who listens.
struct SongFormat
{
    enum class Kind {
        Unknown, ///< the server tells no format, and the name has no ending
        Named, ///< by the ending of its name: lossy, or without a format from the server
        Pcm,
        Dsd,
    };

    Kind kind = Kind::Unknown;
    /// In lower case: "mp3". Named only.
    QByteArray ending = {};
    int rate = 0; ///< Units: Hz, Pcm; a multiple of 44,100 Hz, Dsd ("dsd64" is 64)
    int bits = 0; ///< Pcm only; 0 for floating point

    friend bool operator==(const SongFormat &, const SongFormat &) = default;
};

struct FormatCount
{
    SongFormat format;
    int songs = 0;
};

/// Reads a server's format ("44100:16:2", "96000:f:2", "dsd128:2", "2822400:dsd:2") and the ending of
/// \p fileName. The ending of a lossy file wins: what it is decoded to tells nothing of it.
SongFormat songFormat(QByteArrayView format, QByteArrayView fileName);

/// Counts the songs of \p table by format, most frequent first; Unknown is left out.
std::vector<FormatCount> countFormats(const SongTable &table);

} // namespace toccata
