// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/server.h"

#include "core/actor/errors.h"
#include "core/base/logging.h"
#include "core/base/timing.h"
#include "core/mpd/errors.h"
#include "core/queue/queuesort.h"
#include "core/server/searchablelibrary.h"

#include <QDateTime>

#include <type_traits>

namespace toccata {

namespace {

/// How long nothing more may have come for a storm of events to be over, and how long one may last before
/// what it has done so far is shown.
constexpr std::chrono::milliseconds calm{120};
constexpr std::chrono::milliseconds longestStorm{1500};

} // namespace

Server::Server(actor::System &system, ServerStates states, const LibraryPlaces &libraries,
    const CoverPlaces &covers, QString recentsFolder)
    : m_system(system)
    , m_states(std::move(states))
    , m_cataloguer(system.start<Cataloguer>("cataloguer", libraries))
    , m_sorter(system.start<SongSorter>("song-sorter"))
    , m_browser(system.start<MopidyBrowser>("mopidy-browser"))
    , m_searcher(system.start<Searcher>("searcher"))
    , m_coverReader(system.start<CoverWorker>("cover-reader", covers))
    , m_coverMaker(system.start<CoverWorker>("cover-maker", covers))
    , m_coverFinder(system.start<CoverFinder>("cover-finder", m_coverReader, m_coverMaker))
    , m_recentsKeeper(system.start<RecentsKeeper>("recents-keeper", std::move(recentsFolder)))
    , m_playlistFiles(system.start<PlaylistFileWorker>("playlist-files"))
    , player(*this, m_states.player, [this] { readPlayback(); })
    , queue(*this, m_states.queue,
          {[this] { return player.announce(); },
              [this](const QByteArray &uri, quint32 newerThan, const mpd::CommandBatch &commands) {
                  return player.resume(uri, newerThan, commands);
              },
              [this](const SongRows &songs, SongField field, Qt::SortOrder order) {
                  return sortedPlaces(songs, field, order);
              },
              [this](const SongRows &songs, const std::vector<MarksAt> &marks, const mpd::Status &playback) {
                  keepQueue(songs, marks, playback);
              }})
    , library(*this, m_cataloguer, m_sorter, m_browser, m_states.library)
    , playlists(*this, m_playlistFiles, m_states.playlists)
    , search(*this, m_searcher,
          [this](const QString &text) { return m_browser.ask(&MopidyBrowser::localSongs, text).unwrap(); })
    , outputs(*this, m_states.outputs)
    , artwork(m_coverFinder)
    , recents(*this, m_recentsKeeper, m_states.recents)
    , m_sessions(system)
    , m_playback(*this)
    , m_busyWatch(*this,
          {[this](BusyWatch::Patience patience) { return m_sessions.ping(patience); },
              [this](const std::optional<mpd::Busy> &busy) { showBusy(busy); },
              [this] { m_sessions.reconnectNow(mpd::Wanted::ByItself); }})
{ }

Server::~Server()
{
    for (const actor::ActorRef<actor::Actor> &each :
        std::initializer_list<actor::ActorRef<actor::Actor>>{m_cataloguer, m_sorter, m_browser, m_searcher,
            m_coverFinder, m_coverReader, m_coverMaker, m_recentsKeeper, m_playlistFiles})
        (void)each.stop();
    m_sessions.close();
}

void Server::onStart()
{
    m_context = std::make_unique<QObject>();
    m_stormOver = std::make_unique<QTimer>();
    m_stormOver->setSingleShot(true);
    QObject::connect(m_stormOver.get(), &QTimer::timeout, [this] { read(std::exchange(m_stormy, {})); });
    m_states.library.observe(m_context.get(),
        [this](const std::shared_ptr<const LibraryState> &state) { passLibraryToOthers(*state); });
    m_states.playlists.observe(m_context.get(),
        [this](const std::shared_ptr<const PlaylistsState> &state) { passPlaylistsToSearch(*state); });
    m_states.queue.observe(m_context.get(), [this](const std::shared_ptr<const QueueState> &state) {
        passQueueToPlayer(*state);
        passQueueToRecents(*state);
    });
    standOrFallWith(m_cataloguer);
    standOrFallWith(m_sorter);
    standOrFallWith(m_browser);
    m_browser.tell(&MopidyBrowser::tellTasks, [self = selfRef(this)](const std::optional<mpd::Busy> &task) {
        self.tell([task](Server &server) { server.m_busyWatch.webAsked(task); });
    });
    standOrFallWith(m_searcher);
    standOrFallWith(m_coverReader);
    standOrFallWith(m_coverMaker);
    standOrFallWith(m_coverFinder);
    standOrFallWith(m_recentsKeeper);
    standOrFallWith(m_playlistFiles);
    if (const auto former = m_states.server.current()->address)
        connectTo(*former);
}

void Server::onStop()
{
    closeSessions();
    m_context.reset();
    m_stormOver.reset();
}

void Server::onFailure(std::exception_ptr)
{
    m_context.reset();
    m_stormOver.reset();
    closeSessions();
}

template <class Worker>
void Server::standOrFallWith(const actor::ActorRef<Worker> &worker, std::optional<int> generation)
{
    worker.done().deliver(
        selfRef(this),
        [this, name = worker.name(), generation](bool asItShould) {
            if (!asItShould && generation.value_or(m_generation) == m_generation)
                throw std::runtime_error("its worker has failed: " + name);
        },
        [](const std::exception_ptr &) {});
}

void Server::connectTo(const mpd::Address &address)
{
    letGo();
    library.prepare(address);
    artwork.use(address);
    recents.use(address.key());
    m_address = address;
    // At once: whoever takes over after a failure uses it.
    mpd::ServerState chosen;
    chosen.address = address;
    chosen.connection.phase = mpd::ConnectionState::Phase::Connecting;
    m_states.server.publish(std::make_shared<mpd::ServerState>(chosen));
    m_sessions.open(address,
        {whileConnected(&Server::sessionChanged), whileConnected(&Server::happened),
            whileConnected(&Server::learned), whileConnected(&Server::interactiveWaits),
            whileConnected(&Server::bulkWaits)});
    for (const actor::ActorRef<mpd::Session> &session : m_sessions.all())
        standOrFallWith(session, m_generation);
}

void Server::leave()
{
    letGo();
    recents.use({});
    m_address.reset();
    m_states.server.publish(std::make_shared<mpd::ServerState>());
}

void Server::letGo()
{
    closeSessions();
    player.forget();
    queue.forget();
    playlists.forget();
}

template <class Argument>
std::function<void(Argument)> Server::whileConnected(void (Server::*member)(Argument))
{
    using Kept = std::remove_cvref_t<Argument>;
    return [self = selfRef(this), member, generation = m_generation](Argument argument) {
        self.tell([member, generation, kept = Kept(argument)](Server &server) {
            if (generation == server.m_generation)
                (server.*member)(kept);
        });
    };
}

void Server::closeSessions()
{
    ++m_generation;
    m_sessions.close();
    if (m_connected)
        sessionChanged({});
}

void Server::reconnectNow()
{
    m_sessions.reconnectNow(mpd::Wanted::ByPerson);
}

void Server::checkConnection()
{
    const auto state = m_states.server.current();
    if (!m_address || mpd::needsPerson(state->connection.trouble))
        return;
    if (!m_connected) {
        // An attempt that is under way may have begun before the network was there.
        m_sessions.reconnectNow(mpd::Wanted::ByItself);
        return;
    }
    m_busyWatch.doubt();
    // A peer that forgot this connection says so once it is spoken to, and only then.
    readPlayback();
}

void Server::sessionChanged(const mpd::ConnectionState &state)
{
    const bool connected = state.phase == mpd::ConnectionState::Phase::Connected;
    if (!connected && std::exchange(m_connected, false)) {
        player.disconnected();
        queue.disconnected();
        library.disconnected();
        playlists.disconnected();
        search.disconnected();
        outputs.disconnected();
        artwork.disconnected();
        m_playback.reset(toException({Error::Kind::Offline}));
        m_busyWatch.reset();
        if (m_stormOver)
            m_stormOver->stop();
        m_stormy = {};
        m_searchable.reset();
    }
    m_states.server.publish(std::make_shared<mpd::ServerState>(mpd::ServerState{m_address, state}));
    if (!connected)
        return;

    m_connected = true;
    milestone(QStringLiteral("connected"));
    const mpd::Link link = m_sessions.link(state.capabilities);
    player.connected(link);
    queue.connected(link);
    outputs.connected(link);
    playlists.connected(link);
    search.connected(link);
    artwork.connected(link, m_sessions.pictures());
    readPlayback();
    outputs.read();
    player.readReplayGain();
    library.connected(link);
    playlists.read();
    readReadOnlyPlaylists();
}

void Server::learned(const mpd::Capabilities &capabilities)
{
    mpd::ServerState state = *m_states.server.current();
    state.connection.capabilities = capabilities;
    m_states.server.publish(std::make_shared<mpd::ServerState>(state));
}

void Server::showBusy(const std::optional<mpd::Busy> &busy)
{
    mpd::ServerState state = *m_states.server.current();
    state.busy = busy;
    m_states.server.publish(std::make_shared<mpd::ServerState>(state));
}

void Server::interactiveWaits(const std::optional<mpd::Command> &command)
{
    m_busyWatch.interactiveWaits(command);
}

void Server::bulkWaits(const std::optional<mpd::Command> &command)
{
    m_busyWatch.bulkWaits(command);
}

void Server::happened(mpd::IdleEvents events)
{
    using mpd::IdleEvent;
    const mpd::IdleEvents stormy = events & mpd::IdleEvents(IdleEvent::Queue | IdleEvent::StoredPlaylist);
    if (stormy && m_states.server.current()->connection.capabilities.tellsInStorms()) {
        waitOutStorm(stormy);
        events &= ~stormy;
    }
    read(events);
}

void Server::waitOutStorm(mpd::IdleEvents events)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_stormy)
        m_stormSince = now;
    m_stormy |= events;
    if (m_stormOver->isActive() && now - m_stormSince > longestStorm)
        return; // somebody wants to see how far it is
    m_stormOver->start(calm);
}

