// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/coversubject.h"

#include "core/music/albumkey.h"
#include "core/music/song.h"

#include <QDateTime>

#include <utility>

namespace toccata {

namespace {

std::optional<QByteArray> firstValue(const Song &song, Tag tag)
{
    const QByteArrayView raw = song.raw(tag);
    if (raw.isEmpty())
        return std::nullopt;
    const qsizetype end = raw.indexOf('\0');
    return raw.first(end < 0 ? raw.size() : end).toByteArray();
}

QByteArray artistKey(const QString &name)
{
    return "artist\n" + name.toUtf8();
}

} // namespace

std::optional<qint64> CoverSubject::changed() const
{
    return modified && *modified <= QDateTime::currentSecsSinceEpoch() ? modified : std::nullopt;
}

CoverSubject coverOf(const Song &song)
{
    CoverSubject subject;
    subject.songUri = song.uri();
    if (song.kind() == Song::Kind::Artist) {
        subject.kind = CoverSubject::Kind::Artist;
        subject.key = artistKey(song.displayTitle());
        subject.uri = std::exchange(subject.songUri, {});
        return subject;
    }
    if (song.kind() == Song::Kind::Album)
        return coverOfAlbum(subject.songUri);
    subject.uri = firstValue(song, Tag::AlbumUri);
    subject.release = firstValue(song, Tag::MusicBrainzAlbumId);
    subject.modified = song.lastModified();
    const bool hasAlbum = song.id(Tag::Album) != 0 || subject.uri || subject.release;
    // Songs of no album each have a picture of their own, whoever sings them.
    subject.key = hasAlbum ? albumKey(song).bytes : "song\n" + subject.songUri;
    return subject;
}

CoverSubject coverOfAlbum(const QByteArray &uri)
{
    CoverSubject subject;
    if (!uri.isEmpty()) {
        subject.key = albumKeyOfUri(uri).bytes;
        subject.uri = uri;
    }
    return subject;
}

CoverSubject pictureOfArtist(const QString &name, const Song &song)
{
    CoverSubject subject;
    subject.kind = CoverSubject::Kind::Artist;
    subject.key = artistKey(name);
    subject.songUri = song.uri();
    return subject;
}

CoverSubject pictureOfArtist(const QString &name, const QByteArray &uri)
{
    CoverSubject subject;
    subject.kind = CoverSubject::Kind::Artist;
    subject.key = artistKey(name);
    if (!uri.isEmpty())
        subject.uri = uri;
    return subject;
}

} // namespace toccata
