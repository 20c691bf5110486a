// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/library/catalogue.h"
#include "core/library/librarycache.h"
#include "core/library/librarychanges.h"

#include <optional>

namespace toccata {

/// A library from the cache, ready to be shown.
struct CachedCatalogue
{
    Catalogue catalogue;
    /// See CachedLibrary.
    qint64 databaseTime = 0;
};

/// A thread for what takes long with a whole library: grouping, comparing, the disk. It alone goes on with
/// the tables of a library that has been read.
class Cataloguer : public actor::Actor
{
public:
    /// \param cacheFolder  see LibraryCache.
    explicit Cataloguer(QString cacheFolder = {})
        : m_cache(std::move(cacheFolder))
    { }

    void onStart() override { giveWayToOthers(); }

    /// Of what is read so far: songs may be there twice.
    Catalogue catalogue(std::shared_ptr<const SongTable> songs) { return catalogueOf(std::move(songs)); }
    /// Of everything: a song that came twice is there once.
    Catalogue wholeCatalogue(std::shared_ptr<const SongTable> songs);
    /// Of \p library without the rows \p removed (ascending), but with the songs \p added.
    Catalogue editedCatalogue(std::shared_ptr<const SongTable> library, const std::vector<int> &removed,
        std::shared_ptr<const SongTable> added);
    LibraryChanges compare(std::shared_ptr<const SongTable> library, std::shared_ptr<const SongTable> listed)
    {
        return compareLibraries(*library, *listed);
    }

    /// What is kept of the server with that mpd::Address::key().
    std::optional<CachedCatalogue> open(const QString &server) const;
    void keep(const QString &server, const CachedLibrary &library) const;

private:
    LibraryCache m_cache;
};

} // namespace toccata
