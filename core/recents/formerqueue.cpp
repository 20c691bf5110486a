// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/formerqueue.h"

#include <algorithm>

namespace toccata {

namespace {

constexpr int titlesInName = 3;

/// The values of \p tag that all songs have; empty where they differ or one has none.
QString inCommon(const SongRows &songs, Tag tag)
{
    const StringId first = songs.table->id(int(songs.rows.front()), tag);
    const bool all = first != 0 && std::ranges::all_of(songs.rows, [&](quint32 row) {
        return songs.table->id(int(row), tag) == first;
    });
    return all ? songs.at(0).tag(tag).value_or(QString()) : QString();
}

} // namespace

QString nameOfQueue(const SongRows &songs)
{
    for (const Tag tag : {Tag::Album, Tag::AlbumArtist, Tag::Artist}) {
        if (const QString name = inCommon(songs, tag); !name.isEmpty())
            return name;
    }
    QStringList titles;
    for (int i = 0; i < std::min(songs.size(), titlesInName); ++i)
        titles << songs.at(i).displayTitle();
    return titles.join(QStringLiteral(", "));
}

QList<QByteArray> urisIn(const SongRows &songs)
{
    QList<QByteArray> uris;
    uris.reserve(songs.size());
    for (int i = 0; i < songs.size(); ++i)
        uris.push_back(songs.at(i).uri());
    return uris;
}

} // namespace toccata
