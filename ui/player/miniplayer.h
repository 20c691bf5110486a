// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/server/serverproxy.h"

#include <QTimer>
#include <QWidget>

namespace toccata {

class CoverButton;
class Covers;
class ElidedLabel;
class IconButton;
class Notices;
class PositionTicker;
class SeekBar;
class Settings;
class TransportButtons;
class VolumeSteps;

/// A small window that stays above all others: what plays, previous, play and next, where the song is. The
/// wheel changes the volume; the ground moves the window. It remembers where it was.
class MiniPlayer : public QWidget
{
    Q_OBJECT

public:
    MiniPlayer(ServerProxy server, Notices &notices, Covers &covers, Settings &settings);

Q_SIGNALS:
    /// The whole window is wanted instead, also by closing this one.
    void windowRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void layOut();
    void makeShortcuts();
    void setState(const std::shared_ptr<const PlayerState> &state);
    void showSong();
    void changeVolume(int by);
    /// In the artist's place, for a moment.
    void say(const QString &text, std::chrono::milliseconds stay);

    ServerProxy m_server;
    Notices &m_notices;
    Settings &m_settings;
    std::shared_ptr<const PlayerState> m_state = std::make_shared<PlayerState>();
    int m_wheel = 0; ///< what is left of a turn below one step
    /// Where the ground was taken hold of, if the window system does not move the window by itself.
    std::optional<QPoint> m_grip;
    /// Runs while something else stands in the artist's place.
    QTimer m_saying;

    CoverButton *m_cover;
    ElidedLabel *m_title;
    ElidedLabel *m_artist;
    IconButton *m_expand;
    TransportButtons *m_buttons;
    SeekBar *m_seek;
    VolumeSteps *m_volume;
    PositionTicker *m_ticker;
};

} // namespace toccata
