// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistfile.h"

namespace toccata {

/// Reads XSPF. A track without a location is left out; of several locations the first counts; xml:base is
/// heeded; what belongs to other namespaces is passed over. Errors: Protocol, with the reader's own words,
/// for what is no XSPF or no XML, and for a file that declares entities, which none needs and which can
/// grow without end.
/// Source: https://www.xspf.org/spec
Result<PlaylistFile> readXspf(const QByteArray &bytes);

/// An XSPF file. Paths are URI references, bytes that are no UTF-8 encoded one by one; URIs stay as they
/// are. Characters that XML does not allow are left out of texts.
QByteArray toXspf(const PlaylistFile &file);

} // namespace toccata