void Server::read(mpd::IdleEvents events)
{
    using mpd::IdleEvent;
    if (events
        & (IdleEvent::Player | IdleEvent::Mixer | IdleEvent::Options | IdleEvent::Queue | IdleEvent::Update))
        readPlayback();
    if (events & IdleEvent::Output)
        outputs.read();
    if (events & IdleEvent::Options)
        player.readReplayGain();
    if (events & IdleEvent::StoredPlaylist) {
        playlists.read();
        readReadOnlyPlaylists();
    }
    if (events & IdleEvent::Database)
        library.databaseChanged();
}

actor::Future<std::vector<quint32>> Server::sortedPlaces(
    const SongRows &songs, SongField field, Qt::SortOrder order)
{
    return m_sorter.ask(
        [songs, field, order, articles = m_states.library.current()->catalogue.albums->articles()](
            const SongSorter &sorter) { return sorter.places(songs, field, order, articles); });
}

void Server::keepQueue(const SongRows &songs, const std::vector<MarksAt> &marks, const mpd::Status &playback)
{
    FormerQueue former;
    former.position = playback.songPosition;
    if (playback.duration) // a stream has no beginning to count from
        former.elapsed = playback.elapsed.value_or(former.elapsed);
    former.takenAt = QDateTime::currentSecsSinceEpoch();
    former.marks = marks;
    recents.keepFormer(songs, former);
}

