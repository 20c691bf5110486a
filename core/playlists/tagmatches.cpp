// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/tagmatches.h"

#include "core/music/foldedtext.h"
#include "core/music/song.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace toccata {

namespace {

constexpr std::chrono::seconds tolerance(3);
/// Of a title that an artist has more often none is the one that is meant, and looking at all of them for
/// each entry would take the square of the time.
constexpr std::size_t mostAlike = 64;

using RowsByKey = QHash<QByteArray, std::vector<quint32>>;

QByteArray folded(const QString &text)
{
    return foldedText(text.trimmed().toUtf8());
}

QByteArray keyOf(const QByteArray &foldedTitle, const QByteArray &foldedArtist)
{
    return foldedTitle + '\0' + foldedArtist;
}

/// Empty where there is too little to tell a song by.
QByteArray keyOf(const PlaylistFileEntry &entry)
{
    if (!entry.title || !entry.artist)
        return {};
    const QByteArray title = folded(*entry.title);
    const QByteArray artist = folded(*entry.artist);
    return title.isEmpty() || artist.isEmpty() ? QByteArray() : keyOf(title, artist);
}

/// Under each of its artists, under all of them together, and under the album's.
void addSong(RowsByKey &rows, const Song &song, const QByteArray &foldedTitle)
{
    QStringList artists = song.values(Tag::Artist) + song.values(Tag::AlbumArtist);
    if (const auto all = song.tag(Tag::Artist))
        artists.append(*all);
    for (const QString &artist : artists) {
        const auto found = rows.find(keyOf(foldedTitle, folded(artist)));
        if (found == rows.end() || found->size() > mostAlike)
            continue;
        if (found->empty() || found->back() != quint32(song.row()))
            found->push_back(quint32(song.row()));
    }
}

void lookThrough(RowsByKey &rows, const SongTable &table)
{
    QSet<QByteArray> titles;
    for (auto key = rows.keyBegin(); key != rows.keyEnd(); ++key)
        titles.insert(key->first(key->indexOf('\0')));
    QByteArray title;
    for (int row = 0; row < table.size(); ++row) {
        const QByteArrayView text = table.text(table.id(row, Tag::Title));
        if (text.isEmpty())
            continue;
        title.truncate(0);
        appendFolded(title, text.trimmed());
        if (titles.contains(title))
            addSong(rows, table.at(row), title);
    }
}

bool lastsAsLong(const PlaylistFileEntry &entry, const Song &song)
{
    const auto duration = song.duration();
    return !entry.duration || !duration || std::chrono::abs(*entry.duration - *duration) <= tolerance;
}

bool isOnAlbum(const PlaylistFileEntry &entry, const Song &song)
{
    const auto album = song.album();
    return entry.album && album && folded(*entry.album) == folded(*album);
}

std::optional<quint32> theOne(
    const PlaylistFileEntry &entry, std::vector<quint32> rows, const SongTable &table)
{
    if (rows.size() > mostAlike)
        return std::nullopt;
    std::erase_if(rows, [&](quint32 row) { return !lastsAsLong(entry, table.at(int(row))); });
    if (rows.size() > 1)
        std::erase_if(rows, [&](quint32 row) { return !isOnAlbum(entry, table.at(int(row))); });
    return rows.size() == 1 ? std::optional(rows.front()) : std::nullopt;
}

} // namespace

std::vector<std::optional<quint32>> rowsByTags(
    const std::vector<const PlaylistFileEntry *> &entries, const SongTable &table)
{
    std::vector<QByteArray> keys;
    RowsByKey rows;
    for (const PlaylistFileEntry *entry : entries) {
        keys.push_back(keyOf(*entry));
        if (!keys.back().isEmpty())
            rows.insert(keys.back(), {});
    }
    std::vector<std::optional<quint32>> found(entries.size());
    if (rows.isEmpty())
        return found;
    lookThrough(rows, table);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!keys[i].isEmpty())
            found[i] = theOne(*entries[i], rows.value(keys[i]), table);
    }
    return found;
}

} // namespace toccata
