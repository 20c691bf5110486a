// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>
#include <functional>

class QLabel;

namespace toccata {

/// A thin bar that shows where a song is and lets one choose another place in it. What the person does is
/// only asked for (seekRequested); the place shown comes from setPosition(). Left and Right move 5 s, Page Up
/// and Page Down 30 s. A slider to the outside, so that screen readers know it; its value is the position in
/// milliseconds.
class SeekBar : public QAbstractSlider
{
    Q_OBJECT
public:
    using TimeText = std::function<QString(qint64 milliseconds)>;

    explicit SeekBar(QWidget *parent = nullptr);

    /// Units: milliseconds; 0 when the length is not known: then it shows an empty bar and takes no input.
    void setDuration(qint64 duration);

    /// Units: milliseconds. While the person drags, the knob stays with the person.
    void setPosition(qint64 position);

    /// How times are written in the bubble under the mouse; without it there is no bubble.
    void setTimeText(TimeText text) { m_timeText = std::move(text); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// On release, on a click, on a key and on a turn of the wheel. Units: milliseconds.
    void seekRequested(qint64 position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF bar() const;
    int valueAt(qreal x) const;
    void showBubble(int x);
    void hideBubble();
    void endDrag();

    TimeText m_timeText;
    QLabel *m_bubble = nullptr; // a child of the window, made when first shown
    int m_wheel = 0; // what is left of a turn below one step
    bool m_hovered = false;
    bool m_fromOutside = false;
};

} // namespace toccata
