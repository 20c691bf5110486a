// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/server/serverproxy.h"

#include <QWidget>

namespace toccata {

class CoverButton;
class Covers;
class ElidedLabel;
class Navigator;
class Notices;

/// The current song at the left of the player bar: title, artist and album as links; all else leads to the
/// Now playing page.
class NowPlaying : public QWidget
{
    Q_OBJECT

public:
    NowPlaying(const ServerProxy &server, Navigator &navigator, Covers &covers, Notices &notices,
        QWidget *parent = nullptr);

    void setState(const PlayerState &state);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showAlbumIfItFits();

    Navigator &m_navigator;
    CoverButton *m_cover;
    ElidedLabel *m_title;
    ElidedLabel *m_artist;
    ElidedLabel *m_album;
    ElidedLabel *m_dash;
    SongRows m_song;
};

} // namespace toccata
