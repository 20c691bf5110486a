// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QRectF>
#include <QStyle>

class QPainter;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

namespace toccata {

struct Colors;

/// A thin bar with its filled part. fraction 0 to 1, from the left, or from the right when mirrored.
void paintTrack(QPainter &painter, const QRectF &bar, double fraction, bool mirrored, const QColor &filled,
    const QColor &rest);

/// The round handle of sliders. Units: diameter in pixels.
void paintKnob(QPainter &painter, const QPointF &center, qreal diameter, const Colors &colors, bool focused);

void paintSlider(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);

/// A thin pill without a groove, wider under the mouse.
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace toccata
