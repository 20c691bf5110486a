// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/newest.h"
#include "core/actor/promise.h"
#include "core/actor/published.h"
#include "core/mpd/link.h"
#include "core/player/playback.h"
#include "core/player/playerstate.h"
#include "core/player/resumption.h"
#include "core/player/stopafter.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// The part of the Server that plays. Thread: the Server actor's; others call it through ServerProxy.
/// Every command answers when the server has; the state changes when the server says so, not before.
/// Errors of all commands: Offline, Refused, Denied; Unsupported where this server does not have it.
class Player
{
public:
    /// \param readAgain  asks for what the server does now; it comes to apply().
    Player(actor::Actor &owner, actor::Published<PlayerState> state, std::function<void()> readAgain);

    void connected(const mpd::Link &link);
    void disconnected();
    /// Another server from now on.
    void forget() { m_stopAfter.forget(); }
    /// Takes in what was read.
    void apply(const Playback &playback);
    /// Something is about to be played by other means than the commands here. Returns what to call with its
    /// position once the server has agreed: if it does not play then, the state tells so. A call is of no
    /// consequence if somebody has asked for something else in the meantime.
    std::function<void(quint32)> announce();
    /// Has a song go on where it was once it has begun, on a server that forgets that where it is told
    /// before; arguments as Resumption::expect() has them. To be announced first. Returns what to call once
    /// the server has agreed to all. Forgotten as soon as somebody plays, pauses, stops or seeks.
    std::function<void()> resume(const QByteArray &uri, quint32 newerThan, const mpd::CommandBatch &commands);
    /// Reads `replay_gain_status`, for servers that have it.
    void readReplayGain();

    actor::Future<void> play();
    actor::Future<void> playId(quint32 songId);
    actor::Future<void> pause(bool paused);
    actor::Future<void> stop();
    actor::Future<void> next();
    actor::Future<void> previous();
    /// Within the current song. Of several at once only the newest counts; the others end as Cancelled.
    actor::Future<void> seek(std::chrono::milliseconds position);
    /// Units: percent, 0..100. Of several at once only the newest counts; the others end as Cancelled.
    actor::Future<void> setVolume(int percent);
    actor::Future<void> setRandom(bool on);
    actor::Future<void> setRepeat(bool on);
    actor::Future<void> setSingle(mpd::OneShot mode);
    actor::Future<void> setConsume(mpd::OneShot mode);
    /// Has the server stop after a song of the queue, by its id; nothing: none. What it takes is sent when
    /// the song begins, so it is lost with the program and the connection.
    actor::Future<void> stopAfter(std::optional<quint32> songId);
    /// The song that it was to stop after is gone.
    void forgetStop();
    actor::Future<void> setCrossfade(std::chrono::seconds length);
    actor::Future<void> setReplayGain(ReplayGainMode mode);
    /// Dismisses the server's `error`.
    actor::Future<void> clearError();

private:
    actor::Future<void> send(mpd::Command command);
    actor::Future<void> send(actor::Newest<void> &newest, mpd::Command command);
    actor::Future<void> expecting(std::optional<quint32> songId, const actor::Future<void> &answer);
    void wantSomethingElse();
    void expect(const QueuedSong &song, quint64 wish);
    void lookWhenDue();
    void followStop();
    void followResumption(const Playback &playback);
    actor::Future<void> stopWhenDue();
    void publish(PlayerState state);

    actor::Actor &m_owner;
    actor::Published<PlayerState> m_state;
    std::optional<mpd::Link> m_link;
    /// Counts connections, so that what a former one says is not heard.
    int m_generation = 0;
    actor::Newest<void> m_volume;
    actor::Newest<void> m_seek;
    std::function<void()> m_readAgain;
    PlayWatch m_watch;
    Resumption m_resumption;
    /// Counts what people wanted to be played. What came of a former wish is of no interest.
    quint64 m_wishes = 0;
    PlayWatch::Clock::time_point m_wishedAt;
    /// The song that was skipped last. What follows the one after it is not known before that one plays.
    std::optional<quint32> m_skipped;
    StopAfter m_stopAfter;
    /// It was told to stop, and has not said yet that it did.
    bool m_stopping = false;
    /// Looks whether what was to play does, and whether what was to stop has. Made in the owner's thread,
    /// when first needed.
    std::unique_ptr<QTimer> m_look;
};

} // namespace toccata
