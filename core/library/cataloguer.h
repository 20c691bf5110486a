// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/library/catalogue.h"
#include "core/library/librarycache.h"
#include "core/library/librarychanges.h"
#include "core/library/libraryplaces.h"

#include <functional>
#include <optional>

namespace toccata {

/// A library from the cache, ready to be shown.
struct CachedCatalogue
{
    Catalogue catalogue;
    /// See CachedLibrary.
    qint64 databaseTime = 0;
};

/// What came of somebody's word on albums.
struct Correction
{
    /// What was made, or was taken back.
    AlbumKey album;
    /// Whether it is on disk; if not, it holds until the program ends.
    bool isKept = false;
};

/// A thread for what takes long with a whole library: grouping, comparing, the disk. It alone goes on with
/// the tables of a library that has been read.
class Cataloguer : public actor::Actor
{
public:
    explicit Cataloguer(LibraryPlaces places = {})
        : m_cache(std::move(places.cacheFolder))
        , m_correctionsFile(std::move(places.correctionsFile))
    { }

    void onStart() override;

    /// Sorts from now on without these words before names.
    void setArticles(const Articles &articles) { m_rules.articles = articles; }
    /// Changes what somebody said of albums, from now on and for good. \param change  answers with the key of
    /// the album that it made, or took back.
    Correction correct(const std::function<AlbumKey(AlbumCorrections &)> &change);

    /// Of what is read so far: songs may be there twice.
    Catalogue catalogue(std::shared_ptr<const SongTable> songs)
    {
        return catalogueOf(std::move(songs), m_rules);
    }
    /// Of everything: a song that came twice, or that a CUE sheet tells too, is there once.
    Catalogue wholeCatalogue(std::shared_ptr<const SongTable> songs);
    /// Of \p library as \p changes has it. \p read  what came of LibraryChanges::toRead
    Catalogue editedCatalogue(std::shared_ptr<const SongTable> library, const LibraryChanges &changes,
        std::shared_ptr<const SongTable> read);
    /// Compares what wholeCatalogue() or editedCatalogue() has made with a listing of all songs.
    LibraryChanges compare(
        std::shared_ptr<const SongTable> library, std::shared_ptr<const SongTable> listed) const;

    /// What is kept of the server with that mpd::Address::key().
    std::optional<CachedCatalogue> open(const QString &server) const;
    void keep(const QString &server, const CachedLibrary &library) const;

private:
    LibraryCache m_cache;
    QString m_correctionsFile;
    AlbumRules m_rules;
};

} // namespace toccata
