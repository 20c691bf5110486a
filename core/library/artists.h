// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albums.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace toccata {

/// An album artist and the albums it is named on.
struct Artist
{
    /// Nothing for the albums of several artists, and for those of unknown artists.
    std::optional<QString> name;
    bool several = false;
    /// Indexes in the AlbumList, in its order.
    std::vector<int> albums;
    QByteArray sortKey;
};

/// The album artists, by name; then "several", then "unknown", if there are any. An album with two album
/// artists is found under both. Immutable. Thread: any.
class ArtistList
{
public:
    ArtistList() = default;
    explicit ArtistList(const AlbumList &albums);

    int size() const { return int(m_artists.size()); }
    const Artist &at(int index) const { return m_artists[std::size_t(index)]; }
    auto begin() const { return m_artists.begin(); }
    auto end() const { return m_artists.end(); }

    std::optional<int> indexOf(const QString &name) const;

private:
    std::vector<Artist> m_artists;
    QHash<QString, int> m_indexOf;
};

std::shared_ptr<const ArtistList> listArtists(const AlbumList &albums);

} // namespace toccata
