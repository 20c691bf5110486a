// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuestate.h"
#include "core/server/serverproxy.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace toccata {

/// Asks which part of a song is to be played. Closes when the server has taken it, and says in place why it
/// has not.
class PartPopup final : public QWidget
{
    Q_OBJECT

public:
    /// \param title  of the song; \param part  what is played of it now.
    PartPopup(const ServerProxy &server, quint32 songId, const QString &title,
        const std::optional<SongPart> &part, QWidget *parent);

    /// Beside \p place, within the window if it has room. Units: of the screen.
    void openAt(QPoint place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFields(const QString &title, const std::optional<SongPart> &part);
    void playPart();
    void play(const std::optional<SongPart> &part);
    void say(const QString &problem);

    ServerProxy m_server;
    quint32 m_songId;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_problem;
    QPushButton *m_whole;
    QPushButton *m_playPart;
};

} // namespace toccata
