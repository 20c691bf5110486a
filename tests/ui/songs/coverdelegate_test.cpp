// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coverdelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace toccata {
namespace {

/// A cell whose cover is 102 pixels wide: in a mosaic, 50 for each cover and 2 between them.
QImage painted(int covers)
{
    QStandardItemModel model;
    auto *item = new QStandardItem(QStringLiteral("Rock"));
    QList<MosaicPart> parts;
    for (int i = 0; i < covers; ++i)
        parts.push_back({{}, QString::number(i), {}});
    item->setData(QVariant::fromValue(parts), MosaicRole);
    model.appendRow(item);
    QImage image(102, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    CoverDelegate(CoverDelegate::Shape::Square).paint(&painter, option, model.index(0, 0));
    return image;
}

bool isEmpty(const QImage &image, int x, int y)
{
    return image.pixelColor(x, y).alpha() == 0;
}

TEST(CoverDelegate, FourCoversAreQuarters)
{
    const QImage image = painted(4);
    EXPECT_TRUE(isEmpty(image, 50, 20));
    EXPECT_TRUE(isEmpty(image, 20, 50));
    for (const QPoint place : {QPoint(20, 20), QPoint(80, 20), QPoint(20, 80), QPoint(80, 80)})
        EXPECT_FALSE(isEmpty(image, place.x(), place.y()));
}

TEST(CoverDelegate, TheCornersOfAMosaicAreThoseOfACover)
{
    const QImage mosaic = painted(4);
    const QImage cover = painted(0);
    for (const QPoint corner : {QPoint(1, 1), QPoint(100, 1), QPoint(1, 100), QPoint(100, 100)}) {
        EXPECT_TRUE(isEmpty(mosaic, corner.x(), corner.y()));
        EXPECT_TRUE(isEmpty(cover, corner.x(), corner.y()));
    }
    EXPECT_FALSE(isEmpty(mosaic, 48, 48)) << "quarters have no corners of their own";
}

TEST(CoverDelegate, FewerThanFourCoversAreOne)
{
    for (const int covers : {0, 1, 3}) {
        const QImage image = painted(covers);
        EXPECT_FALSE(isEmpty(image, 50, 50)) << covers;
    }
}

} // namespace
} // namespace toccata
