// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/colors.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <gtest/gtest.h>

using namespace toccata;

namespace {

/// The most opaque pixel: the ink without the blending of its edges.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            strongest = pixel.alpha() > strongest.alpha() ? pixel : strongest;
        }
    }
    return strongest;
}

} // namespace

TEST(Icons, EveryFileOfTheResourceDrawsSomething)
{
    ASSERT_TRUE(isIcon(QStringLiteral("play")));
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    ASSERT_GE(files.size(), 45);
    for (const QString &file : files) {
        EXPECT_GT(ink(iconPixmap(file.chopped(4), 24, 1.0, Qt::black)).alpha(), 200) << qPrintable(file);
    }
}

TEST(Icons, AnUnknownNameIsNoIcon)
{
    EXPECT_FALSE(isIcon(QStringLiteral("no-such-icon")));
    EXPECT_FALSE(isIcon(QString()));
}

TEST(Icons, AreTintedByThePaletteOfTheMoment)
{
    const QIcon play = icon(u"play");
    const QPalette before = QApplication::palette();

    QApplication::setPalette(makePalette(makeColors(Scheme::Light, defaultAccent())));
    EXPECT_LT(ink(play.pixmap(QSize(24, 24), 1.0)).lightness(), 80);
    QApplication::setPalette(makePalette(makeColors(Scheme::Dark, defaultAccent())));
    EXPECT_GT(ink(play.pixmap(QSize(24, 24), 1.0)).lightness(), 180);

    QApplication::setPalette(before);
}

TEST(Icons, TakeTheAccentWhenOn)
{
    const QColor on = ink(icon(u"play").pixmap(QSize(24, 24), 1.0, QIcon::Normal, QIcon::On));

    EXPECT_EQ(on.rgb(), colorsOf(QApplication::palette()).accentInk.rgb());
}

TEST(Icons, HaveThePixelsOfTheScreen)
{
    const QPixmap twice = iconPixmap(u"home", 20, 2.0, Qt::black);

    EXPECT_EQ(twice.size(), QSize(40, 40));
    EXPECT_EQ(twice.deviceIndependentSize(), QSizeF(20, 20));
}

TEST(Icons, ThatPointAlongTheTextMirrorWithIt)
{
    const QImage forward = iconPixmap(u"forward", 24, 1.0, Qt::black).toImage();
    const QImage play = iconPixmap(u"play", 24, 1.0, Qt::black).toImage();
    QApplication::setLayoutDirection(Qt::RightToLeft);

    EXPECT_EQ(iconPixmap(u"forward", 24, 1.0, Qt::black).toImage(), forward.mirrored(true, false));
    EXPECT_EQ(iconPixmap(u"play", 24, 1.0, Qt::black).toImage(), play)
        << "transport keeps its direction everywhere";

    QApplication::setLayoutDirection(Qt::LeftToRight);
}
