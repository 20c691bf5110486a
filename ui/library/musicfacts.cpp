// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/musicfacts.h"

#include "core/music/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace toccata {

namespace {

struct MusicFacts
{
    Q_DECLARE_TR_FUNCTIONS(toccata::MusicFacts)
};

int songCount(const AlbumSelection &albums)
{
    int songs = 0;
    for (const int index : albums.indexes)
        songs += int(albums.albums->at(index).songs().size());
    return songs;
}

/// "1971 – 1989", one year alone, nothing if no album tells.
QString yearsOf(const AlbumSelection &albums)
{
    int first = 0;
    int last = 0;
    for (const int index : albums.indexes) {
        const int year = albums.albums->at(index).year().value_or(0);
        if (year == 0)
            continue;
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    }
    if (first == 0)
        return {};
    return first == last ? QString::number(first)
                         : MusicFacts::tr("%1 – %2", "first and last year").arg(first).arg(last);
}

/// Artists that are only heard on albums of others have none.
QString albumsText(const AlbumSelection &albums)
{
    return albums.indexes.empty() ? QString()
                                  : MusicFacts::tr("%Ln album(s)", nullptr, int(albums.indexes.size()));
}

} // namespace

QStringList artistFacts(const AlbumSelection &albums, std::optional<int> songs)
{
    const int count = songs ? *songs : songCount(albums);
    return {albumsText(albums), count > 0 ? MusicFacts::tr("%Ln song(s)", nullptr, count) : QString(),
        yearsOf(albums)};
}

QStringList groupFacts(const AlbumSelection &albums)
{
    std::chrono::milliseconds duration{0};
    for (const int index : albums.indexes)
        duration += albums.albums->at(index).duration();
    return {albumsText(albums), MusicFacts::tr("%Ln song(s)", nullptr, songCount(albums)),
        duration.count() > 0 ? durationText(duration) : QString()};
}

} // namespace toccata
