// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistfile.h"

namespace toccata {

/// Reads PLS ("File1=…", "Title1=…", "Length1=…"), in the order of the numbers. A title "Artist - Title" is
/// split. Errors: Protocol for what is no text.
Result<PlaylistFile> readPls(const QByteArray &bytes);

} // namespace toccata
