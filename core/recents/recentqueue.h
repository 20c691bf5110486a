// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/coversubject.h"
#include "core/music/songrows.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace toccata {

/// Something that replaced the queue: what it is called, and what brings it back.
struct RecentQueue
{
    enum class Kind {
        Album,
        Songs, ///< any other list: of a playlist, a search, an artist
        Folder, ///< its only URI is what the server expands
    };
    /// Of more songs only so many are remembered.
    static constexpr int mostSongs = 1000;

    Kind kind = Kind::Songs;
    QString name;
    /// Album: whose it is; nothing if unknown.
    std::optional<QString> artist = {};
    /// Album: why there is no artist.
    bool severalArtists = false;
    /// As the server calls them, byte for byte.
    QList<QByteArray> uris;
    /// Of the first song.
    CoverSubject cover = {};
    /// Units: seconds since 1970.
    qint64 playedAt = 0;

    /// What Mopidy calls the album, if it is known by that; else nothing.
    std::optional<QByteArray> albumUri() const;

    /// Whether both are the same to a person, perhaps with other songs by now: a playlist that has grown.
    bool isSameAs(const RecentQueue &other) const;

    friend bool operator==(const RecentQueue &, const RecentQueue &) = default;
};

/// What \p songs are called \p name, of which number \p index plays first. Of more songs than are remembered
/// those from there on. Only if there are any.
RecentQueue recentQueueOf(const SongRows &songs, int index, const QString &name);

/// An album that is known by what Mopidy calls it: the server knows its songs.
RecentQueue recentAlbum(
    const QByteArray &uri, const QString &name, const std::optional<QString> &artist = {});

/// What the server expands by itself.
RecentQueue recentFolder(const QByteArray &uri, const QString &name);

} // namespace toccata
