// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/picture.h"

#include "tests/support/madepictures.h"

#include <gtest/gtest.h>

namespace toccata {

using test::areAlike;
using test::encoded;
using test::halves;
using test::plain;
using test::plainJpeg;
using test::plainPng;
using Cut = PictureShape::Cut;

namespace {

constexpr int large = 10'000; // larger than any of these pictures

/// One red pixel.
const QByteArray gif = QByteArray::fromBase64("R0lGODdhAQABAIAAAP8AAAAAACwAAAAAAQABAAACAkQBADs=");

QColor middleOf(const QImage &image)
{
    return image.pixelColor(image.width() / 2, image.height() / 2);
}

QImage read(const QByteArray &bytes, int shortSide = large)
{
    return readPicture(bytes, shortSide).value_or(QImage());
}

} // namespace

TEST(ReadPicture, ReadsTheFormatsOfCovers)
{
    for (const char *format : {"png", "jpeg", "webp"}) {
        const QImage image = read(encoded(plain({40, 30}, Qt::red), format));
        EXPECT_EQ(image.size(), QSize(40, 30)) << format;
        EXPECT_TRUE(areAlike(middleOf(image), Qt::red)) << format;
    }
    EXPECT_EQ(read(gif).size(), QSize(1, 1));
    EXPECT_TRUE(areAlike(middleOf(read(gif)), Qt::red));
}

TEST(ReadPicture, DoesNotReadWhatIsNoCover)
{
    const QByteArray svg
        = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" "
          "height=\"9\"/></svg>";
    const QByteArray html = "<!DOCTYPE html><html><body>404</body></html>";
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray("no picture"), svg, html,
             encoded(plain({16, 16}, Qt::red), "ico"), encoded(plain({16, 16}, Qt::red), "bmp"),
             encoded(plain({16, 16}, Qt::red), "tiff"), encoded(plain({16, 16}, Qt::red), "ppm"),
             QByteArray(100'000, '\0')}) {
        EXPECT_FALSE(readPicture(bytes, large)) << bytes.left(20).toStdString();
        EXPECT_EQ(pixelsOf(bytes), 0) << bytes.left(20).toStdString();
    }
}

TEST(ReadPicture, RefusesWhatIsCutOff)
{
    for (const char *format : {"png", "jpeg", "webp"}) {
        const QByteArray whole = encoded(halves({300, 300}, Qt::red, Qt::blue), format);
        for (const qsizetype size : {whole.size() * 9 / 10, whole.size() / 2, qsizetype(60), qsizetype(10)})
            EXPECT_FALSE(readPicture(whole.first(size), large)) << format << ' ' << size;
    }
}

TEST(ReadPicture, RefusesACutOffJpegAlsoIfItHasAPreviewWithin)
{
    const QByteArray preview = plainJpeg(16, Qt::red);
    const QByteArray whole = encoded(halves({300, 300}, Qt::red, Qt::blue), "jpeg");
    const QByteArray comment = QByteArray("\xff\xfe") + char((preview.size() + 2) >> 8)
        + char((preview.size() + 2) & 0xff) + preview;
    const QByteArray withPreview = whole.first(2) + comment + whole.sliced(2);
    EXPECT_EQ(read(withPreview).size(), QSize(300, 300));
    EXPECT_FALSE(readPicture(withPreview.first(withPreview.size() - whole.size() / 4), large));
}

TEST(ReadPicture, ReadsAJpegWithSomethingBehindIt)
{
    EXPECT_TRUE(readPicture(plainJpeg(30, Qt::red) + QByteArray(50, '\0'), large));
    EXPECT_TRUE(readPicture(plainPng(30, Qt::red) + "text", large));
}

TEST(ReadPicture, RefusesWhatSaysToBeEnormous)
{
    EXPECT_EQ(pixelsOf(test::pngClaiming(100'000, 100'000)), 10'000'000'000);
    EXPECT_FALSE(readPicture(test::pngClaiming(100'000, 100'000), 512));
    EXPECT_FALSE(readPicture(test::pngClaiming(50'000'001, 1), 512));
    EXPECT_FALSE(readPicture(test::pngClaiming(0x7fffffff, 0x7fffffff), 512));
    EXPECT_FALSE(readPicture(test::pngClaiming(0, 100), 512));
}

TEST(ReadPicture, KnowsHowManyPixelsThereAreWithoutReadingThem)
{
    EXPECT_EQ(pixelsOf(encoded(plain({40, 30}, Qt::red), "jpeg")), 1200);
    EXPECT_EQ(pixelsOf(encoded(plain({40, 30}, Qt::red), "png").chopped(20)), 1200);
}

TEST(ReadPicture, IsNoLargerThanNeeded)
{
    for (const char *format : {"png", "jpeg", "webp"}) {
        EXPECT_EQ(read(encoded(plain({400, 200}, Qt::red), format), 50).size(), QSize(100, 50)) << format;
        EXPECT_EQ(read(encoded(plain({40, 20}, Qt::red), format), 50).size(), QSize(40, 20)) << format;
        EXPECT_EQ(read(encoded(plain({1, 900}, Qt::red), format), 50).size(), QSize(1, 900)) << format;
    }
}

TEST(ReadPicture, TurnsWhatLiesOnItsSide)
{
    const QByteArray jpeg = encoded(halves({80, 40}, Qt::red, Qt::blue), "jpeg");
    const QImage image = read(test::turned(jpeg, 6)); // to be turned to the right
    ASSERT_EQ(image.size(), QSize(40, 80));
    EXPECT_TRUE(areAlike(image.pixelColor(20, 10), Qt::red));
    EXPECT_TRUE(areAlike(image.pixelColor(20, 70), Qt::blue));
    EXPECT_EQ(read(test::turned(jpeg, 6), 20).size(), QSize(20, 40));
    EXPECT_TRUE(areAlike(read(test::turned(jpeg, 3)).pixelColor(10, 20), Qt::blue));
}

TEST(Shaped, CutsASquareOutOfTheMiddle)
{
    QImage image = plain({90, 30}, Qt::red);
    for (int y = 0; y < 30; ++y)
        for (int x = 30; x < 60; ++x)
            image.setPixelColor(x, y, Qt::blue);
    const QImage square = shaped(image, {30, Cut::Square, 0});
    EXPECT_EQ(square.size(), QSize(30, 30));
    EXPECT_EQ(square.pixelColor(0, 0), QColor(Qt::blue));
    EXPECT_EQ(square.pixelColor(29, 29), QColor(Qt::blue));
}

TEST(Shaped, ASquareIsAsLargeAsWanted)
{
    EXPECT_EQ(shaped(plain({20, 10}, Qt::red), {64, Cut::Square, 0}).size(), QSize(64, 64));
    EXPECT_EQ(shaped(plain({200, 100}, Qt::red), {64, Cut::Square, 8}).size(), QSize(64, 64));
    EXPECT_EQ(shaped(plain({1, 1000}, Qt::red), {64, Cut::Square, 8}).size(), QSize(64, 64));
}

TEST(Shaped, RoundsTheCornersOfASquare)
{
    const QImage rounded = shaped(plain({100, 100}, Qt::red), {50, Cut::Square, 10});
    for (const QPoint corner : {QPoint(0, 0), QPoint(49, 0), QPoint(0, 49), QPoint(49, 49)})
        EXPECT_EQ(rounded.pixelColor(corner).alpha(), 0) << corner.x() << ' ' << corner.y();
    for (const QPoint inside : {QPoint(25, 1), QPoint(1, 25), QPoint(48, 25), QPoint(25, 48), QPoint(25, 25)})
        EXPECT_EQ(rounded.pixelColor(inside), QColor(Qt::red)) << inside.x() << ' ' << inside.y();
    EXPECT_EQ(shaped(plain({100, 100}, Qt::red), {50, Cut::Square, 0}).pixelColor(0, 0), QColor(Qt::red));
}

TEST(Shaped, EndsSomewhereAlsoOnAGroundOfItsColour)
{
    const QImage white = shaped(plain({100, 100}, Qt::white), {50, Cut::Square, 10});
    const QImage black = shaped(plain({100, 100}, Qt::black), {50, Cut::Square, 10});
    for (const QPoint edge : {QPoint(25, 0), QPoint(0, 25), QPoint(49, 25), QPoint(25, 49)}) {
        EXPECT_LT(white.pixelColor(edge).red(), 235);
        EXPECT_GT(black.pixelColor(edge).red(), 20);
    }
    EXPECT_EQ(white.pixelColor(25, 2), QColor(Qt::white));
    EXPECT_EQ(black.pixelColor(25, 2), QColor(Qt::black));
}

TEST(Shaped, TheWholeKeepsItsRatioAndIsNeverEnlarged)
{
    EXPECT_EQ(shaped(plain({200, 100}, Qt::red), {50, Cut::Whole, 0}).size(), QSize(50, 25));
    EXPECT_EQ(shaped(plain({100, 200}, Qt::red), {50, Cut::Whole, 0}).size(), QSize(25, 50));
    EXPECT_EQ(shaped(plain({20, 10}, Qt::red), {50, Cut::Whole, 0}).size(), QSize(20, 10));
    EXPECT_EQ(shaped(plain({5000, 1}, Qt::red), {50, Cut::Whole, 0}).size(), QSize(50, 1));
}

TEST(Tone, IsThatOfTheColourfulParts)
{
    QImage image = plain({100, 100}, Qt::white);
    for (int y = 30; y < 70; ++y)
        for (int x = 30; x < 70; ++x)
            image.setPixelColor(x, y, Qt::red);
    const QColor tone = toneOf(image);
    EXPECT_GT(tone.redF(), 0.9F);
    EXPECT_LT(tone.greenF(), 0.5F);
    EXPECT_LT(tone.blueF(), 0.5F);
}

TEST(Tone, OfOneColourIsThatColour)
{
    for (const QColor colour : {QColor(Qt::black), QColor(Qt::white), QColor(Qt::red), QColor(12, 80, 160)}) {
        EXPECT_TRUE(areAlike(toneOf(plain({10, 10}, colour)), colour)) << colour.name().toStdString();
        EXPECT_TRUE(areAlike(toneOf(plain({1, 1}, colour)), colour)) << colour.name().toStdString();
    }
}

} // namespace toccata
