// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistfile.h"

#include "core/playlists/filelocation.h"
#include "core/playlists/m3ufile.h"
#include "core/playlists/plsfile.h"
#include "core/playlists/xspffile.h"

namespace toccata {

namespace {

/// More than any file has before its first word.
constexpr qsizetype beginning = 4096;

bool beginsWith(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

std::optional<PlaylistFileKind> kindByName(QStringView name)
{
    if (name.endsWith(u".m3u", Qt::CaseInsensitive) || name.endsWith(u".m3u8", Qt::CaseInsensitive))
        return PlaylistFileKind::M3u;
    if (name.endsWith(u".xspf", Qt::CaseInsensitive))
        return PlaylistFileKind::Xspf;
    if (name.endsWith(u".pls", Qt::CaseInsensitive))
        return PlaylistFileKind::Pls;
    return std::nullopt;
}

std::optional<QString> unlessEmpty(const std::optional<QString> &text)
{
    return text && !text->isEmpty() ? text : std::nullopt;
}

} // namespace

std::optional<PlaylistFileKind> playlistFileKind(const QByteArray &bytes, QStringView name)
{
    const QByteArray head = withoutByteOrderMark(bytes.first(std::min(bytes.size(), beginning))).trimmed();
    if (beginsWith(head, "<?xml") || beginsWith(head, "<playlist"))
        return PlaylistFileKind::Xspf;
    if (beginsWith(head, "[playlist]"))
        return PlaylistFileKind::Pls;
    if (beginsWith(head, "#EXTM3U"))
        return PlaylistFileKind::M3u;
    return kindByName(name);
}

Result<PlaylistFile> readPlaylistFile(const QByteArray &bytes, QStringView name)
{
    const auto kind = playlistFileKind(bytes, name);
    if (!kind)
        return Error{Error::Kind::Unsupported};
    switch (*kind) {
    case PlaylistFileKind::M3u:
        return readM3u(bytes);
    case PlaylistFileKind::Xspf:
        return readXspf(bytes);
    case PlaylistFileKind::Pls:
        return readPls(bytes);
    }
    return Error{Error::Kind::Unsupported};
}

PlaylistFileEntry playlistFileEntry(const Song &song, SongNames names)
{
    PlaylistFileEntry entry;
    entry.location = song.uri();
    entry.isUri = names == SongNames::Uris || entry.location.contains("://");
    entry.title = unlessEmpty(song.tag(Tag::Title));
    entry.artist = unlessEmpty(song.artist());
    entry.album = unlessEmpty(song.album());
    entry.duration = song.duration();
    return entry;
}

} // namespace toccata
