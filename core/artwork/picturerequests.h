// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"

#include <optional>

namespace toccata {

/// More than any picture needs. Units: bytes.
inline constexpr qint64 mostPictureBytes = 32 * 1024 * 1024;

/// A part of a picture, as the server hands it out.
struct PictureChunk
{
    /// Of the whole picture; nothing where there is none. Units: bytes.
    std::optional<qint64> size;
    QByteArray bytes;
};

/// Where a server finds pictures.
enum class PictureCommand {
    ReadPicture, ///< in the song's own file
    AlbumArt, ///< beside it
};

QByteArrayView nameOf(PictureCommand command);

/// Reads one chunk of the picture of a song from \p offset on. Errors of the answer: NotFound, Refused,
/// Unsupported. Since MPD 0.21 (AlbumArt), 0.22 (ReadPicture); not on Mopidy.
mpd::Request<PictureChunk> pictureRequest(PictureCommand command, const QByteArray &songUri, qint64 offset);

/// Where the server's music lies. Only those who come through a local socket are told.
mpd::Request<std::optional<QString>> musicFolderRequest();

} // namespace toccata
