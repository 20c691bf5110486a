// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/cataloguer.h"

#include "core/base/heap.h"
#include "core/base/threadpriority.h"
#include "core/base/timing.h"
#include "core/library/correctionsfile.h"
#include "core/library/cuesheets.h"
#include "core/music/song.h"
#include "core/music/songtablebuilder.h"

#include <QSet>

namespace toccata {

namespace {

/// \p songs without the rows that \p which names.
std::shared_ptr<const SongTable> without(
    std::shared_ptr<const SongTable> songs, std::vector<int> (*which)(const SongTable &))
{
    const std::vector<int> rows = which(*songs);
    return rows.empty() ? songs : SongTableBuilder(*songs, rows).snapshot();
}

} // namespace

void Cataloguer::onStart()
{
    giveWayToOthers();
    m_rules.corrections = readCorrections(m_correctionsFile);
}

Correction Cataloguer::correct(const std::function<AlbumKey(AlbumCorrections &)> &change)
{
    const AlbumKey album = change(m_rules.corrections);
    return {album, writeCorrections(m_correctionsFile, m_rules.corrections)};
}

LibraryChanges Cataloguer::compare(
    std::shared_ptr<const SongTable> library, std::shared_ptr<const SongTable> listed) const
{
    listed = without(std::move(listed), repeatedRows); // as wholeCatalogue() does
    const std::vector<int> toldTwice = rowsToldTwiceByCueSheets(*listed);
    QList<QByteArray> uris;
    for (const int row : toldTwice)
        uris << listed->at(row).uri();
    if (!toldTwice.empty())
        listed = SongTableBuilder(*listed, toldTwice).snapshot();
    LibraryChanges changes = compareLibraries(*library, *listed);
    changes.toldTwice = std::move(uris);
    return changes;
}

Catalogue Cataloguer::wholeCatalogue(std::shared_ptr<const SongTable> songs)
{
    songs = without(without(std::move(songs), repeatedRows), rowsToldTwiceByCueSheets);
    Catalogue catalogue = catalogueOf(std::move(songs), m_rules);
    returnFreedMemory();
    return catalogue;
}

// What CUE sheets tell twice is judged by the listing: of a library that has been rid of it once, the same
// rules would make something else.
Catalogue Cataloguer::editedCatalogue(std::shared_ptr<const SongTable> library, const LibraryChanges &changes,
    std::shared_ptr<const SongTable> read)
{
    const QSet<QByteArray> toldTwice(changes.toldTwice.begin(), changes.toldTwice.end());
    SongTableBuilder builder(*library, changes.removed);
    for (int row = 0; row < read->size(); ++row) {
        if (!toldTwice.contains(read->at(row).uri()))
            builder.append(read->at(row));
    }
    Catalogue catalogue = catalogueOf(without(builder.snapshot(), repeatedRows), m_rules);
    returnFreedMemory();
    return catalogue;
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
    return CachedCatalogue{catalogueOf(kept->songs, m_rules), kept->databaseTime};
}

} // namespace toccata