void Server::passLibraryToOthers(const LibraryState &state)
{
    const bool mirrored = state.source == LibraryState::Source::Mirror;
    search.setMirrored(mirrored);
    if (mirrored && state.isWhole && !state.loading)
        playlists.setMirror(state.catalogue.songs);
    else if (state.source == LibraryState::Source::Names)
        playlists.setMirror(nullptr);
    else
        playlists.awaitMirror(state.error);
    if (!mirrored || m_searchable == state.catalogue.albums)
        return;
    // While the library is being read only now and then: each time costs as much as grouping its albums.
    if (state.loading && m_searchable && state.catalogue.songs->size() < m_searchableSongs * 4)
        return;
    m_searchable = state.catalogue.albums;
    m_searchableSongs = state.catalogue.songs->size();
    m_searcher.tell(
        [catalogue = state.catalogue](Searcher &searcher) { searcher.setMusic(searchableMusic(catalogue)); });
}

void Server::passPlaylistsToSearch(const PlaylistsState &state)
{
    QStringList names;
    for (const StoredPlaylist &playlist : state.playlists)
        names.push_back(playlist.name);
    search.setPlaylists(names);
}

void Server::passQueueToPlayer(const QueueState &state)
{
    const auto last = m_states.player.current()->stopsAfter;
    if (last && state.complete && !state.positionOf(*last))
        player.forgetStop();
}

void Server::passQueueToRecents(const QueueState &state)
{
    if (state.complete)
        recents.setPresent(knownSongs(state, {}).songs);
}

void Server::readReadOnlyPlaylists()
{
    if (!m_states.server.current()->connection.capabilities.isMopidy())
        return;
    m_browser.ask(&MopidyBrowser::readOnlyPlaylists)
        .unwrap()
        .deliver(
            selfRef(this),
            [this, generation = m_generation](const QStringList &names) {
                if (generation == m_generation && m_connected)
                    playlists.setReadOnly(names);
            },
            [](const std::exception_ptr &) {}); // without a web side it shows when one is changed
}

void Server::readPlayback()
{
    const auto ask = [session = m_sessions.interactive()] {
        return session.send(playbackRequest())
            .map([askedAt = std::chrono::steady_clock::now()](Playback playback) {
                playback.askedAt = askedAt;
                return playback;
            });
    };
    m_playback.ask(ask).deliver(
        selfRef(this),
        [this, generation = m_generation](const Playback &playback) {
            if (generation == m_generation && m_connected)
                follow(playback);
        },
        [this, generation = m_generation](const std::exception_ptr &failure) {
            if (generation != m_generation || actor::isCancelled(failure))
                return;
            const Error error = mpd::toError(failure);
            if (error.kind != Error::Kind::Offline)
                qCWarning(logMpd) << "status not read:" << nameOf(error.kind) << error.serverText;
        });
}

void Server::follow(const Playback &playback)
{
    player.apply(playback);
    queue.apply(playback.status);
    library.apply(playback.status);
}

} // namespace toccata
