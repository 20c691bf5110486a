// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

#include <QWidget>

#include <functional>

namespace toccata {

class SongActions;

/// The buttons that play, shuffle and queue all that a page shows, where its head has little room.
class PlayControls : public QWidget
{
    Q_OBJECT

public:
    /// What the buttons are about, and what it is called.
    struct Music
    {
        SongRows songs;
        QString name;
    };

    /// \param music  is asked when a button is pressed.
    PlayControls(SongActions &actions, std::function<Music()> music, QWidget *parent = nullptr);

private:
    void playShuffled();

    SongActions &m_actions;
    std::function<Music()> m_music;
};

} // namespace toccata
