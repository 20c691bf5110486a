// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistname.h"

#include <gtest/gtest.h>

namespace toccata {

namespace {

const QStringList taken{QStringLiteral("Evening"), QStringLiteral("Evening (2)")};

} // namespace

TEST(PlaylistName, IsOneThatServersCanKeep)
{
    for (const char8_t *name : {u8"Morning", u8"a|b", u8"夜", u8"…", u8"He said \"no\""})
        EXPECT_EQ(problemOfPlaylistName(QString::fromUtf8(name), taken), QString());
    EXPECT_NE(problemOfPlaylistName(QStringLiteral("AC/DC"), taken), QString());
    EXPECT_NE(problemOfPlaylistName(QStringLiteral("two\nlines"), taken), QString());
    EXPECT_NE(problemOfPlaylistName(QStringLiteral("Evening"), taken), QString());
    EXPECT_NE(problemOfPlaylistName(QString(300, u'x'), taken), QString());
}

TEST(PlaylistName, GetsANumberWhereItIsTaken)
{
    EXPECT_EQ(freePlaylistName(QStringLiteral("Morning"), taken), QStringLiteral("Morning"));
    EXPECT_EQ(freePlaylistName(QStringLiteral("Evening"), taken), QStringLiteral("Evening (3)"));
}

} // namespace toccata
