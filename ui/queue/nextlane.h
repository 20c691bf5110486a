// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/queue/queuestate.h"

#include <QWidget>

#include <array>

namespace toccata {

class Covers;
class ElidedLabel;
class LaneRow;

/// The songs that play next because somebody asked for them, apart from the rest of the queue; in random mode
/// without such songs the one that the server will play. Hidden where there is nothing of that to tell.
class NextLane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostRows = 4;

    explicit NextLane(Covers &covers, QWidget *parent = nullptr);

    void setState(const std::shared_ptr<const QueueState> &queue, const mpd::Status &status);
    /// Why no song can be taken out; empty: it can.
    void setRefusal(const QString &sentence);
    /// How many songs are shown; of the others their number is. 1 to mostRows.
    void setRoom(int rows);

Q_SIGNALS:
    void chosen(quint32 songId);
    void takenOut(quint32 songId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showRows();

    std::shared_ptr<const QueueState> m_queue = std::make_shared<QueueState>();
    mpd::Status m_status;
    int m_room = mostRows;
    ElidedLabel *m_more;
    std::array<LaneRow *, mostRows> m_rows{};
};

} // namespace toccata
