// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>
#include <optional>

namespace toccata {

/// The volume from 0 to 100. Arrows and wheel move it by 2 and 5 percent. Requests follow the drag as it
/// goes; what comes from outside meanwhile does not move the knob away from under the mouse.
class VolumeSlider : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit VolumeSlider(QWidget *parent = nullptr);

    /// Units: percent; nothing when there is no mixer: then it is disabled.
    void setVolume(std::optional<int> percent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants this volume. Units: percent.
    void volumeRequested(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRectF bar() const;
    int valueAt(qreal x) const;

    int m_wheel = 0; // what is left of a turn below one step
    bool m_fromOutside = false;
};

} // namespace toccata
