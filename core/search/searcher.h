// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/search/searchindex.h"
#include "core/search/searchresults.h"

#include <memory>
#include <vector>

namespace toccata {

/// A name to be found, and which artist or album it is.
struct SearchableAlbum
{
    QString title;
    std::optional<QString> artist;
    std::optional<int> year;
    std::vector<quint32> rows;
};

/// Everything that can be found without asking the server.
struct SearchableMusic
{
    std::shared_ptr<const SongTable> songs = std::make_shared<SongTable>();
    std::vector<QString> artists;
    std::vector<SearchableAlbum> albums;
};

/// Searches the mirror, on a thread of its own: nobody's pause waits for it.
class Searcher : public actor::Actor
{
public:
    void onStart() override { giveWayToOthers(); }

    /// From now on this is searched. Takes 0.1 s for 100,000 songs.
    void setMusic(std::shared_ptr<const SearchableMusic> music);
    SearchResults search(const QString &text) const;

private:
    std::shared_ptr<const SearchableMusic> m_music = std::make_shared<SearchableMusic>();
    std::unique_ptr<SearchIndex> m_index;
    /// Folded, for each artist and album.
    std::vector<QByteArray> m_artistTexts;
    std::vector<QByteArray> m_albumTexts;
};

} // namespace toccata
