// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songscalled.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;

std::shared_ptr<const SongTable> mirror()
{
    return tableOf(
        {aSong("a/1.ogg").titled(u"One"), aSong("a/2.ogg").titled(u"Two"), aSong("3.ogg").titled(u"Three")});
}

QStringList titlesOf(const SongRows &songs)
{
    QStringList titles;
    for (int i = 0; i < songs.size(); ++i)
        titles << songs.at(i).displayTitle();
    return titles;
}

TEST(SongsCalled, AreThoseOfTheMirrorInTheListsOrder)
{
    const auto table = mirror();
    const SongRows songs = songsCalled({"3.ogg", "a/1.ogg", "3.ogg"}, table);
    EXPECT_EQ(songs.table, table) << "nothing is copied";
    EXPECT_THAT(songs.rows, ElementsAre(2U, 0U, 2U));
    EXPECT_TRUE(songsCalled({}, table).isEmpty());
}

TEST(SongsCalled, WhatTheMirrorDoesNotHaveIsThereByItsUri)
{
    const SongRows songs = songsCalled({"a/2.ogg", "http://radio/stream", "a/3.ogg", "gone"}, mirror());
    EXPECT_EQ(titlesOf(songs),
        (QStringList{QStringLiteral("Two"), QStringLiteral("stream"), QStringLiteral("3.ogg"),
            QStringLiteral("gone")}));
    EXPECT_EQ(songs.at(1).uri(), "http://radio/stream");
}

} // namespace
} // namespace toccata
