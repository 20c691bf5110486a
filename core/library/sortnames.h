// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace toccata {

/// A tag and the one that tells how its values are sorted.
struct SortedTag
{
    Tag tag;
    std::optional<Tag> sortTag = {};
};

inline constexpr std::initializer_list<SortedTag> artistTags{
    {Tag::AlbumArtist, Tag::AlbumArtistSort}, {Tag::Artist, Tag::ArtistSort}};
inline constexpr std::initializer_list<SortedTag> albumTitleTags{{Tag::Album, Tag::AlbumSort}};

/// What the names of a table are sorted by. A sort name counts for every song of that name, so that one whose
/// tags lack it does not stand apart.
class SortNames
{
public:
    /// Reads all rows. Of several sort names the first counts: that of the first tag and row.
    SortNames(const SongTable &table, std::initializer_list<SortedTag> tags);

    /// The sort name of \p name; the name itself where no song tells one.
    StringId of(StringId name) const
    {
        return name < m_sortNames.size() && m_sortNames[name] != 0 ? m_sortNames[name] : name;
    }

private:
    /// By name; empty while no song tells a sort name.
    std::vector<StringId> m_sortNames;
};

} // namespace toccata
