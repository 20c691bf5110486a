// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/base/threadpriority.h"
#include "core/library/catalogue.h"
#include "core/library/songorder.h"
#include "core/music/songrows.h"

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace toccata {

/// What many songs are together.
struct SongTotals
{
    int songs = 0;
    /// Of those whose length is known.
    std::chrono::milliseconds length{0};
};

/// A whole library as one list.
struct SortedSongs
{
    SongRows songs;
    SongTotals totals;
};

/// A thread that sorts the whole library, and other lists of songs. Of the library it remembers the last
/// orders of a library, so that turning one round, or going back to it, takes no time.
class SongSorter : public actor::Actor
{
public:
    void onStart() override { giveWayToOthers(); }

    SortedSongs sorted(const Catalogue &catalogue, SongField field, Qt::SortOrder order);
    /// As sortedPlaces().
    std::vector<quint32> places(
        const SongRows &songs, SongField field, Qt::SortOrder order, const Articles &articles) const
    {
        return sortedPlaces(songs, field, order, articles);
    }

private:
    using Known = std::pair<SongField, SongOrder>;

    void know(const Catalogue &catalogue);
    const SongOrder &orderBy(const Catalogue &catalogue, SongField field);

    /// Whose orders are known; not kept alive for them.
    std::weak_ptr<const AlbumList> m_albums;
    SongTotals m_totals;
    std::vector<quint32> m_libraryOrder;
    /// The one asked for last is the last.
    std::vector<Known> m_orders;
};

} // namespace toccata
