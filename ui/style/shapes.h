// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;
class QWidget;

namespace toccata {

/// Fills a rounded rectangle; a valid border is drawn one pixel wide inside of its edge. Either colour may be
/// invalid. A radius of half the height or more gives a pill.
void paintRounded(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border = {});

/// The soft shadow that a rounded rectangle throws on what lies below it. Reaches 21 pixels beyond it at
/// most.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius);

/// A ring of two pixels just inside of rect: this has the keyboard.
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);

/// A chevron of the house's weight around the middle of rect. Units: size is its wider side in pixels.
void paintChevron(
    QPainter &painter, const QRectF &rect, Qt::ArrowType direction, qreal size, const QColor &color);

/// A check mark that fills about rect.
void paintCheck(QPainter &painter, const QRectF &rect, const QColor &color);

/// Whether a focus ring is due: the widget has the focus and it came there by the keyboard.
bool showsFocus(const QWidget &widget);
bool showsFocus(const QStyleOption &option);

} // namespace toccata
