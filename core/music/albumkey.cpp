// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/albumkey.h"

#include "core/music/discfolder.h"
#include "core/music/song.h"

namespace toccata {

namespace {

AlbumKey keyOf(QByteArray form, std::initializer_list<QByteArrayView> parts)
{
    for (const QByteArrayView part : parts)
        form.append('\n').append(part); // no line of the protocol has one within
    return {form};
}

} // namespace

AlbumKey albumKeyOfUri(QByteArrayView uri)
{
    return keyOf("uri", {uri});
}

AlbumKey albumKey(const Song &song)
{
    if (song.id(Tag::MusicBrainzAlbumId) != 0)
        return keyOf("musicbrainz", {song.raw(Tag::MusicBrainzAlbumId)});
    if (song.id(Tag::AlbumUri) != 0)
        return albumKeyOfUri(song.raw(Tag::AlbumUri));
    const bool hasAlbumArtist = song.id(Tag::AlbumArtist) != 0;
    const QByteArrayView artist = song.raw(hasAlbumArtist ? Tag::AlbumArtist : Tag::Artist);
    if (song.id(Tag::Album) == 0)
        return keyOf("none", {artist});
    const QByteArrayView folder
        = discFolder(song.table().text(song.table().folderId(song.row()))).albumFolder;
    if (folder.isEmpty())
        return keyOf("name", {artist, song.raw(Tag::Album)});
    // Within a folder the artist tells nothing unless it is the album's: it may be a compilation.
    return keyOf("folder", {hasAlbumArtist ? artist : QByteArrayView(), song.raw(Tag::Album), folder});
}

} // namespace toccata
