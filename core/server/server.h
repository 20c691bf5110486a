// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/newest.h"
#include "core/actor/system.h"
#include "core/artwork/artwork.h"
#include "core/library/library.h"
#include "core/outputs/outputs.h"
#include "core/player/player.h"
#include "core/playlists/playlists.h"
#include "core/queue/queue.h"
#include "core/recents/recents.h"
#include "core/search/search.h"
#include "core/server/busywatch.h"
#include "core/server/serverstates.h"
#include "core/server/sessions.h"

#include <QObject>

#include <memory>

namespace toccata {

/// The actor behind everything that a music server does: it owns one part for each room, keeps their
/// sessions, and hands on what changed. Rooms do not see one another; where one needs another's state, it is
/// passed here. Others call it through ServerProxy.
class Server final : public actor::Actor
{
public:
    /// \param system  where its sessions and workers are started; outlives it.
    /// \param recentsFolder  where it is kept what was played; empty: nowhere.
    Server(actor::System &system, ServerStates states, const LibraryPlaces &libraries = {},
        const CoverPlaces &covers = {}, QString recentsFolder = {});

    /// Its workers and sessions end with it.
    ~Server() override;

    /// Made anew after a failure, it uses the server that its forerunner used.
    void onStart() override;
    void onStop() override;
    void onFailure(std::exception_ptr) override;

    /// Uses the server at \p address from now on; the former one is let go.
    void connectTo(const mpd::Address &address);
    /// Lets the server go, and uses none until connectTo().
    void leave();
    /// For a person, who will answer what ssh asks: tries again at once instead of when the pause is over.
    void reconnectNow();
    /// To be called when the connection may be dead without a word, or a server that was not there may be
    /// there now: the computer woke up, its network changed, the server announced itself. Asks for a sign of
    /// life and connects anew if none comes within eight seconds; without a connection tries at once.
    void checkConnection();
    /// Where \p songs stand among themselves, in the order in which they stand once they are sorted. Stable.
    actor::Future<std::vector<quint32>> sortedPlaces(
        const SongRows &songs, SongField field, Qt::SortOrder order);

private:
    // Declared before the parts that use them.
    actor::System &m_system;
    ServerStates m_states;
    actor::ActorRef<Cataloguer> m_cataloguer;
    actor::ActorRef<SongSorter> m_sorter;
    actor::ActorRef<MopidyBrowser> m_browser;
    actor::ActorRef<Searcher> m_searcher;
    actor::ActorRef<CoverWorker> m_coverReader;
    actor::ActorRef<CoverWorker> m_coverMaker;
    actor::ActorRef<CoverFinder> m_coverFinder;
    actor::ActorRef<RecentsKeeper> m_recentsKeeper;
    actor::ActorRef<PlaylistFileWorker> m_playlistFiles;

public:
    // The faces of the server, for proxies: `Proxy<Server, &Server::player>`.
    Player player;
    Queue queue;
    Library library;
    Playlists playlists;
    Search search;
    Outputs outputs;
    Artwork artwork;
    Recents recents;

private:
    /// Fails when that worker does, to be made anew with others: it can do nothing without them.
    /// \param generation  of a session: one of a former connection does not matter any more.
    template <class Worker>
    void standOrFallWith(const actor::ActorRef<Worker> &worker, std::optional<int> generation = {});
    void closeSessions();
    /// All that is only of the server that is used.
    void letGo();
    /// Calls \p member in this actor, as long as the server is the one that it is now.
    template <class Argument>
    std::function<void(Argument)> whileConnected(void (Server::*member)(Argument));
    void sessionChanged(const mpd::ConnectionState &state);
    /// A command that the server lists turned out not to work: who draws controls must know.
    void learned(const mpd::Capabilities &capabilities);
    void showBusy(const std::optional<mpd::Busy> &busy);
    void interactiveWaits(const std::optional<mpd::Command> &command);
    void bulkWaits(const std::optional<mpd::Command> &command);
    void happened(mpd::IdleEvents events);
    void readPlayback();
    /// Reads what \p events tell of when no more of them have come for a moment.
    void waitOutStorm(mpd::IdleEvents events);
    void read(mpd::IdleEvents events);
    void follow(const Playback &playback);
    void keepQueue(const SongRows &songs, const std::vector<MarksAt> &marks, const mpd::Status &playback);
    void passLibraryToOthers(const LibraryState &state);
    void passPlaylistsToSearch(const PlaylistsState &state);
    /// Of a Mopidy only its web side tells which playlists are whose.
    void readReadOnlyPlaylists();
    void passQueueToPlayer(const QueueState &state);
    void passQueueToRecents(const QueueState &state);

    std::optional<mpd::Address> m_address;
    Sessions m_sessions;
    bool m_connected = false;
    /// One status at a time, however many events tell that there is another.
    actor::Newest<Playback> m_playback;
    BusyWatch m_busyWatch;
    /// What is to be read when a storm of events is over.
    mpd::IdleEvents m_stormy;
    std::chrono::steady_clock::time_point m_stormSince;
    /// Made in this actor's thread.
    std::unique_ptr<QTimer> m_stormOver;
    /// Counts servers and connections, so that what a former one says is not heard.
    int m_generation = 0;
    /// What the searcher has.
    std::shared_ptr<const AlbumList> m_searchable;
    int m_searchableSongs = 0;
    /// Receives published states in this actor's thread.
    std::unique_ptr<QObject> m_context;
};

} // namespace toccata
