// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/server/serverproxy.h"

#include <QWidget>

#include <array>
#include <memory>

class QGridLayout;

namespace toccata {

class Covers;
class ElidedLabel;
class IconButton;
class NowPlaying;
class Notices;
class Navigator;
class PlayerModes;
class PositionTicker;
class SeekBar;
class TransportButtons;
class VolumeSlider;
class VolumeSteps;

/// The bar at the bottom of the window: song, transport, position, modes, volume and outputs. It shows what
/// the server says; between two words of it only the position moves, once a second.
class PlayerBar : public QWidget
{
    Q_OBJECT

public:
    PlayerBar(ServerProxy server, Notices &notices, Navigator &navigator, Covers &covers,
        QWidget *parent = nullptr);

    /// Adds a control of another room at the right end (outputs).
    void addControl(QWidget *control);

    void togglePlaying();
    void goToPrevious();
    void goToNext();
    /// Units: percent.
    void changeVolume(int by);
    /// Not where the page above shows the same song large.
    void setSongShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Song, transport over position, and controls side by side; the same with the volume behind its button;
    /// two rows with the modes in a menu; three rows.
    enum class Arrangement { Wide, Medium, Narrow, Small };

    void makeTransport();
    void makeSides();
    static Arrangement arrangementFor(int width);
    void arrange(Arrangement arrangement);
    /// Of the grid. \param least  widths, in pixels.
    void setColumns(std::array<int, 3> stretches, std::array<int, 3> least);
    void setState(const std::shared_ptr<const PlayerState> &state);
    void showVolume();
    void showServerError(const QString &error);
    void showRefusal(const PlayerState &state);
    void showPosition(std::optional<std::chrono::milliseconds> position);
    void seekTo(qint64 milliseconds);
    void showVolumePopup();
    void showModesMenu();

    ServerProxy m_server;
    Notices &m_notices;
    std::shared_ptr<const PlayerState> m_state = std::make_shared<PlayerState>();
    QString m_saidError;
    int m_saidRefusals = 0;

    NowPlaying *m_song;
    PlayerModes *m_modes;
    Navigator &m_navigator;
    VolumeSteps *m_volumeSteps;
    PositionTicker *m_ticker;
    QWidget *m_transport;
    TransportButtons *m_buttons;
    QWidget *m_position;
    SeekBar *m_seek;
    ElidedLabel *m_elapsed;
    ElidedLabel *m_length;
    QWidget *m_controls;
    IconButton *m_volumeButton;
    VolumeSlider *m_volume;
    IconButton *m_more;
    IconButton *m_mini;
    QGridLayout *m_grid;
    std::optional<Arrangement> m_arrangement;
};

} // namespace toccata
