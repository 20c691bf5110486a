// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songrows.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace toccata {

class IconButton;
class SongActions;

/// The buttons in the head of a page that play, shuffle and queue all its music. With their names, or where
/// there is no room for those, as icons.
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

    /// Whether there is music to do that with.
    void setHasMusic(bool has);
    /// Behind the others, e.g. the button of a menu.
    void addControl(QWidget *control);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void enable();
    void play();
    void playShuffled();
    void add();

    SongActions &m_actions;
    std::function<Music()> m_music;
    QHBoxLayout *m_row;
    QPushButton *m_play;
    QPushButton *m_shuffle;
    QPushButton *m_add;
    IconButton *m_smallShuffle;
    IconButton *m_smallAdd;
    QWidget *m_control = nullptr;
    bool m_hasMusic = true;
};

} // namespace toccata
