// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/celltext.h"

#include "core/music/foldedtext.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace toccata {
namespace {

SearchQuery queryFor(const QString &word)
{
    SearchQuery query;
    query.terms.push_back({.text = word, .folded = foldedText(word.toUtf8())});
    return query;
}

/// What is drawn into a line of that height: with marks that cannot be seen, or without.
QImage drawn(const QString &text, int height, int points, bool isMarked)
{
    QImage image(300, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = painter.font();
    font.setPointSize(points);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const SearchQuery query = queryFor(QStringLiteral("the"));
    const QRect rect(4, 3, 280, height);
    if (isMarked)
        paintCellText(
            painter, rect, text, Qt::LeftToRight, {query, QueryField::Title, Qt::transparent, Qt::black});
    else
        paintCellText(painter, rect, text, Qt::LeftToRight);
    return image;
}

/// From the first line with ink to the last one.
std::pair<int, int> linesOf(const QImage &image)
{
    std::pair lines(image.height(), -1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                lines = {std::min(lines.first, y), y};
        }
    }
    return lines;
}

TEST(CellText, MarkedTextStandsWhereItStandsWithoutMarks)
{
    for (const int points : {9, 10, 12}) {
        for (const int height : {17, 20, 35, 36}) {
            const QString text = QStringLiteral("Talking to the Lighthouse");
            EXPECT_EQ(linesOf(drawn(text, height, points, true)), linesOf(drawn(text, height, points, false)))
                << points << " points in " << height;
        }
    }
}

} // namespace
} // namespace toccata
