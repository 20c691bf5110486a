// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/celltext.h"

#include "core/search/matchranges.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace toccata {

namespace {

/// More than fits any screen. Tags can hold whole books, which would be laid out before they are cut.
constexpr int longest = 400;
constexpr qreal markRadius = 3; // pixels

// Absolute, because QPainter would turn the side round once more for a text that itself runs the other way.
Qt::Alignment absoluteSide(Qt::LayoutDirection direction, Qt::Alignment side)
{
    return QStyle::visualAlignment(direction, side) | Qt::AlignAbsolute;
}

QString oneLine(const QString &text)
{
    return text.left(longest).simplified();
}

QString elided(const QPainter &painter, const QString &line, int width)
{
    return painter.fontMetrics().elidedText(line, Qt::ElideRight, width);
}

QList<QTextLayout::FormatRange> formatsOf(
    const std::vector<MatchRange> &ranges, qsizetype shown, const TextMarks &marks)
{
    QTextCharFormat format;
    format.setForeground(marks.ink);
    QList<QTextLayout::FormatRange> formats;
    for (const MatchRange &range : ranges) {
        if (range.begin < shown)
            formats.push_back({int(range.begin), int(std::min(range.length, shown - range.begin)), format});
    }
    return formats;
}

void drawMarked(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment side,
    const QList<QTextLayout::FormatRange> &formats, const QColor &ground)
{
    QTextLayout layout(text, painter.font(), painter.device());
    QTextOption option(side);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto); // as without marks
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    // As text without marks is drawn.
    const QPointF top(rect.x(), rect.y() + qRound((rect.height() - painter.fontMetrics().height()) / 2.0));
    for (const QTextLayout::FormatRange &range : formats) {
        const qreal from = line.cursorToX(range.start);
        const qreal to = line.cursorToX(range.start + range.length);
        const QRectF mark(top.x() + std::min(from, to), top.y(), std::abs(to - from), line.height());
        paintRounded(painter, mark.adjusted(-1, 0, 1, 0), markRadius, ground);
    }
    layout.draw(&painter, top, formats);
}

} // namespace

void paintCellText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    Qt::Alignment side)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    const QString line = oneLine(text);
    painter.drawText(rect,
        int(absoluteSide(direction, side) | Qt::AlignVCenter) | Qt::TextSingleLine | directionFlag(line),
        elided(painter, line, rect.width()));
}

void paintCellText(QPainter &painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction,
    const TextMarks &marks, Qt::Alignment side)
{
    const QString line = oneLine(text);
    const std::vector<MatchRange> ranges = matchRanges(line, marks.query, marks.field);
    if (rect.width() <= 0 || ranges.empty()) {
        paintCellText(painter, rect, text, direction, side);
        return;
    }
    const QString shown = elided(painter, line, rect.width());
    // What stands in for the rest is not what was searched for.
    const qsizetype kept = shown == line ? line.size() : shown.size() - 1;
    drawMarked(
        painter, rect, shown, absoluteSide(direction, side), formatsOf(ranges, kept, marks), marks.ground);
}

} // namespace toccata
