// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/recentqueue.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using Kind = RecentQueue::Kind;

SongRows songs(const std::vector<SongLines> &lines)
{
    return allRows(tableOf(lines));
}

TEST(RecentQueueOf, TheSongsOfAnAlbumIsThatAlbum)
{
    const auto album = songs({aSong("a/1").on(u"Dawn").by(u"Anna"), aSong("a/2").on(u"Dawn").by(u"Anna")});
    const RecentQueue queue = recentQueueOf(album, 1, QStringLiteral("Dawn"));
    EXPECT_EQ(queue.kind, Kind::Album);
    EXPECT_EQ(queue.artist, QStringLiteral("Anna"));
    EXPECT_THAT(queue.uris, ElementsAre("a/1", "a/2")) << "the whole of it, wherever it began";
    EXPECT_EQ(queue.cover.songUri, "a/1");
}

TEST(RecentQueueOf, AnAlbumOfSeveralArtistsHasNoneOfThem)
{
    const auto album = songs({aSong("a/1").on(u"Hits").by(u"Anna"), aSong("a/2").on(u"Hits").by(u"Ben")});
    const RecentQueue queue = recentQueueOf(album, 0, QStringLiteral("Hits"));
    EXPECT_EQ(queue.kind, Kind::Album);
    EXPECT_EQ(queue.artist, std::nullopt);
    EXPECT_TRUE(queue.severalArtists);
}

TEST(RecentQueueOf, AnAlbumOfNobodyKnownHasNoArtistEither)
{
    const RecentQueue queue = recentQueueOf(songs({aSong("a/1").on(u"Tape")}), 0, QStringLiteral("Tape"));
    EXPECT_EQ(queue.kind, Kind::Album);
    EXPECT_EQ(queue.artist, std::nullopt);
    EXPECT_FALSE(queue.severalArtists);
}

TEST(RecentAlbum, IsKnownByItsUri)
{
    const RecentQueue queue = recentAlbum("spotify:album:1", QStringLiteral("Dawn"));
    EXPECT_EQ(queue.kind, Kind::Album);
    EXPECT_EQ(queue.albumUri(), QByteArray("spotify:album:1"));
    const auto single = songs({aSong("spotify:track:1").on(u"Dawn").by(u"Anna")});
    EXPECT_EQ(recentQueueOf(single, 0, QStringLiteral("Dawn")).albumUri(), std::nullopt)
        << "the URI of its only song";
    EXPECT_EQ(recentFolder("spotify:album:1", QStringLiteral("Dawn")).albumUri(), std::nullopt);
}

TEST(RecentQueueOf, SongsOfSeveralAlbumsAreJustSongs)
{
    const auto mixed = songs({aSong("a/1").on(u"Dawn"), aSong("b/1").on(u"Dusk")});
    EXPECT_EQ(recentQueueOf(mixed, 0, QStringLiteral("Dawn")).kind, Kind::Songs);
    EXPECT_EQ(recentQueueOf(mixed.part(0, 1), 0, QStringLiteral("A search")).kind, Kind::Songs);
}

TEST(RecentQueueOf, OfTooManySongsThoseFromTheOneThatPlaysOnAreRemembered)
{
    std::vector<SongLines> lines;
    for (int i = 0; i < RecentQueue::mostSongs + 500; ++i)
        lines.push_back(aSong(QByteArray::number(i)));
    const SongRows all = songs(lines);
    const RecentQueue fromTheMiddle = recentQueueOf(all, 200, QStringLiteral("All"));
    EXPECT_EQ(fromTheMiddle.uris.size(), RecentQueue::mostSongs);
    EXPECT_EQ(fromTheMiddle.uris.first(), "200");
    const RecentQueue fromNearTheEnd = recentQueueOf(all, 1499, QStringLiteral("All"));
    EXPECT_EQ(fromNearTheEnd.uris.size(), RecentQueue::mostSongs);
    EXPECT_EQ(fromNearTheEnd.uris.last(), "1499");
}

TEST(RecentQueue, IsTheSameAsWhatAPersonTakesForTheSame)
{
    const auto album = [](const QByteArray &key) {
        RecentQueue queue{.kind = Kind::Album, .name = QStringLiteral("Greatest Hits"), .uris = {key}};
        queue.cover.key = key;
        return queue;
    };
    EXPECT_TRUE(album("one").isSameAs(album("one")));
    EXPECT_FALSE(album("one").isSameAs(album("two")));

    RecentQueue list{.name = QStringLiteral("Mix"), .uris = {"1"}};
    RecentQueue longer{.name = QStringLiteral("Mix"), .uris = {"1", "2"}};
    EXPECT_TRUE(list.isSameAs(longer));
    EXPECT_FALSE(list.isSameAs(recentFolder("1", QStringLiteral("Mix"))));
    EXPECT_TRUE(recentFolder("a/b", QStringLiteral("b")).isSameAs(recentFolder("a/b", QStringLiteral("c"))));
    EXPECT_FALSE(recentFolder("a/b", QStringLiteral("b")).isSameAs(recentFolder("c/b", QStringLiteral("b"))));
}

} // namespace
} // namespace toccata
