// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/player.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"

#include <algorithm>
#include <array>

namespace toccata {

namespace {

struct ReplayGainName
{
    ReplayGainMode mode;
    const char *name;
};
constexpr std::array replayGainNames{ReplayGainName{ReplayGainMode::Off, "off"},
    ReplayGainName{ReplayGainMode::Track, "track"}, ReplayGainName{ReplayGainMode::Album, "album"},
    ReplayGainName{ReplayGainMode::Auto, "auto"}};

QByteArrayView oneShotName(mpd::OneShot mode)
{
    switch (mode) {
    case mpd::OneShot::Off:
        return "0";
    case mpd::OneShot::On:
        return "1";
    case mpd::OneShot::Once:
        return "oneshot";
    }
    return "0";
}

struct ReplayGainParser
{
    std::optional<ReplayGainMode> mode;

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name != "replay_gain_mode")
            return;
        const auto found
            = std::ranges::find_if(replayGainNames, [&](const auto &known) { return value == known.name; });
        if (found != replayGainNames.end())
            mode = found->mode;
    }
    std::optional<ReplayGainMode> take() { return mode; }
};

} // namespace

Player::Player(actor::Actor &owner, actor::Published<PlayerState> state, std::function<void()> readAgain)
    : m_owner(owner)
    , m_state(std::move(state))
    , m_volume(owner)
    , m_seek(owner)
    , m_readAgain(std::move(readAgain))
{ }

void Player::connected(const mpd::Link &link)
{
    m_link = link;
}

void Player::disconnected()
{
    ++m_generation;
    m_link.reset();
    const std::exception_ptr offline = toException({Error::Kind::Offline});
    m_volume.reset(offline);
    m_seek.reset(offline);
    wantSomethingElse();
    m_look.reset();
    m_stopAfter.disconnected();
    publish({});
}

void Player::apply(const Playback &playback)
{
    PlayerState state = *m_state.current();
    state.status = playback.status;
    state.song = playback.song;
    state.readAt = std::chrono::steady_clock::now();
    state.known = true;
    if (playback.status.state == mpd::PlayState::Stopped)
        m_stopping = false;
    if (m_skipped != playback.status.songId)
        m_skipped.reset();
    // What was asked for before somebody wanted something else says nothing about that.
    const bool isWatched
        = m_link && !m_link->capabilities.tellsPlayErrors() && playback.askedAt >= m_wishedAt;
    if (const auto refused = isWatched ? m_watch.follow(playback.status, playback.askedAt) : std::nullopt) {
        m_skipped.reset();
        state.refused = refused;
        ++state.refusals;
    }
    publish(std::move(state));
    followStop();
    followResumption(playback);
    lookWhenDue();
}

void Player::followResumption(const Playback &playback)
{
    mpd::CommandBatch commands = m_resumption.follow(playback, Resumption::Clock::now());
    if (commands.empty() || !m_link)
        return;
    m_link->interactive.send(mpd::plain(commands))
        .deliver(
            m_owner.selfRef(&m_owner), [] {},
            [](const std::exception_ptr &failure) {
                const Error error = mpd::toError(failure);
                qCWarning(logMpd) << "going on where a song was:" << nameOf(error.kind) << error.serverText;
            });
}

void Player::followStop()
{
    stopWhenDue().deliver(
        m_owner.selfRef(&m_owner), [] {},
        [](const std::exception_ptr &failure) {
            const Error error = mpd::toError(failure);
            qCWarning(logMpd) << "stopping after a song:" << nameOf(error.kind) << error.serverText;
        });
}

// A song may have come to be the one to stop after, or not to be it any more.
actor::Future<void> Player::stopWhenDue()
{
    const bool once = m_link && m_link->capabilities.supportsSingleOneshot();
    const auto commands = m_stopAfter.follow(m_state.current()->status, once, StopAfter::Clock::now());
    if (m_stopAfter.song() != m_state.current()->stopsAfter) {
        PlayerState state = *m_state.current();
        state.stopsAfter = m_stopAfter.song();
        publish(std::move(state));
    }
    if (commands.empty())
        return actor::readyFuture();
    if (!m_link)
        return actor::failedFuture<void>(toException({Error::Kind::Offline}));
    return m_link->interactive.send(mpd::plain(commands));
}

actor::Future<void> Player::stopAfter(std::optional<quint32> songId)
{
    if (!m_link)
        return actor::failedFuture<void>(toException({Error::Kind::Offline}));
    m_stopAfter.choose(songId);
    return stopWhenDue();
}

void Player::forgetStop()
{
    m_stopAfter.choose({});
    followStop();
}

void Player::wantSomethingElse()
{
    ++m_wishes;
    m_wishedAt = PlayWatch::Clock::now();
    m_stopping = false;
    m_watch.forget();
    m_resumption.forget();
}

void Player::expect(const QueuedSong &song, quint64 wish)
{
    if (wish != m_wishes || !m_link || m_link->capabilities.tellsPlayErrors())
        return;
    m_watch.expect(song, PlayWatch::Clock::now());
    lookWhenDue();
}

void Player::lookWhenDue()
{
    std::optional<PlayWatch::Clock::time_point> due = m_watch.due();
    for (const auto other : {m_stopAfter.due(), m_resumption.due()}) {
        if (other && (!due || *other < *due))
            due = other;
    }
    if (!due)
        return;
    if (!m_look) {
        m_look = std::make_unique<QTimer>();
        m_look->setSingleShot(true);
        QObject::connect(m_look.get(), &QTimer::timeout, m_readAgain);
    }
    const auto wait = *due - PlayWatch::Clock::now();
    m_look->start(std::chrono::ceil<std::chrono::milliseconds>(std::max(wait, wait.zero())));
}

