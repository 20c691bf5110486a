// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/cataloguer.h"

#include "core/base/heap.h"
#include "core/base/timing.h"
#include "core/music/song.h"
#include "core/music/songtablebuilder.h"

namespace toccata {

Catalogue Cataloguer::wholeCatalogue(std::shared_ptr<const SongTable> songs)
{
    if (const std::vector<int> repeated = repeatedRows(*songs); !repeated.empty())
        songs = SongTableBuilder(*songs, repeated).snapshot();
    Catalogue catalogue = catalogueOf(std::move(songs));
    returnFreedMemory();
    return catalogue;
}

Catalogue Cataloguer::editedCatalogue(std::shared_ptr<const SongTable> library,
    const std::vector<int> &removed, std::shared_ptr<const SongTable> added)
{
    SongTableBuilder builder(*library, removed);
    for (int row = 0; row < added->size(); ++row)
        builder.append(added->at(row));
    return wholeCatalogue(builder.snapshot());
}

void Cataloguer::keep(const QString &server, const CachedLibrary &library) const
{
    if (m_cache.write(server, library))
        milestone(QStringLiteral("library-kept"));
    returnFreedMemory();
}

std::optional<CachedCatalogue> Cataloguer::open(const QString &server) const
{
    const std::optional<CachedLibrary> kept = m_cache.read(server);
    if (!kept)
        return std::nullopt;
    milestone(QStringLiteral("cache-read %1").arg(kept->songs->size()));
    return CachedCatalogue{catalogueOf(kept->songs), kept->databaseTime};
}

} // namespace toccata
