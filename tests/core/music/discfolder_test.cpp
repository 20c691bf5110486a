// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/discfolder.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(DiscFolder, IsLeftOutOfTheAlbumsFolder)
{
    for (const char *folder :
        {"Kid A/CD1/", "Kid A/cd 1/", "Kid A/Disc 01/", "Kid A/Disk_1 - Live/", "Kid A/LP-1/"}) {
        EXPECT_EQ(discFolder(folder).albumFolder, "Kid A/") << folder;
        EXPECT_EQ(discFolder(folder).disc, 1) << folder;
    }
}

TEST(DiscFolder, MayBeToldInBrackets)
{
    EXPECT_EQ(discFolder("Radiohead/Kid A (Disc 1)/").albumFolder, "Radiohead/Kid A");
    EXPECT_EQ(discFolder("Radiohead/Kid A [CD2]/").albumFolder, "Radiohead/Kid A");
    EXPECT_EQ(discFolder("Radiohead/Kid A [CD2]/").disc, 2);
}

TEST(DiscFolder, OtherNamesAreNoDiscs)
{
    for (const char *folder :
        {"", "/", "Kid A/", "CDs/", "Disco 3/", "CD 1999/", "CD1a/", "Kid A (2000)/", "lp/", "cd/"}) {
        EXPECT_EQ(discFolder(folder).albumFolder, folder) << folder;
        EXPECT_EQ(discFolder(folder).disc, 0) << folder;
    }
}

TEST(DiscFolder, AtTheRootLeavesNothing)
{
    EXPECT_EQ(discFolder("CD1/").albumFolder, "");
}

} // namespace
} // namespace toccata
