// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/base/threadpriority.h"
#include "core/search/completion.h"
#include "core/search/searchindex.h"
#include "core/search/searchresults.h"
#include "core/search/termcache.h"

#include <memory>

namespace toccata {

/// Searches the mirror, on a thread of its own: nobody's pause waits for it.
class Searcher : public actor::Actor
{
public:
    Searcher();

    void onStart() override { giveWayToOthers(); }

    /// From now on this is searched. Takes 0.05 s for 100,000 new songs.
    void setMusic(std::shared_ptr<const SearchableMusic> music);

    /// What has all that \p text asks for; see parsedQuery(). Without anything asked for: nothing.
    SearchResults search(const QString &text);
    /// What may be meant by what is typed before \p cursor.
    Completions complete(const QString &text, qsizetype cursor) const;

    /// Memory held, without that of the music. Units: bytes.
    std::size_t bytes() const { return m_index.bytes() + m_cache.bytes(); }

private:
    using Matches = std::vector<std::shared_ptr<const TermMatches>>; ///< of the query's terms

    void findArtists(SearchResults &results, const SearchQuery &query, const Matches &matches) const;
    void findAlbums(SearchResults &results, const SearchQuery &query, const Matches &matches) const;
    void findSongs(SearchResults &results, const SearchQuery &query, const Matches &matches) const;
    /// Whether a text is just that.
    bool isExactly(StringId id, const QByteArray &whole) const;
    AlbumHit albumHit(const SearchableAlbum &album) const;

    SearchIndex m_index;
    TermCache m_cache;
};

} // namespace toccata
