// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/server/serverproxy.h"

#include <QObject>

class QWidget;

namespace toccata {

class IconButton;
class Notices;

/// Previous, play or pause, next: the buttons, and what they do.
class TransportButtons : public QObject
{
    Q_OBJECT

public:
    /// \param parent  whose children the buttons are; who uses them places them.
    TransportButtons(ServerProxy server, Notices &notices, QWidget *parent);

    IconButton *previous() const { return m_previous; }
    IconButton *play() const { return m_play; }
    IconButton *next() const { return m_next; }

    void setState(const PlayerState &state);
    // For keys too: where the server does not allow it they say so.

    void togglePlaying();
    void goToPrevious();
    void goToNext();

private:
    void enable();

    ServerProxy m_server;
    Notices &m_notices;
    PlayerState m_state;
    IconButton *m_previous;
    IconButton *m_play;
    IconButton *m_next;
};

} // namespace toccata
