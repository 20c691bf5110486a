// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/placeholdercover.h"

#include "ui/style/colors.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

using namespace toccata;

namespace {

QImage cover(const QString &name, const QString &secondary, int side = 96, Scheme scheme = Scheme::Light)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintPlaceholderCover(
        painter, QRectF(0, 0, side, side), name, secondary, makeColors(scheme, defaultAccent()));
    return image;
}

} // namespace

TEST(PlaceholderCover, TheSameNameAlwaysLooksTheSame)
{
    const QString name = QStringLiteral("Spiegel im Spiegel");

    EXPECT_EQ(cover(name, {}), cover(name, {}));
    EXPECT_EQ(cover(name, {}), cover(QStringLiteral("  Spiegel  im Spiegel "), {}));
}

TEST(PlaceholderCover, NamesAndTheirArtistsTellCoversApart)
{
    const QString name = QStringLiteral("Greatest Hits");

    EXPECT_NE(cover(name, QStringLiteral("Queen")), cover(name, QStringLiteral("ABBA")));
    EXPECT_NE(cover(name, {}), cover(QStringLiteral("Blue"), {}));
}

TEST(PlaceholderCover, FillsItsWholeSquareAtEverySize)
{
    for (const int side : {16, 40, 41, 400}) {
        const QImage image = cover(QStringLiteral("Blue"), {}, side);
        EXPECT_EQ(image.pixelColor(0, 0).alpha(), 255) << side;
        EXPECT_EQ(image.pixelColor(side - 1, side - 1).alpha(), 255) << side;
    }
}

TEST(PlaceholderCover, IsDarkerInTheDark)
{
    const auto corner = [](Scheme scheme) {
        return cover(QStringLiteral("Blue"), {}, 96, scheme).pixelColor(2, 2).lightness();
    };

    EXPECT_LT(corner(Scheme::Dark), corner(Scheme::Light));
}

TEST(PlaceholderCover, RoundCornersLeaveTheirCornersFree)
{
    QImage image(96, 96, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintRoundedPlaceholder(painter, QRectF(0, 0, 96, 96), 12, QStringLiteral("Blue"), {},
        makeColors(Scheme::Light, defaultAccent()));
    painter.end();

    EXPECT_EQ(image.pixelColor(0, 0).alpha(), 0);
    EXPECT_EQ(image.pixelColor(48, 2).alpha(), 255);
}

TEST(PlaceholderCover, RoundCornersDoNotChangeThePictureAtAnyScale)
{
    const Colors colors = makeColors(Scheme::Light, defaultAccent());
    QImage square(192, 192, QImage::Format_ARGB32_Premultiplied);
    square.setDevicePixelRatio(2);
    square.fill(Qt::transparent);
    QImage rounded = square;
    QPainter squarePainter(&square);
    paintPlaceholderCover(squarePainter, QRectF(0, 0, 96, 96), QStringLiteral("Blue"), {}, colors);
    squarePainter.end();
    QPainter roundPainter(&rounded);
    paintRoundedPlaceholder(roundPainter, QRectF(0, 0, 96, 96), 12, QStringLiteral("Blue"), {}, colors);
    roundPainter.end();

    for (const QPoint point : {QPoint(96, 4), QPoint(4, 96), QPoint(96, 96), QPoint(150, 150)}) {
        EXPECT_EQ(rounded.pixel(point), square.pixel(point)) << point.x() << ", " << point.y();
    }
}

TEST(PlaceholderCover, InitialsLeaveArticlesAndSignsOut)
{
    EXPECT_EQ(initialsOf(QStringLiteral("The Köln Concert")), QStringLiteral("KC"));
    EXPECT_EQ(initialsOf(QStringLiteral("(What's the Story) Morning Glory?")), QStringLiteral("WS"));
    EXPECT_EQ(initialsOf(QStringLiteral("1989")), QStringLiteral("1"));
    EXPECT_EQ(initialsOf(QStringLiteral("the the")), QStringLiteral("TT"));
    EXPECT_EQ(initialsOf(QStringLiteral("élan vital")), QStringLiteral("ÉV"));
}

TEST(PlaceholderCover, InitialsOfNoLettersAreEmptyAndTheCoverIsDrawnNevertheless)
{
    EXPECT_EQ(initialsOf(QStringLiteral("…")), QString());
    EXPECT_EQ(initialsOf(QString()), QString());
    EXPECT_EQ(cover(QString(), {}).pixelColor(0, 0).alpha(), 255);
}

TEST(PlaceholderCover, InitialsKeepLettersBeyondTheBasicPlaneWhole)
{
    const QString gothic = QStringLiteral("\U00010330\U00010331 x");

    EXPECT_EQ(initialsOf(gothic), QStringLiteral("\U00010330X"));
}
