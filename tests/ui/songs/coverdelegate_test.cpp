// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coverdelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace toccata {
namespace {

/// A cell whose cover is 103 pixels wide: in a mosaic, 50 for each cover and 3 between them.
QImage painted(int covers)
{
    QStandardItemModel model;
    auto *item = new QStandardItem(QStringLiteral("Rock"));
    QList<MosaicPart> parts;
    for (int i = 0; i < covers; ++i)
        parts.push_back({{}, QString::number(i), {}});
    item->setData(QVariant::fromValue(parts), MosaicRole);
    model.appendRow(item);
    QImage image(103, 200, QImage::Format_ARGB32_Premultiplied);
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
    EXPECT_TRUE(isEmpty(image, 51, 20));
    EXPECT_TRUE(isEmpty(image, 20, 51));
    for (const QPoint place : {QPoint(20, 20), QPoint(80, 20), QPoint(20, 80), QPoint(80, 80)})
        EXPECT_FALSE(isEmpty(image, place.x(), place.y()));
}

TEST(CoverDelegate, TwoCoversAreHalves)
{
    const QImage image = painted(2);
    EXPECT_TRUE(isEmpty(image, 51, 20));
    EXPECT_FALSE(isEmpty(image, 20, 51));
    EXPECT_FALSE(isEmpty(image, 80, 51));
}

TEST(CoverDelegate, OfThreeCoversTheFirstIsAHalf)
{
    const QImage image = painted(3);
    EXPECT_TRUE(isEmpty(image, 51, 80));
    EXPECT_FALSE(isEmpty(image, 20, 51));
    EXPECT_TRUE(isEmpty(image, 80, 51));
    EXPECT_FALSE(isEmpty(image, 80, 80));
}

TEST(CoverDelegate, OneCoverIsWhole)
{
    const QImage image = painted(1);
    EXPECT_FALSE(isEmpty(image, 51, 51));
}

} // namespace
} // namespace toccata
