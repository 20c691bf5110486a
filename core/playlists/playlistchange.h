// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/commandbatch.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace toccata {

/// The songs of a playlist, in order, as the server calls them.
using PlaylistUris = QList<QByteArray>;

/// What somebody wanted who made \p wanted of \p base, on a playlist that is \p now by now: what others have
/// added stays, what they have removed stays away. Nothing if both have put it in another order.
std::optional<PlaylistUris> rebased(
    const PlaylistUris &base, const PlaylistUris &wanted, const PlaylistUris &now);

/// What a server can do to a stored playlist where it lies.
struct PlaylistPowers
{
    /// `playlistdelete` of a range and `playlistadd` with a position. Since MPD 0.23
    bool ranges = true;
    /// Each command is as much work for the server as the playlist is long.
    std::size_t mostCommands = 100;
};

/// Brings the playlist \p name from \p before to \p after, which is not empty, by few commands that are one
/// list: MPD has carried out all of it before it looks at anything else. Nothing if it takes too many of
/// them, or what the server has no command for. New songs at the end come in order, so that a folder or an
/// album, or one that the server does not find, does not matter.
std::optional<mpd::CommandBatch> changeInPlace(const QString &name, const PlaylistUris &before,
    const PlaylistUris &after, const PlaylistPowers &powers = {});

} // namespace toccata
