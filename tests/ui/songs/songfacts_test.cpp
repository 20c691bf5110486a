// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songfacts.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

std::string told(const std::vector<SongFact> &facts)
{
    QStringList lines;
    for (const SongFact &fact : facts) {
        const QString search = fact.search.isEmpty() ? QString() : QStringLiteral("[%1]").arg(fact.search);
        lines << fact.label + u'=' + fact.value + search;
    }
    return lines.join(u'\n').toStdString();
}

const mpd::Pairs quartet{{"file", "a/1.flac"}, {"Last-Modified", "2023-01-05T12:00:00Z"},
    {"Format", "96000:24:2"}, {"MUSICBRAINZ_TRACKID", "8a7b"}, {"Artist", "Anna"}, {"Artist", "Bert"},
    {"AlbumArtist", "Anna"}, {"Title", "Say \"no\""}, {"Work", "Op. 3"}, {"ODDITY", "x"}, {"Genre", ""},
    {"Date", "1999-05-01"}, {"Time", "245"}, {"duration", "244.960"}, {"Pos", "3"}, {"Id", "7"}};

TEST(SongFacts, NameEveryTagTheBestKnownFirstAndKnowWhatCanBeSearched)
{
    EXPECT_EQ(told(tagFacts(quartet)),
        "Title=Say \"no\"[title:\"Say no\"]\nArtist=Anna[artist:\"Anna\"]\nArtist=Bert[artist:\"Bert\"]\n"
        "Album artist=Anna[artist:\"Anna\"]\nWork=Op. 3\nDate=1999-05-01[year:1999]\n"
        "MusicBrainz recording=8a7b\nODDITY=x");
}

TEST(SongFacts, ADateWithoutAYearAndAValueOfQuotesCannotBeSearched)
{
    EXPECT_EQ(told(tagFacts({{"file", "a"}, {"Date", "soon"}, {"Album", "\"\""}})), "Album=\"\"\nDate=soon");
}

TEST(SongFacts, WhoListensIsToldWhatTheHeadDoesNotSay)
{
    EXPECT_EQ(told(listeningFacts(quartet)), "Work=Op. 3\nDate=1999-05-01");
    EXPECT_EQ(told(listeningFacts({{"file", "a"}, {"Artist", "Bert"}, {"AlbumArtist", "Anna"},
                  {"Performer", "P (violin)"}, {"Performer", "Q"}, {"Date", "2001"}, {"OriginalDate", "2001"},
                  {"Track", "3"}, {"ArtistSort", "Bert, B"}})),
        "Album artist=Anna\nPerformer=P (violin), Q\nDate=2001\nTrack=3");
}

TEST(SongFacts, OfASongWithoutTagsThereAreNone)
{
    EXPECT_TRUE(tagFacts({{"file", "a"}, {"Time", "3"}}).empty());
    EXPECT_TRUE(tagFacts({}).empty());
    EXPECT_TRUE(listeningFacts({}).empty());
}

TEST(SongFacts, WhatIsKeptOfASongReadsAsTheServerTellsIt)
{
    const auto table = tableOf({aSong("a/1.ogg").titled(u"Aria").by(u"Anna").by(u"Bert").dated(u"1999")});
    EXPECT_EQ(told(tagFacts(informationOf(table->at(0)))),
        "Title=Aria[title:\"Aria\"]\nArtist=Anna[artist:\"Anna\"]\nArtist=Bert[artist:\"Bert\"]\n"
        "Date=1999[year:1999]");
}

} // namespace
} // namespace toccata
