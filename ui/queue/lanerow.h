// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/song.h"

#include <QAbstractButton>

namespace toccata {

class Covers;
class IconButton;

/// A song in the lane of those that play next: a small cover, title and artist. A click shows it in the
/// queue.
class LaneRow final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LaneRow(Covers &covers, QWidget *parent = nullptr);

    /// \param canBeTakenOut  it is there because somebody asked for it.
    void setSong(quint32 id, const Song &song, bool canBeTakenOut);
    quint32 id() const { return m_id; }
    IconButton *takeOutButton() const { return m_takeOut; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void takenOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Covers &m_covers;
    IconButton *m_takeOut;
    quint32 m_id = 0;
    CoverSubject m_cover;
    QString m_title;
    QString m_artist;
    QString m_album;
};

} // namespace toccata
