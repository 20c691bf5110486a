// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistfile.h"

#include <QByteArray>
#include <QByteArrayView>

namespace toccata {

/// \p bytes without a byte order mark, and as UTF-8 where that says UTF-16: what text files from Windows
/// begin with.
QByteArray withoutByteOrderMark(const QByteArray &bytes);

/// \p bytes read as UTF-8, else, where they are none, as Latin-1 with what Windows adds to it: files do not
/// say in which they are.
QString decodedText(QByteArrayView bytes);

/// "Artist - Title" put into \p entry, as it is written in one field of most files; without a dash it is
/// all title.
void setArtistAndTitle(PlaylistFileEntry &entry, const QString &text);

/// Nothing for an empty text.
std::optional<QString> maybeText(const QString &text);

/// \p text with each "%2f" as its byte; a percent that no two digits follow remains, as people write file
/// names into what should be a URL.
QByteArray percentDecoded(QByteArrayView text);

/// Whether \p text begins as a URI does. The letter of a Windows drive is no scheme, nor is what stands
/// before a colon in a name with blanks.
bool looksLikeUri(QByteArrayView text);

/// Whether \p path says where it is by itself: "/a", "C:\a", "\\server\a".
bool isAbsolutePath(QByteArrayView path);

/// An entry with its location, as a line of a text file names it: a "file:" URL, another URI, or a path whose
/// blanks and percents are part of it. An empty location: there is none, or it is longer than
/// longestLocation.
PlaylistFileEntry entryAt(QByteArrayView line);

/// The same of a URI reference: its percents are decoded if it is a path.
PlaylistFileEntry entryAtReference(QByteArrayView reference);

/// \p path as a URI reference (RFC 3986): an absolute one is a "file:" URL, each segment of a relative one is
/// percent-encoded, a colon too, which would make a scheme of what is before it.
QByteArray referenceToPath(const QByteArray &path);

} // namespace toccata
