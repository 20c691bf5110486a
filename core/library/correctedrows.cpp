// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/correctedrows.h"

#include "core/library/playorder.h"
#include "core/library/rowsbynumber.h"
#include "core/music/song.h"

#include <QHash>
#include <QSet>

namespace toccata {

namespace {

/// Which album each row is in, while corrections change it.
class Assignment
{
public:
    Assignment(const SongTable &table, const GroupedRows &grouped)
        : m_table(table)
        , m_numbers(std::size_t(table.size()), -1)
    {
        for (const AlbumRows &album : grouped.albums) {
            for (const int row : album.songs)
                m_numbers[std::size_t(row)] = int(m_origins.size());
            m_byKey.insert(keyOf(table, album), int(m_origins.size()));
            m_origins.push_back({album.toldByYear, nullptr});
        }
    }

    void apply(const AlbumCorrection &correction)
    {
        const int made = int(m_origins.size());
        const bool joins = joinAlbums(correction.joined, made);
        const bool parts = setApart(correction.apart, made);
        if (!joins && !parts)
            return;
        m_origins.push_back({false, &correction});
        m_byKey.insert(keyOf(correction), made);
    }

    GroupedRows grouped(AlbumFolders &folders) const
    {
        std::vector<std::size_t> ends(m_origins.size());
        GroupedRows grouped{rowsByNumber(m_numbers, ends), {}};
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

    bool joinAlbums(const QList<AlbumKey> &albums, int made)
    {
        QSet<int> joined;
        for (const AlbumKey &key : albums) {
            if (const auto number = m_byKey.constFind(key); number != m_byKey.cend())
                joined.insert(*number);
        }
        bool any = false;
        for (int &number : m_numbers) {
            if (!joined.contains(number))
                continue;
            number = made;
            any = true;
        }
        return any;
    }

    bool setApart(const QList<QByteArray> &uris, int made)
    {
        if (uris.isEmpty())
            return false;
        QSet<QByteArray> folders;
        for (const QByteArray &uri : uris)
            folders.insert(uri.first(uri.lastIndexOf('/') + 1));
        const QSet<QByteArray> songs(uris.begin(), uris.end());
        bool any = false;
        for (int row = 0; row < m_table.size(); ++row) {
            const QByteArrayView folder = m_table.text(m_table.folderId(row));
            const auto known = QByteArray::fromRawData(folder.data(), folder.size());
            if (m_numbers[std::size_t(row)] < 0 || !folders.contains(known)
                || !songs.contains(m_table.at(row).uri()))
                continue;
            m_numbers[std::size_t(row)] = made;
            any = true;
        }
        return any;
    }

    const SongTable &m_table;
    /// By row; -1 for rows that are no songs.
    std::vector<int> m_numbers;
    /// By number.
    std::vector<Origin> m_origins;
    QHash<AlbumKey, int> m_byKey;
};

} // namespace

GroupedRows correctedRows(const SongTable &table, AlbumFolders &folders, const GroupedRows &grouped,
    const AlbumCorrections &corrections)
{
    Assignment assignment(table, grouped);
    for (const AlbumCorrection &correction : corrections)
        assignment.apply(correction);
    return assignment.grouped(folders);
}

} // namespace toccata
