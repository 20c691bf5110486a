// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumrules.h"
#include "core/music/albumkey.h"
#include "core/music/songtable.h"

#include <QByteArray>
#include <QHash>
#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace toccata {

struct AlbumRows;
struct GroupedRows;

class AlbumList;
class SortNames;

/// One album of an AlbumList, as it is shown: two words, copied freely. Whoever holds one holds the list too.
class Album
{
public:
    Album(const AlbumList &list, int index)
        : m_list(&list)
        , m_index(index)
    { }

    AlbumKey key() const;
    /// Nothing: songs of one artist that name no album.
    std::optional<QString> title() const;
    /// The album artists, also those that only some of the songs name. Empty if unknown, and if the songs
    /// name different artists and no album artist.
    QStringList artists() const;
    /// Whether somebody said that these songs are an album, against the rules.
    bool isCorrected() const;
    /// The artists joined with ", ".
    std::optional<QString> artist() const;
    /// Why artists() is empty: there are several.
    bool severalArtists() const;
    /// Of the newest song.
    std::optional<int> year() const;
    /// When the music first came out, by the newest song; nothing where no song tells.
    std::optional<int> originalYear() const;
    /// Of the songs whose length is known.
    std::chrono::milliseconds duration() const;
    /// Of the file changed last. Units: seconds since 1970.
    std::optional<qint64> lastModified() const;
    /// Rows in the order in which they are played; valid as long as the AlbumList.
    std::span<const int> songs() const;

    /// The texts of title() and artists() in the list's table; 0 where they are empty.
    StringId titleId() const;
    StringId artistId() const;
    /// What the artist is sorted by, artistId() where there is no sort name.
    StringId artistSortId() const;
    /// What artists are sorted by, folded, without a leading article; empty when the artist is unknown.
    QByteArray artistSortKey() const;

    /// Compares as what titles are sorted by; 0 where there is no title.
    int titleRank() const;
    /// The first character of what title and artist are sorted by; 0 where there is none.
    char32_t titleInitial() const;
    char32_t artistInitial() const;

private:
    const AlbumList *m_list;
    int m_index;
};

/// The albums of a table, by artist, year and title; several artists follow the known ones, unknown artists
/// are last. Immutable. Thread: any.
class AlbumList
{
public:
    class Iterator
    {
    public:
        Iterator(const AlbumList &list, int index)
            : m_list(&list)
            , m_index(index)
        { }
        Album operator*() const { return Album(*m_list, m_index); }
        Iterator &operator++()
        {
            ++m_index;
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const AlbumList *m_list;
        int m_index;
    };

    AlbumList() = default;
    AlbumList(std::shared_ptr<const SongTable> table, GroupedRows grouped, const AlbumRules &rules);
    AlbumList(const AlbumList &) = delete;
    AlbumList &operator=(const AlbumList &) = delete;

    int size() const { return int(m_facts.size()); }
    Album at(int index) const { return Album(*this, index); }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

    /// Makes the index of indexOf(), which takes 0.1 s for 100,000 albums: for who makes the list, so that
    /// the window need not.
    void makeIndex() const;
    /// The album with \p key, if there is one. The first call makes the index if there is none.
    std::optional<int> indexOf(const AlbumKey &key) const;
    /// The album of row \p row of the table; nothing for rows that are no songs.
    std::optional<int> albumOfRow(int row) const;

    /// What was left out where names were sorted.
    const Articles &articles() const { return m_articles; }

    /// Memory held. Units: bytes.
    std::size_t bytes() const;

private:
    friend class Album;
    friend class AlbumListFile;

    /// What takes more than a look at the first song to know.
    struct Facts
    {
        quint32 firstSong; ///< In m_rows.
        quint32 songs;
        StringId artist;
        StringId artistSort;
        qint32 year; ///< 0: unknown.
        qint32 originalYear; ///< 0: unknown.
        quint32 lastModified;
        quint64 milliseconds;
        bool severalArtists;
        bool mixedArtists;
        bool toldByYear;
        bool isCorrected;
    };

    /// What is left of sorting, for other orders.
    struct Ranks
    {
        int title;
        char32_t titleInitial;
        char32_t artistInitial;
    };

    void sort(std::vector<AlbumRows> &albums, const SortNames &artistNames);
    Facts factsOf(const AlbumRows &album, const int *firstRow) const;
    void numberRows();

    std::shared_ptr<const SongTable> m_table = std::make_shared<SongTable>();
    std::vector<int> m_rows;
    std::vector<Facts> m_facts;
    std::vector<Ranks> m_ranks;
    std::vector<int> m_albumOfRow;
    Articles m_articles;
    /// By the index of the albums that corrections made.
    QHash<int, AlbumKey> m_correctedKeys;
    mutable std::once_flag m_indexed;
    mutable QMultiHash<quint64, int> m_indexOf;
};

/// Finds the albums in \p table; the rules stand at albumKey() and groupRows().
std::shared_ptr<const AlbumList> groupAlbums(
    std::shared_ptr<const SongTable> table, const AlbumRules &rules = {});

} // namespace toccata
