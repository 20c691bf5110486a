// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace toccata {

class ElapsedLabel;
class ElidedLabel;
struct ServerStates;

namespace mpd {
struct Busy;
}

/// Over the player's controls, while the server lets them wait: with what it is busy, and that they were
/// heard.
class BusyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit BusyStrip(const ServerStates &states, QWidget *parent = nullptr);

    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setBusy(const mpd::Busy &busy);

    ElidedLabel *m_text;
    ElapsedLabel *m_elapsed;
};

} // namespace toccata
