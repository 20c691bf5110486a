// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albums.h"
#include "core/library/albumsbyname.h"

#include <QDate>

#include <vector>

namespace toccata {

enum class AlbumOrder {
    Name,
    Artist,
    Year, ///< the newest first
    OriginalYear, ///< likewise; albums without one by their year
    RecentlyAdded, ///< by the file changed last
};

/// Albums that follow one another and have the first letter, the year or the time of their coming in common.
struct AlbumSection
{
    enum class Kind { Letter, Year, Today, ThisWeek, ThisMonth, ThisYear, Older, SeveralArtists, Unknown };

    Kind kind = Kind::Unknown;
    /// A Letter's: a base letter in upper case; '#' for digits and signs, one of all Han characters.
    char32_t letter = 0;
    /// A Year's.
    int year = 0;
    /// Where it begins.
    int first = 0;

    friend bool operator==(const AlbumSection &, const AlbumSection &) = default;
};

struct OrderedAlbums
{
    /// In the AlbumList.
    std::vector<int> indexes;
    /// From the first album on, without gaps; empty for an empty list.
    std::vector<AlbumSection> sections;
};

/// What "today" and "this week" mean.
struct Calendar
{
    QDate today;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
};

/// All of \p albums in that order, and the sections of it; equal ones stay in the list's own order. It takes
/// some milliseconds for 100,000 albums: texts have been ranked when the list was made.
OrderedAlbums orderAlbums(const AlbumList &albums, AlbumOrder order, const Calendar &calendar);

/// The sections of \p names by their letters; where each begins is counted in names.
std::vector<AlbumSection> letterSections(const AlbumsByName &names);

} // namespace toccata
