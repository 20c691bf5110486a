// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/player/playermodes.h"

#include "ui/notices/notices.h"
#include "ui/notices/permissions.h"
#include "ui/style/icons.h"
#include "ui/widgets/iconbutton.h"

#include <QMenu>

namespace toccata {

namespace {

QAction *addChoice(QMenu &menu, const QString &text, bool chosen, std::function<void()> choose)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    QObject::connect(action, &QAction::triggered, &menu, std::move(choose));
    return action;
}

} // namespace

PlayerModes::PlayerModes(ServerProxy server, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_notices(notices)
    , m_random(new IconButton(u"shuffle", tr("Random order")))
    , m_repeat(new IconButton(u"repeat", tr("Repeat")))
{
    m_random->setCheckable(true);
    m_random->setObjectName(QStringLiteral("random"));
    m_repeat->setCheckable(true);
    m_repeat->setObjectName(QStringLiteral("repeat"));
    connect(m_random, &IconButton::clicked, this, &PlayerModes::toggleRandom);
    connect(m_repeat, &IconButton::clicked, this, &PlayerModes::nextRepeat);
    m_server.states.server.observe(this, [this](const auto &) { enable(); });
}

void PlayerModes::setState(const PlayerState &state)
{
    m_state = state;
    const mpd::Status &status = state.status;
    enable();
    m_random->setChecked(status.random);
    m_repeat->setChecked(status.repeat || status.single != mpd::OneShot::Off);
    m_repeat->setIconName(status.single == mpd::OneShot::Off ? u"repeat"
            : status.repeat                                  ? u"repeat-one"
                                                             : u"single");
    m_repeat->setBadge(status.single == mpd::OneShot::Once ? QStringLiteral("1") : QString());
    if (status.single == mpd::OneShot::Once)
        m_repeat->setName(tr("Stop after this song"));
    else if (status.single == mpd::OneShot::On)
        m_repeat->setName(status.repeat ? tr("Repeat this song") : tr("Stop after each song"));
    else
        m_repeat->setName(status.repeat ? tr("Repeat the queue") : tr("Repeat"));
}

void PlayerModes::enable()
{
    permit(*m_random, refusal(m_server.states, Right::Random), m_state.known);
    permit(*m_repeat, refusal(m_server.states, Right::Repeat), m_state.known);
}

void PlayerModes::toggleRandom()
{
    m_random->setChecked(m_state.status.random); // the server says when it has changed
    m_notices.watch(m_server.player.setRandom(!m_state.status.random));
}

void PlayerModes::nextRepeat()
{
    const mpd::Status &status = m_state.status;
    setState(
        PlayerState(m_state)); // the click has toggled the button: show what is so until the server answers
    const bool repeatsAll = status.repeat && status.single == mpd::OneShot::Off;
    const bool repeatsOne = status.repeat && status.single != mpd::OneShot::Off;
    if (repeatsAll) {
        m_notices.watch(m_server.player.setSingle(mpd::OneShot::On));
    } else if (repeatsOne) {
        m_notices.watch(m_server.player.setRepeat(false));
        m_notices.watch(m_server.player.setSingle(mpd::OneShot::Off));
    } else {
        m_notices.watch(m_server.player.setSingle(mpd::OneShot::Off));
        m_notices.watch(m_server.player.setRepeat(true));
    }
}

void PlayerModes::setSingle(mpd::OneShot mode)
{
    m_notices.watch(m_server.player.setSingle(mode));
}

void PlayerModes::setConsume(mpd::OneShot mode)
{
    m_notices.watch(m_server.player.setConsume(mode));
}

void PlayerModes::fillMenu(QMenu &menu)
{
    const mpd::Status &status = m_state.status;
    const mpd::Capabilities capabilities = m_server.states.server.current()->connection.capabilities;
    const auto addModes = [&](QStringView name, const QString &text, Right right) {
        QMenu *modes = menu.addMenu(icon(name), text);
        permit(*modes->menuAction(), refusal(capabilities, right));
        return modes;
    };
    permit(*addChoice(menu, tr("Random order"), status.random, [this] { toggleRandom(); }),
        refusal(capabilities, Right::Random));
    permit(*addChoice(menu, tr("Repeat the queue"), status.repeat,
               [this, repeat = status.repeat] { m_notices.watch(m_server.player.setRepeat(!repeat)); }),
        refusal(capabilities, Right::Repeat));
    QMenu *single = addModes(u"single", tr("Stop after each song"), Right::Single);
    fillOneShotMenu(*single, status.single, capabilities.supportsSingleOneshot(), &PlayerModes::setSingle);
    QMenu *consume = addModes(u"consume", tr("Remove songs after playing"), Right::Consume);
    fillOneShotMenu(
        *consume, status.consume, capabilities.supportsConsumeOneshot(), &PlayerModes::setConsume);
    if (isOffered(capabilities, Right::Crossfade))
        fillCrossfadeMenu(*addModes(u"crossfade", tr("Cross-fade"), Right::Crossfade));
    // Where it may not be changed it is not read.
    if (m_state.replayGain || !refusal(capabilities, Right::ReplayGain).isEmpty())
        fillReplayGainMenu(*addModes(u"volume-low", tr("Replay gain"), Right::ReplayGain));
}

void PlayerModes::fillOneShotMenu(
    QMenu &menu, mpd::OneShot current, bool canBeOnce, void (PlayerModes::*set)(mpd::OneShot))
{
    addChoice(
        menu, tr("Off"), current == mpd::OneShot::Off, [this, set] { (this->*set)(mpd::OneShot::Off); });
    addChoice(menu, tr("On"), current == mpd::OneShot::On, [this, set] { (this->*set)(mpd::OneShot::On); });
    if (canBeOnce)
        addChoice(menu, tr("For this song"), current == mpd::OneShot::Once,
            [this, set] { (this->*set)(mpd::OneShot::Once); });
}

void PlayerModes::fillCrossfadeMenu(QMenu &menu)
{
    for (const int length : {0, 2, 5, 10}) {
        const QString text = length == 0 ? tr("Off") : tr("%Ln second(s)", nullptr, length);
        addChoice(menu, text, m_state.status.crossfade.count() == length,
            [this, length] { m_notices.watch(m_server.player.setCrossfade(std::chrono::seconds(length))); });
    }
}

void PlayerModes::fillReplayGainMenu(QMenu &menu)
{
    const auto add = [&](const QString &text, ReplayGainMode mode) {
        addChoice(menu, text, m_state.replayGain == mode,
            [this, mode] { m_notices.watch(m_server.player.setReplayGain(mode)); });
    };
    add(tr("Off"), ReplayGainMode::Off);
    add(tr("By song"), ReplayGainMode::Track);
    add(tr("By album"), ReplayGainMode::Album);
    add(tr("Automatic"), ReplayGainMode::Auto);
}

} // namespace toccata
