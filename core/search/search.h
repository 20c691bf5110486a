// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/newest.h"
#include "core/mpd/link.h"
#include "core/search/playlisthits.h"
#include "core/search/searcher.h"
#include "core/search/searchrequests.h"

#include <functional>
#include <optional>

namespace toccata {

/// The part of the Server that finds music: in the mirror where there is one, else by asking the server. One
/// question at a time, of which the newest wins: somebody who types on does not want what the letters before
/// would have found, and a search that Mopidy has begun cannot be called back and delays all others. Thread:
/// the Server actor's; others call it through ServerProxy.
class Search
{
public:
    /// Finds the songs with a text that lie on a server whose services take longer.
    using FindLocal = std::function<actor::Future<SongRows>(const QString &)>;

    Search(actor::Actor &owner, actor::ActorRef<Searcher> searcher, FindLocal findLocal);

    void connected(const mpd::Link &link);
    void disconnected();
    /// Whether the searcher has the library, or the server is to be asked.
    void setMirrored(bool mirrored) { m_mirrored = mirrored; }

    /// The names of the server's playlists, which are found with the music.
    void setPlaylists(const QStringList &names);

    /// Everything that has what \p text asks for; see parsedQuery(). Errors: Offline, Refused, TimedOut;
    /// actor::Cancelled, if a newer search came before this one had begun.
    actor::Future<SearchResults> find(const QString &text);
    /// What of find() is there at once while services behind the server would have to be asked for the rest:
    /// playlists, and songs that lie on the server itself. Nothing where there is a mirror. Errors: none but
    /// those of actors.
    actor::Future<SearchResults> findAtOnce(const QString &text) const;
    /// What may be meant by what is typed before \p cursor in \p text: names of fields, and values of the
    /// fields where there is a mirror.
    actor::Future<Completions> complete(const QString &text, qsizetype cursor) const;

private:
    actor::Future<SearchResults> findNow(const QString &text) const;
    actor::Future<SearchResults> findMusic(const QString &text) const;

    actor::Actor &m_owner;
    actor::ActorRef<Searcher> m_searcher;
    FindLocal m_findLocal;
    std::optional<mpd::Link> m_link;
    bool m_mirrored = false;
    std::shared_ptr<const PlaylistNames> m_playlists = std::make_shared<PlaylistNames>();
    actor::Newest<SearchResults> m_newest;
};

} // namespace toccata
