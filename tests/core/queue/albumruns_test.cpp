// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/albumruns.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

QueueState queueOf(const std::vector<SongLines> &songs)
{
    QueueState queue;
    queue.songs = tableOf(songs);
    for (quint32 row = 0; row < songs.size(); ++row)
        queue.entries.push_back({row + 1, row});
    return queue;
}

std::vector<int> firstOf(const QueueState &queue)
{
    std::vector<int> rows;
    for (const AlbumRun &run : albumRuns(queue))
        rows.push_back(run.first);
    return rows;
}

TEST(AlbumRuns, AreSongsOfOneAlbumThatFollowEachOther)
{
    const auto runs = albumRuns(queueOf({aSong("a/1").on(u"A").lasting(60), aSong("a/2").on(u"A").lasting(30),
        aSong("b/1").on(u"B"), aSong("a/3").on(u"A").lasting(10)}));
    EXPECT_THAT(runs, ElementsAre(AlbumRun{0, 2, 90s}, AlbumRun{2, 1, 0s}, AlbumRun{3, 1, 10s}));
    EXPECT_THAT(albumRuns({}), IsEmpty());
}

TEST(AlbumRuns, AlbumsOfOneNameAreApart)
{
    EXPECT_THAT(firstOf(queueOf({aSong("a/1").on(u"Hits").ofAlbumArtist(u"Anna"),
                    aSong("b/1").on(u"Hits").ofAlbumArtist(u"Ben")})),
        ElementsAre(0, 1));
}

TEST(AlbumRuns, SeveralArtistsAreOneAlbum)
{
    EXPECT_THAT(firstOf(queueOf({aSong("x/1").on(u"Mix").by(u"Anna"), aSong("x/2").on(u"Mix").by(u"Ben")})),
        ElementsAre(0));
}

TEST(AlbumRuns, SongsWithoutAnAlbumAreTogetherByTheirArtist)
{
    EXPECT_THAT(firstOf(queueOf({aSong("1").by(u"Anna"), aSong("2").by(u"Anna"), aSong("3").by(u"Ben")})),
        ElementsAre(0, 2));
}

TEST(AlbumRuns, WhatIsNotLoadedIsARunOfItsOwn)
{
    QueueState queue = queueOf({aSong("a/1").on(u"A"), aSong("a/2").on(u"A"), aSong("a/3").on(u"A")});
    queue.entries[1].row = QueueEntry::noRow;
    EXPECT_THAT(firstOf(queue), ElementsAre(0, 1, 2));
}

} // namespace
} // namespace toccata
