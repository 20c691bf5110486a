// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/playorder.h"

#include "core/music/song.h"
#include "core/music/tagnumbers.h"

#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

namespace toccata {

namespace {

constexpr int noTrack = std::numeric_limits<int>::max();

} // namespace

PlayOrder::PlayOrder(const SongTable &table, AlbumFolders &folders)
    : m_table(table)
    , m_folders(folders)
{ }

void PlayOrder::place(std::span<const int> songs)
{
    m_places.clear();
    for (const int row : songs) {
        const Song song(m_table, row);
        const auto disc = song.disc();
        m_places.push_back({disc ? *disc : m_folders.disc(m_table.folderId(row)),
            trackPlaceInTag(song.raw(Tag::Track)).value_or(noTrack), row});
    }
}

void PlayOrder::sort(std::span<int> songs)
{
    place(songs);
    const auto uri = [this](int row) {
        return std::pair(m_table.text(m_table.folderId(row)), m_table.text(m_table.fileNameId(row)));
    };
    std::sort(m_places.begin(), m_places.end(), [&](const Place &a, const Place &b) {
        if (a.disc != b.disc || a.track != b.track)
            return std::tie(a.disc, a.track) < std::tie(b.disc, b.track);
        return std::pair(uri(a.row), a.row) < std::pair(uri(b.row), b.row);
    });
    std::transform(m_places.begin(), m_places.end(), songs.begin(), [](const Place &p) { return p.row; });
}

bool PlayOrder::yearsRepeatTracks(std::span<const int> songs)
{
    const StringId date = m_table.id(songs.front(), Tag::Date);
    if (std::all_of(songs.begin(), songs.end(), [&](int row) { return m_table.id(row, Tag::Date) == date; }))
        return false;
    place(songs);
    std::erase_if(m_places, [](const Place &p) { return p.track == noTrack; });
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.disc, a.track, a.row) < std::tie(b.disc, b.track, b.row);
    });
    // Editions repeat the tracks once for each year; a compilation without disc numbers has a year for each
    // song.
    std::size_t editions = 0;
    std::set<int> years;
    for (auto begin = m_places.begin(); begin != m_places.end();) {
        const auto end = std::find_if(begin, m_places.end(),
            [&](const Place &p) { return p.disc != begin->disc || p.track != begin->track; });
        std::set<int> ofTrack;
        for (; begin != end; ++begin)
            ofTrack.insert(Song(m_table, begin->row).year().value_or(0));
        editions = std::max(editions, ofTrack.size());
        years.merge(ofTrack);
    }
    return editions > 1 && years.size() == editions;
}

} // namespace toccata
