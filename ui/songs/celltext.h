// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;

namespace toccata {

/// Draws \p text on one line of \p rect with the painter's font and pen: cut with an ellipsis, line breaks as
/// spaces, at the leading or trailing side of a layout that runs in \p direction.
void paintCellText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    Qt::Alignment side = Qt::AlignLeft);

/// What is marked in a text: where it has what somebody searches for.
struct TextMarks
{
    const SearchQuery &query;
    /// What the text is; see matchRanges().
    QueryField field;
    /// Behind the marked characters, and of them.
    QColor ground;
    QColor ink;
};

/// The same with marks.
void paintCellText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    const TextMarks &marks, Qt::Alignment side = Qt::AlignLeft);

} // namespace toccata
