// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace toccata {

struct Colors;

/// Draws a cover for what has none: two hues, a motif and the initials, all from the name, so that the same
/// name always looks the same. Fills rect squarely; corners are the caller's (clip, or
/// paintRoundedPlaceholder()). \param secondary  tells names apart that are equal, as the artist of albums
/// called "Greatest Hits"
void paintPlaceholderCover(QPainter &painter, const QRectF &rect, const QString &name,
    const QString &secondary, const Colors &colors);

/// The same with round corners. Units: radius in pixels.
void paintRoundedPlaceholder(QPainter &painter, const QRectF &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors);

/// One colour for all of it: to tint what stands beside it, or to stand in its place.
QColor placeholderTone(const QString &name, const QString &secondary, const Colors &colors);

/// One or two letters that stand for a name: the first ones of its first two words that begin with a letter
/// or digit, articles left out. Empty when there are none: the cover then shows a note.
QString initialsOf(const QString &name);

} // namespace toccata