std::function<void(quint32)> Player::announce()
{
    wantSomethingElse();
    return [this, wish = m_wishes, announced = m_wishedAt](quint32 position) {
        // A long list may still grow when its first song is over.
        if (PlayWatch::Clock::now() - announced < PlayWatch::moment)
            expect({{}, position}, wish);
    };
}

std::function<void()> Player::resume(
    const QByteArray &uri, quint32 newerThan, const mpd::CommandBatch &commands)
{
    m_resumption.expect(uri, newerThan, commands);
    return [this, wish = m_wishes] {
        if (wish != m_wishes)
            return;
        m_resumption.agreed(Resumption::Clock::now());
        lookWhenDue();
    };
}

actor::Future<void> Player::expecting(std::optional<quint32> songId, const actor::Future<void> &answer)
{
    wantSomethingElse();
    if (songId)
        answer.deliver(
            m_owner.selfRef(&m_owner),
            [this, songId, wish = m_wishes] {
                expect({songId, {}}, wish);
            },
            [](const std::exception_ptr &) {}); // the caller hears of it
    return answer;
}

void Player::readReplayGain()
{
    if (!m_link || !m_link->capabilities.has("replay_gain_mode")
        || !m_link->capabilities.has("replay_gain_status"))
        return;
    // A server that refuses has no replay gain to show: nothing to say to anybody.
    m_link->interactive.send(mpd::parsed(mpd::Command("replay_gain_status"), ReplayGainParser()))
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, generation = m_generation](const std::optional<ReplayGainMode> &mode) {
                if (generation != m_generation)
                    return;
                PlayerState state = *m_state.current();
                state.replayGain = mode;
                publish(std::move(state));
            },
            [](const std::exception_ptr &) {});
}

actor::Future<void> Player::send(mpd::Command command)
{
    if (!m_link)
        return actor::failedFuture<void>(toException({Error::Kind::Offline}));
    return m_link->interactive.send(mpd::plain(std::move(command)));
}

actor::Future<void> Player::send(actor::Newest<void> &newest, mpd::Command command)
{
    return newest.ask([this, command = std::move(command)] { return send(command); });
}

actor::Future<void> Player::play()
{
    const mpd::Status status = m_state.current()->status;
    return expecting(status.songId ? status.songId : status.nextSongId, send(mpd::Command("play")));
}

actor::Future<void> Player::playId(quint32 songId)
{
    return expecting(songId, send(mpd::Command("playid").arg(songId)));
}

actor::Future<void> Player::pause(bool paused)
{
    m_resumption.forget();
    return send(mpd::Command("pause").arg(paused ? 1 : 0));
}

actor::Future<void> Player::stop()
{
    wantSomethingElse();
    m_stopping = true;
    return send(mpd::Command("stop"));
}

actor::Future<void> Player::next()
{
    const mpd::Status &status = m_state.current()->status;
    // A second one before the first took effect leads to nobody knows what; a stopped player stays stopped.
    const bool plays = status.state != mpd::PlayState::Stopped && !m_stopping;
    const bool isKnown = plays && m_skipped != status.songId;
    m_skipped = status.songId;
    return expecting(isKnown ? status.nextSongId : std::nullopt, send(mpd::Command("next")));
}

actor::Future<void> Player::previous()
{
    wantSomethingElse();
    return send(mpd::Command("previous"));
}

actor::Future<void> Player::seek(std::chrono::milliseconds position)
{
    m_resumption.forget();
    return send(m_seek, mpd::Command("seekcur").arg(std::max(position, std::chrono::milliseconds(0))));
}

actor::Future<void> Player::setVolume(int percent)
{
    return send(m_volume, mpd::Command("setvol").arg(std::clamp(percent, 0, 100)));
}

actor::Future<void> Player::setRandom(bool on)
{
    return send(mpd::Command("random").arg(on ? 1 : 0));
}

actor::Future<void> Player::setRepeat(bool on)
{
    return send(mpd::Command("repeat").arg(on ? 1 : 0));
}

actor::Future<void> Player::setSingle(mpd::OneShot mode)
{
    return send(mpd::Command("single").arg(oneShotName(mode)));
}

actor::Future<void> Player::setConsume(mpd::OneShot mode)
{
    return send(mpd::Command("consume").arg(oneShotName(mode)));
}

actor::Future<void> Player::setCrossfade(std::chrono::seconds length)
{
    return send(mpd::Command("crossfade").arg(length.count()));
}

actor::Future<void> Player::setReplayGain(ReplayGainMode mode)
{
    const auto known = std::ranges::find(replayGainNames, mode, &ReplayGainName::mode);
    return send(mpd::Command("replay_gain_mode").arg(QByteArrayView(known->name)));
}

actor::Future<void> Player::clearError()
{
    const actor::Future<void> answer = send(mpd::Command("clearerror"));
    // The one change that a server tells nobody of.
    answer.deliver(
        m_owner.selfRef(&m_owner),
        [this] {
            PlayerState state = *m_state.current();
            state.status.error.clear();
            publish(std::move(state));
        },
        [](const std::exception_ptr &) {}); // the caller hears of it
    return answer;
}

void Player::publish(PlayerState state)
{
    m_state.publish(std::make_shared<PlayerState>(std::move(state)));
}

} // namespace toccata
