// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/greeting.h"

#include <QByteArray>
#include <gtest/gtest.h>

namespace toccata::mpd {

using Kind = Greeting::Kind;

TEST(Greeting, OfMpdIsTakenUpToItsLineEnd)
{
    const Greeting greeting = readGreeting("OK MPD 0.23.5\nrest");
    EXPECT_EQ(greeting.kind, Kind::Mpd);
    EXPECT_EQ(greeting.version, "0.23.5");
    EXPECT_EQ(greeting.length, 14);
}

TEST(Greeting, IsIncompleteAtEveryCut)
{
    const QByteArray line = "OK MPD 0.23.5\n";
    for (qsizetype cut = 0; cut < line.size(); ++cut)
        EXPECT_EQ(readGreeting(line.first(cut)).kind, Kind::Incomplete) << cut;
}

TEST(Greeting, OfAWebServerIsToldApart)
{
    EXPECT_EQ(readGreeting("HTTP/1.1 400 Bad Request\r\n").kind, Kind::Http);
    EXPECT_EQ(readGreeting("HTTP/").kind, Kind::Http);
    EXPECT_EQ(readGreeting("HTT").kind, Kind::Incomplete);
}

TEST(Greeting, OfSomethingElseIsForeignAtTheFirstWrongByte)
{
    for (const char *bytes :
        {"SSH-2.0-x", "\x16\x03\x01", "OK MPX", "OK\n", "OK MPD\n", "ok mpd 0.23\n", "\n"})
        EXPECT_EQ(readGreeting(bytes).kind, Kind::Foreign) << bytes;
}

TEST(Greeting, ThatNeverEndsIsForeign)
{
    EXPECT_EQ(readGreeting(QByteArray("OK MPD ").append(300, '1')).kind, Kind::Foreign);
}

} // namespace toccata::mpd
