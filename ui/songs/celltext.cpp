// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/celltext.h"

#include <QPainter>
#include <QStyle>

namespace toccata {

namespace {

/// More than fits any screen. Tags can hold whole books, which would be laid out before they are cut.
constexpr int longest = 400;

} // namespace

void paintCellText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    Qt::Alignment side)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const QString line = text.left(longest).simplified();
    // Absolute, because QPainter would turn the side round once more for a text that itself runs the other
    // way.
    const Qt::Alignment alignment
        = QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(line, Qt::ElideRight, rect.width()));
}

} // namespace toccata
