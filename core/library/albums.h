// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/albumkey.h"
#include "core/music/songtable.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace toccata {

struct GroupedRows;

/// One album as it is shown.
struct Album
{
    AlbumKey key;
    /// Nothing: songs of one artist that name no album.
    std::optional<QString> title;
    /// The album artists. Empty if unknown, and if the songs name different artists and no album artist.
    QStringList artists;
    /// Why artists is empty: there are several.
    bool severalArtists = false;
    /// Of the newest song.
    std::optional<int> year;
    /// Of the songs whose length is known.
    std::chrono::milliseconds duration{0};
    /// Of the file changed last. Units: seconds since 1970.
    std::optional<qint64> lastModified;
    /// Rows in the order in which they are played; valid as long as the AlbumList.
    std::span<const int> songs;
    /// What albums are sorted by, folded, without a leading "The"; empty when the title or the artist is
    /// unknown.
    QByteArray titleSortKey;
    QByteArray artistSortKey;

    /// The artists joined with ", ".
    std::optional<QString> artist() const;
};

/// The albums of a table, by artist, year and title; several artists follow the known ones, unknown artists
/// are last. Immutable. Thread: any.
class AlbumList
{
public:
    AlbumList() = default;
    AlbumList(const SongTable &table, GroupedRows grouped);
    AlbumList(const AlbumList &) = delete;
    AlbumList &operator=(const AlbumList &) = delete;

    int size() const { return int(m_albums.size()); }
    const Album &at(int index) const { return m_albums[std::size_t(index)]; }
    auto begin() const { return m_albums.begin(); }
    auto end() const { return m_albums.end(); }

    std::optional<int> indexOf(const AlbumKey &key) const;
    /// The album of row \p row of the table; nothing for rows that are no songs.
    std::optional<int> albumOfRow(int row) const;

private:
    std::vector<int> m_rows;
    std::vector<Album> m_albums;
    QHash<AlbumKey, int> m_indexOf;
    std::vector<int> m_albumOfRow;
};

/// Finds the albums in \p table; the rules stand at albumKey() and groupRows().
std::shared_ptr<const AlbumList> groupAlbums(const SongTable &table);

} // namespace toccata
