// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"
#include "core/search/searchquery.h"
#include "core/search/textindex.h"

#include <array>

namespace toccata {

/// How well a row has a term, 0: not at all. The lower bits order rows: first how the words match, then in
/// which column, then how short that text is. The upper bits tell which texts have the term.
using RowScore = quint16;
constexpr int orderBits = 10;
constexpr RowScore orderOf(RowScore score)
{
    return score & ((1 << orderBits) - 1);
}
constexpr RowScore textsOf(RowScore score)
{
    return score >> orderBits;
}
constexpr RowScore allTexts = 31;
constexpr int columnRanks = 8;
/// Every orderOf() is below this.
constexpr int orderEnd = (int(WordMatch::Whole) + 1) * columnRanks * textScoreSteps;
static_assert(orderEnd <= 1 << orderBits);

/// The better of two scores for one term, and both their texts.
constexpr RowScore united(RowScore one, RowScore other)
{
    return RowScore((one | other) >> orderBits << orderBits)
        | (orderOf(one) > orderOf(other) ? orderOf(one) : orderOf(other));
}

/// A column of a SongTable that is searched.
struct SongColumn
{
    enum class Source { Tag, Folder, FileName };

    Source source = Source::Tag;
    Tag tag = Tag::Title; ///< for Source::Tag
    QueryField field = QueryField::Any; ///< the one that it is of; see isIn()
    int rank = 0; ///< 0 to 7, better ones are greater
    RowScore text = 0; ///< one bit of allTexts, or none: a path has words of everything

    StringId id(const SongTable &table, int row) const
    {
        switch (source) {
        case Source::Folder:
            return table.folderId(row);
        case Source::FileName:
            return table.fileNameId(row);
        case Source::Tag:
            break;
        }
        return table.id(row, tag);
    }
    /// Whether who asks for \p asked asks for this.
    bool isIn(QueryField asked) const
    {
        return asked == QueryField::Any || asked == field
            || (asked == QueryField::Artist && field == QueryField::Performer);
    }
    /// What a text of this column is worth to its row.
    constexpr RowScore score(TextScore ofText) const
    {
        if (ofText == 0)
            return 0;
        const int shortness = ofText % textScoreSteps;
        const int order = (ofText / textScoreSteps * columnRanks + rank) * textScoreSteps + shortness;
        return RowScore(text << orderBits | order);
    }
    /// score() of every TextScore: looking up is quicker than reckoning.
    constexpr std::array<RowScore, 256> scores() const
    {
        std::array<RowScore, 256> all = {};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = score(TextScore(i));
        return all;
    }
};

inline constexpr SongColumn titleColumn{SongColumn::Source::Tag, Tag::Title, QueryField::Title, 6, 1};
inline constexpr SongColumn fileNameColumn{SongColumn::Source::FileName, {}, QueryField::File, 0, 0};
inline constexpr SongColumn albumColumn{SongColumn::Source::Tag, Tag::Album, QueryField::Album, 5, 2};
inline constexpr SongColumn albumArtistColumn{
    SongColumn::Source::Tag, Tag::AlbumArtist, QueryField::Artist, 4, 4};

/// The others, of which the songs of an album share most.
inline constexpr std::array<SongColumn, 13> sharedColumns{{
    {SongColumn::Source::Folder, {}, QueryField::File, 0, 0},
    {SongColumn::Source::Tag, Tag::Name, QueryField::Title, 6, 1},
    albumColumn,
    {SongColumn::Source::Tag, Tag::AlbumSort, QueryField::Album, 5, 2},
    {SongColumn::Source::Tag, Tag::Artist, QueryField::Artist, 4, 4},
    {SongColumn::Source::Tag, Tag::ArtistSort, QueryField::Artist, 4, 4},
    albumArtistColumn,
    {SongColumn::Source::Tag, Tag::AlbumArtistSort, QueryField::Artist, 4, 4},
    {SongColumn::Source::Tag, Tag::Composer, QueryField::Composer, 2, 8},
    {SongColumn::Source::Tag, Tag::Performer, QueryField::Performer, 2, 8},
    {SongColumn::Source::Tag, Tag::Genre, QueryField::Genre, 2, 16},
    {SongColumn::Source::Tag, Tag::Date, QueryField::Year, 1, 0},
    {SongColumn::Source::Tag, Tag::OriginalDate, QueryField::Year, 1, 0},
}};

/// Where \p tag is in sharedColumns.
constexpr std::size_t sharedColumn(Tag tag)
{
    std::size_t i = 0;
    while (sharedColumns[i].source != SongColumn::Source::Tag || sharedColumns[i].tag != tag)
        ++i;
    return i;
}

} // namespace toccata
