// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/plsfile.h"

#include "tests/core/playlists/anentry.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

TEST(PlsFile, IsReadInTheOrderOfItsNumbers)
{
    const auto file = readPls("[playlist]\r\nNumberOfEntries=3\r\n"
                              "File10=Abba/Gold/01.flac\r\nTitle10=Abba - Waterloo\r\nLength10=123\r\n"
                              "title2=Radio = good\r\nfile2= http://radio.example/one?a=b\r\nLENGTH2=-1\r\n"
                              "File3=file:///home/me/a%20b.ogg\r\nVersion=2\r\n");
    ASSERT_TRUE(file);
    EXPECT_THAT(file->entries,
        ElementsAre(aUri("http://radio.example/one?a=b").titled(u"Radio = good"), aPath("/home/me/a b.ogg"),
            aPath("Abba/Gold/01.flac").titled(u"Waterloo").by(u"Abba").lasting(123s)));
}

TEST(PlsFile, MayBeInAnyOrder)
{
    QByteArray pls("[playlist]\n");
    std::vector<PlaylistFileEntry> entries;
    for (int i = 1; i <= 100; ++i) {
        pls += "File" + QByteArray::number(101 - i) + "=" + QByteArray::number(101 - i) + "\n";
        entries.push_back(aPath(QByteArray::number(i)));
    }
    const auto file = readPls(pls);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->entries, entries);
}

TEST(PlsFile, LinesThatMakeNoSenseArePassedOver)
{
    const auto file
        = readPls("[playlist]\nFile=x\nFilex=x\nFile99999999999=x\nTitle1=Nobody\nFile2=\n=\n;a=b\nFile");
    ASSERT_TRUE(file);
    EXPECT_THAT(file->entries, IsEmpty());
    EXPECT_FALSE(readPls(QByteArray("[playlist]\0", 11)));
}

} // namespace
} // namespace toccata
