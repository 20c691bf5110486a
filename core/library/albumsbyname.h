// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albums.h"
#include "core/library/sortnames.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace toccata {

/// An artist, a genre or a composer, and the albums that have it.
struct NamedAlbums
{
    /// Nothing for the albums of several artists, and for those that name none.
    std::optional<QString> name;
    /// Why there is no name: the album has several artists and no album artist.
    bool several = false;
    /// Indexes in the AlbumList, in its order.
    std::vector<int> albums;
    QByteArray sortKey;
};

/// Albums by what they have: each value of a tag, by name; then "several", then "unknown", if there are any.
/// An album that has two values is found under both. Immutable. Thread: any.
class AlbumsByName
{
public:
    AlbumsByName() = default;
    /// \param entries  in any order.
    explicit AlbumsByName(std::vector<NamedAlbums> entries);

    int size() const { return int(m_entries.size()); }
    const NamedAlbums &at(int index) const { return m_entries[std::size_t(index)]; }
    auto begin() const { return m_entries.begin(); }
    auto end() const { return m_entries.end(); }

    std::optional<int> indexOf(const QString &name) const;

private:
    std::vector<NamedAlbums> m_entries;
    QHash<QString, int> m_indexOf;
};

/// By Album::artists().
std::shared_ptr<const AlbumsByName> albumsByArtist(const AlbumList &albums);

/// Whether albums that have no value at all are there as "unknown".
enum class Unnamed { Listed, LeftOut };

/// By the values that the songs of the albums have in any of \p tags.
std::shared_ptr<const AlbumsByName> albumsByTags(
    const SongTable &songs, const AlbumList &albums, std::initializer_list<SortedTag> tags, Unnamed unnamed);

} // namespace toccata
