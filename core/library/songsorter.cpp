// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/songsorter.h"

#include "core/base/heap.h"
#include "core/base/timing.h"

#include <algorithm>

namespace toccata {

namespace {

/// Each is 4 MB for 1,000,000 songs.
constexpr std::size_t mostOrders = 3;

SongTotals totalsOf(const SongTable &table)
{
    SongTotals totals{table.size(), {}};
    for (int row = 0; row < table.size(); ++row)
        totals.length += std::chrono::milliseconds(table.milliseconds(row));
    return totals;
}

} // namespace

SortedSongs SongSorter::sorted(const Catalogue &catalogue, SongField field, Qt::SortOrder order)
{
    know(catalogue);
    SortedSongs sorted{{catalogue.songs, orderBy(catalogue, field).rows(order)}, m_totals};
    milestone(QStringLiteral("songs-sorted %1").arg(m_totals.songs));
    return sorted;
}

void SongSorter::know(const Catalogue &catalogue)
{
    if (m_albums.lock() == catalogue.albums)
        return;
    m_albums = catalogue.albums;
    m_orders.clear();
    m_totals = totalsOf(*catalogue.songs);
    m_libraryOrder = libraryOrder(*catalogue.songs, *catalogue.albums);
}

const SongOrder &SongSorter::orderBy(const Catalogue &catalogue, SongField field)
{
    const auto known = std::ranges::find(m_orders, field, &Known::first);
    if (known != m_orders.end()) {
        std::rotate(known, known + 1, m_orders.end());
    } else {
        if (m_orders.size() == mostOrders)
            m_orders.erase(m_orders.begin());
        m_orders.emplace_back(
            field, SongOrder(*catalogue.songs, m_libraryOrder, field, catalogue.albums->articles()));
        returnFreedMemory();
    }
    return m_orders.back().second;
}

} // namespace toccata
