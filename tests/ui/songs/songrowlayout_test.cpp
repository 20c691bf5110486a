// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songrowlayout.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

SongRowMeasures measures(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {.lead = 40, .line = 18, .duration = 52, .direction = direction};
}

TEST(SongRowLayout, PartsNeverOverlap)
{
    for (int width = 160; width < 1600; width += 23) {
        const SongRowLayout layout = songRowLayout({0, 0, width, 56}, measures());
        EXPECT_LT(layout.lead.right(), layout.title.left()) << width;
        EXPECT_LT(layout.title.right(), layout.album.isValid() ? layout.album.left() : layout.menu.left())
            << width;
        if (!layout.menuHidesDuration) {
            EXPECT_LE(layout.duration.right(), layout.menu.left()) << width;
        }
        EXPECT_LT(layout.title.bottom(), layout.artist.top()) << width;
    }
}

TEST(SongRowLayout, OnlyAWideRowHasAnAlbum)
{
    EXPECT_FALSE(songRowLayout({0, 0, 600, 56}, measures()).album.isValid());
    EXPECT_TRUE(songRowLayout({0, 0, 800, 56}, measures()).album.isValid());
}

TEST(SongRowLayout, ANarrowRowHasOnePlaceForLengthAndMenu)
{
    const SongRowLayout layout = songRowLayout({0, 0, 330, 56}, measures());
    EXPECT_TRUE(layout.menuHidesDuration);
    EXPECT_TRUE(layout.duration.intersects(layout.menu));
    EXPECT_LT(layout.title.right(), layout.duration.left());
    EXPECT_FALSE(songRowLayout({0, 0, 600, 56}, measures()).menuHidesDuration);
}

TEST(SongRowLayout, ATinyRowHasNoLength)
{
    EXPECT_FALSE(songRowLayout({0, 0, 200, 56}, measures()).duration.isValid());
}

TEST(SongRowLayout, RightToLeftIsTheMirrorImage)
{
    const QRect row(0, 0, 800, 56);
    const SongRowLayout left = songRowLayout(row, measures());
    const SongRowLayout right = songRowLayout(row, measures(Qt::RightToLeft));
    EXPECT_EQ(right.lead.right(), row.right() - left.lead.left());
    EXPECT_EQ(right.menu.left(), row.right() - left.menu.right());
    EXPECT_EQ(right.title.size(), left.title.size());
}

} // namespace
} // namespace toccata
