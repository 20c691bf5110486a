// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace toccata {

/// The steps of the type scale, relative to the application's font so that the desktop's text size is
/// respected.
enum class TextRole {
    Caption, ///< small print, counts
    Body,
    Strong, ///< body, heavier: the first line of a row
    Title, ///< heads of sections and panels
    Headline, ///< heads of pages
    Display, ///< the name of an album or artist on its own page
};

/// The font of a step.
QFont textFont(TextRole role);

/// The font itself if its digits have one width, else the nearest one at hand that has: for times and counts
/// in columns. Qt 6.4 cannot ask a font for its tabular digits, so the family is changed.
QFont withTabularDigits(const QFont &font);

/// The flag for QPainter::drawText() with which a text runs as its own letters do: painters take over the
/// direction of the window, which turns the full stop and the three dots of a Latin name to its other end.
Qt::TextFlag directionFlag(const QString &text);

} // namespace toccata
