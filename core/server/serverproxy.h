// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/proxy.h"
#include "core/server/server.h"

namespace toccata {

/// What others call to play. Each answers when the server has. Thread: any. Documented at Player.
struct PlayerProxy : actor::Proxy<Server, &Server::player>
{
    using Proxy::Proxy;

    auto play() const { return call<&Player::play>().unwrap(); }
    auto playId(quint32 songId) const { return call<&Player::playId>(songId).unwrap(); }
    auto pause(bool paused) const { return call<&Player::pause>(paused).unwrap(); }
    auto stop() const { return call<&Player::stop>().unwrap(); }
    auto next() const { return call<&Player::next>().unwrap(); }
    auto previous() const { return call<&Player::previous>().unwrap(); }
    auto seek(std::chrono::milliseconds position) const { return call<&Player::seek>(position).unwrap(); }
    auto setVolume(int percent) const { return call<&Player::setVolume>(percent).unwrap(); }
    auto setRandom(bool on) const { return call<&Player::setRandom>(on).unwrap(); }
    auto setRepeat(bool on) const { return call<&Player::setRepeat>(on).unwrap(); }
    auto setSingle(mpd::OneShot mode) const { return call<&Player::setSingle>(mode).unwrap(); }
    auto setConsume(mpd::OneShot mode) const { return call<&Player::setConsume>(mode).unwrap(); }
    auto setCrossfade(std::chrono::seconds length) const { return call<&Player::setCrossfade>(length).unwrap(); }
    auto setReplayGain(ReplayGainMode mode) const { return call<&Player::setReplayGain>(mode).unwrap(); }
    auto clearError() const { return call<&Player::clearError>().unwrap(); }
};

/// Documented at Queue.
struct QueueProxy : actor::Proxy<Server, &Server::queue>
{
    using Proxy::Proxy;
    using Uris = QList<QByteArray>;

    auto add(const Uris &uris) const { return call<&Queue::add>(uris).unwrap(); }
    auto addNext(const Uris &uris) const { return call<&Queue::addNext>(uris).unwrap(); }
    auto insert(const Uris &uris, quint32 position) const { return call<&Queue::insert>(uris, position).unwrap(); }
    auto replace(const Uris &uris, int playIndex, const QString &name) const
    {
        return call<&Queue::replace>(uris, playIndex, name).unwrap();
    }
    auto undoReplace() const { return call<&Queue::undoReplace>().unwrap(); }
    auto remove(const QList<quint32> &songIds) const { return call<&Queue::remove>(songIds).unwrap(); }
    auto move(const QList<quint32> &songIds, quint32 position) const
    {
        return call<&Queue::move>(songIds, position).unwrap();
    }
    auto clear() const { return call<&Queue::clear>().unwrap(); }
    auto shuffle() const { return call<&Queue::shuffle>().unwrap(); }
};

/// Documented at Library.
struct LibraryProxy : actor::Proxy<Server, &Server::library>
{
    using Proxy::Proxy;

    auto albumsOfArtist(const QString &name) const { return call<&Library::albumsOfArtist>(name).unwrap(); }
    auto albumsCalled(const QString &title) const { return call<&Library::albumsCalled>(title).unwrap(); }
    auto folder(const QByteArray &path) const { return call<&Library::folder>(path).unwrap(); }
    auto songsBehind(const QByteArray &uri) const { return call<&Library::songsBehind>(uri).unwrap(); }
    auto update() const { return call<&Library::update>().unwrap(); }
    bool reload() const { return defer<&Library::reload>(); }
};

/// Documented at Search.
struct SearchProxy : actor::Proxy<Server, &Server::search>
{
    using Proxy::Proxy;

    auto find(const QString &text) const { return call<&Search::find>(text).unwrap(); }
};

/// Documented at Outputs.
struct OutputsProxy : actor::Proxy<Server, &Server::outputs>
{
    using Proxy::Proxy;

    auto setEnabled(quint32 outputId, bool enabled) const
    {
        return call<&Outputs::setEnabled>(outputId, enabled).unwrap();
    }
};

/// The server, as the window and everybody else sees it: `server.queue.clear()`, `server.states.player.current()`. Parts
/// are made once, with the proxy; using one looks nothing up. Copied freely. Thread: any.
struct ServerProxy : actor::Proxy<Server>
{
    PlayerProxy player;
    QueueProxy queue;
    LibraryProxy library;
    SearchProxy search;
    OutputsProxy outputs;
    ServerStates states;

    ServerProxy(actor::ActorRef<Server> ref, ServerStates itsStates)
        : Proxy(ref)
        , player(ref)
        , queue(ref)
        , library(ref)
        , search(ref)
        , outputs(ref)
        , states(std::move(itsStates))
    {
    }

    bool connectTo(const mpd::Address &address) const { return defer<&Server::connectTo>(address); }
    bool reconnectNow() const { return defer<&Server::reconnectNow>(); }
};

} // namespace toccata
