// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/server/serverproxy.h"

#include <QObject>

class QMenu;

namespace toccata {

class IconButton;
class Notices;

/// Random, repeat, single and consume: as buttons with their oneshot state, and as a menu where there is no
/// room. Also cross-fade and replay gain, which are set once and belong in the menu.
class PlayerModes : public QObject
{
    Q_OBJECT

public:
    PlayerModes(ServerProxy server, Notices &notices, QObject *parent = nullptr);

    IconButton *randomButton() const { return m_random; }
    IconButton *repeatButton() const { return m_repeat; }

    void setState(const PlayerState &state);
    /// Adds entries for all modes, as they are now.
    void fillMenu(QMenu &menu);

private:
    void enable();
    void toggleRandom();
    /// Off, all, this song for ever: repeat with single.
    void nextRepeat();
    void fillOneShotMenu(
        QMenu &menu, mpd::OneShot current, bool canBeOnce, void (PlayerModes::*set)(mpd::OneShot));
    void setSingle(mpd::OneShot mode);
    void setConsume(mpd::OneShot mode);
    void fillCrossfadeMenu(QMenu &menu);
    void fillReplayGainMenu(QMenu &menu);

    ServerProxy m_server;
    Notices &m_notices;
    PlayerState m_state;
    IconButton *m_random;
    IconButton *m_repeat;
};

} // namespace toccata
