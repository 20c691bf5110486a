// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/songorder.h"

#include "core/library/songranks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <utility>

namespace toccata {

namespace {

/// Sorts \p rows by 16 bits of their ranks; equal ones stay as they are.
void sortByDigit(
    std::vector<quint32> &rows, std::vector<quint32> &room, const std::vector<quint32> &ranks, int shift)
{
    constexpr quint32 digits = 1u << 16;
    std::vector<quint32> next(digits + 1);
    for (const quint32 row : rows)
        ++next[(ranks[row] >> shift) % digits + 1];
    for (std::size_t digit = 1; digit <= digits; ++digit)
        next[digit] += next[digit - 1];
    for (const quint32 row : rows)
        room[next[(ranks[row] >> shift) % digits]++] = row;
    std::swap(rows, room);
}

void sortPlaces(std::vector<quint32> &places, const SongRows &songs, SongField field, Qt::SortOrder order,
    const Articles &articles)
{
    constexpr quint32 last = std::numeric_limits<quint32>::max();
    const std::vector<quint32> ranks = songRanks(*songs.table, field, articles);
    const auto key = [&](quint32 place) {
        const quint32 rank = ranks[songs.rows[place]];
        if (rank == 0)
            return last;
        return order == Qt::AscendingOrder ? rank : ~rank;
    };
    std::ranges::stable_sort(places, std::less(), key);
}

} // namespace

std::vector<quint32> libraryOrder(const SongTable &table, const AlbumList &albums)
{
    std::vector<quint32> rows;
    rows.reserve(std::size_t(table.size()));
    std::vector<bool> isThere(std::size_t(table.size()));
    for (const Album album : albums) {
        for (const int row : album.songs()) {
            rows.push_back(quint32(row));
            isThere[std::size_t(row)] = true;
        }
    }
    const auto firstLoose = std::ptrdiff_t(rows.size());
    for (std::size_t row = 0; row < isThere.size(); ++row) {
        if (!isThere[row])
            rows.push_back(quint32(row));
    }
    const auto place = [&](quint32 row) {
        return std::pair(table.text(table.folderId(int(row))), table.text(table.fileNameId(int(row))));
    };
    std::stable_sort(
        rows.begin() + firstLoose, rows.end(), [&](quint32 a, quint32 b) { return place(a) < place(b); });
    return rows;
}

SongOrder::SongOrder(const SongTable &table, const std::vector<quint32> &libraryOrder, SongField field,
    const Articles &articles)
    : m_rows(libraryOrder)
    , m_differs(libraryOrder.size())
{
    const std::vector<quint32> ranks = songRanks(table, field, articles);
    std::vector<quint32> room(m_rows.size());
    sortByDigit(m_rows, room, ranks, 0);
    if (std::ranges::any_of(ranks, [](quint32 rank) { return rank >> 16 != 0; }))
        sortByDigit(m_rows, room, ranks, 16);
    // Rows without a value have rank 0.
    const auto firstValue = std::ranges::find_if(m_rows, [&](quint32 row) { return ranks[row] != 0; });
    m_withValue = std::size_t(m_rows.end() - firstValue);
    std::rotate(m_rows.begin(), firstValue, m_rows.end());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_differs[i] = i == 0 || ranks[m_rows[i]] != ranks[m_rows[i - 1]];
}

std::vector<quint32> SongOrder::rows(Qt::SortOrder order) const
{
    if (order == Qt::AscendingOrder)
        return m_rows;
    std::vector<quint32> rows;
    rows.reserve(m_rows.size());
    std::size_t end = m_withValue;
    for (std::size_t i = m_withValue; i-- > 0;) {
        if (!m_differs[i])
            continue;
        rows.insert(rows.end(), m_rows.begin() + std::ptrdiff_t(i), m_rows.begin() + std::ptrdiff_t(end));
        end = i;
    }
    rows.insert(rows.end(), m_rows.begin() + std::ptrdiff_t(m_withValue), m_rows.end());
    return rows;
}

std::vector<quint32> sortedRows(
    const SongTable &table, const AlbumList &albums, SongField field, Qt::SortOrder order)
{
    return SongOrder(table, libraryOrder(table, albums), field, albums.articles()).rows(order);
}

std::vector<quint32> sortedPlaces(
    const SongRows &songs, SongField field, Qt::SortOrder order, const Articles &articles)
{
    std::vector<quint32> places(songs.rows.size());
    std::iota(places.begin(), places.end(), 0U);
    if (field == SongField::Album) {
        for (const SongField within : {SongField::Track, SongField::Disc, SongField::AlbumArtist})
            sortPlaces(places, songs, within, Qt::AscendingOrder, articles);
    }
    sortPlaces(places, songs, field, order, articles);
    return places;
}

} // namespace toccata
