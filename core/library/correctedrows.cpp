// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/correctedrows.h"

#include "core/library/playorder.h"
#include "core/library/rowsbynumber.h"
#include "core/music/song.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// Which album each row is in, while corrections change it.
class Assignment
{
public:
    /// \param apart  the URIs that corrections will set apart.
    Assignment(const SongTable &table, const GroupedRows &grouped, const QSet<QByteArray> &apart)
        : m_table(table)
        , m_numbers(std::size_t(table.size()), -1)
    {
        findRows(apart);
        for (const AlbumRows &album : grouped.albums) {
            for (const int row : album.songs)
                m_numbers[std::size_t(row)] = int(m_origins.size());
            m_byKey.insert(keyOf(table, album), int(m_origins.size()));
            m_joinedTo.push_back(int(m_origins.size()));
            m_origins.push_back({album.toldByYear, nullptr});
        }
        addFurtherKeys(grouped);
    }

    void apply(const AlbumCorrection &correction)
    {
        const int made = int(m_origins.size());
        const bool joins = joinAlbums(correction.joined, made);
        const bool parts = setApart(correction.apart, made);
        if (!joins && !parts)
            return;
        m_origins.push_back({false, &correction});
        m_joinedTo.push_back(made);
        m_byKey.insert(keyOf(correction), made);
    }

    GroupedRows grouped(AlbumFolders &folders) const
    {
        std::vector<std::size_t> ends(m_origins.size());
        std::vector<int> numbers(m_numbers.size());
        std::ranges::transform(m_numbers, numbers.begin(), [this](int number) { return resolved(number); });
        GroupedRows grouped{rowsByNumber(numbers, ends), {}};
        PlayOrder order(m_table, folders);
        std::size_t begin = 0;
        for (std::size_t number = 0; number < ends.size(); begin = ends[number++]) {
            if (begin == ends[number])
                continue; // all its songs are in another one now
            const auto songs = std::span(grouped.rows).subspan(begin, ends[number] - begin);
            AlbumRows &album = grouped.albums.emplace_back(albumOf(m_table, order, songs));
            album.toldByYear = m_origins[number].toldByYear;
            album.correction = m_origins[number].correction;
        }
        return grouped;
    }

private:
    struct Origin
    {
        bool toldByYear;
        const AlbumCorrection *correction;
    };

    /// An album of several album artists is called after one of its songs, which is another one once songs
    /// come, go or are tagged anew: what somebody said of it by then holds under each of them.
    void addFurtherKeys(const GroupedRows &grouped)
    {
        for (std::size_t number = 0; number < grouped.albums.size(); ++number) {
            const AlbumRows &album = grouped.albums[number];
            StringId before = m_table.id(keyRowOf(m_table, album.songs), Tag::AlbumArtist);
            for (const int row : album.songs) {
                const StringId artist = m_table.id(row, Tag::AlbumArtist);
                if (std::exchange(before, artist) == artist)
                    continue;
                const AlbumKey key = keyOfSong(m_table, album, row);
                if (!m_byKey.contains(key))
                    m_byKey.insert(key, int(number));
            }
        }
    }

    /// One pass for all of them: there may be many corrections, and a million songs.
    void findRows(const QSet<QByteArray> &uris)
    {
        if (uris.isEmpty())
            return;
        QSet<QByteArray> folders;
        for (const QByteArray &uri : uris)
            folders.insert(uri.first(uri.lastIndexOf('/') + 1));
        for (int row = 0; row < m_table.size(); ++row) {
            const QByteArrayView folder = m_table.text(m_table.folderId(row));
            if (!folders.contains(QByteArray::fromRawData(folder.data(), folder.size())))
                continue;
            const QByteArray uri = m_table.at(row).uri();
            if (uris.contains(uri))
                m_rowOf.insert(uri, row);
        }
    }

    /// The album that \p number is a part of by now; -1 for -1.
    int resolved(int number) const
    {
        while (number >= 0 && m_joinedTo[std::size_t(number)] != number)
            number = m_joinedTo[std::size_t(number)];
        return number;
    }

    bool joinAlbums(const QList<AlbumKey> &albums, int made)
    {
        QSet<int> joined;
        for (const AlbumKey &key : albums) {
            if (const auto number = m_byKey.constFind(key); number != m_byKey.cend())
                joined.insert(resolved(*number));
        }
        if (joined.size() < 2)
            return false; // the others are not there, or are called otherwise now
        for (const int number : joined)
            m_joinedTo[std::size_t(number)] = made;
        return true;
    }

    bool setApart(const QList<QByteArray> &uris, int made)
    {
        bool any = false;
        for (const QByteArray &uri : uris) {
            const auto row = m_rowOf.constFind(uri);
            if (row == m_rowOf.cend() || m_numbers[std::size_t(*row)] < 0)
                continue;
            m_numbers[std::size_t(*row)] = made;
            any = true;
        }
        return any;
    }

    const SongTable &m_table;
    /// Of the songs that are set apart.
    QHash<QByteArray, int> m_rowOf;
    /// By row; -1 for rows that are no songs. See resolved().
    std::vector<int> m_numbers;
    /// By number: the album that it became a part of, or itself.
    std::vector<int> m_joinedTo;
    /// By number.
    std::vector<Origin> m_origins;
    QHash<AlbumKey, int> m_byKey;
};

} // namespace

GroupedRows correctedRows(const SongTable &table, AlbumFolders &folders, const GroupedRows &grouped,
    const AlbumCorrections &corrections)
{
    QSet<QByteArray> apart;
    for (const AlbumCorrection &correction : corrections)
        apart.unite(QSet<QByteArray>(correction.apart.begin(), correction.apart.end()));
    Assignment assignment(table, grouped, apart);
    for (const AlbumCorrection &correction : corrections)
        assignment.apply(correction);
    return assignment.grouped(folders);
}

} // namespace toccata
