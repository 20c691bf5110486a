// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace toccata {

/// A ring that turns while something is under way. It wakes the program only while it can be seen; with
/// reduced motion it is a still ring.
class BusyIndicator : public QWidget
{
    Q_OBJECT
public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    /// Units: diameter in pixels. Default 24.
    void setExtent(int extent);

    bool isAnimating() const { return m_timer.isActive(); }

    QSize sizeHint() const override { return {m_extent, m_extent}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_since;
    int m_extent = 24;
};

} // namespace toccata
