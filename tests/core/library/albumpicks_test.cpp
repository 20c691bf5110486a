// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumpicks.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;

std::shared_ptr<const AlbumList> albumsOf(std::vector<SongLines> songs)
{
    return groupAlbums(tableOf(songs));
}

/// Changed so many seconds after some moment.
SongLines changed(const QString &album, int seconds)
{
    const QByteArray time = QStringLiteral("2024-01-01T%1:%2:%3Z")
                                .arg(seconds / 3600, 2, 10, QChar(u'0'))
                                .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                                .arg(seconds % 60, 2, 10, QChar(u'0'))
                                .toLatin1();
    return aSong(album.toUtf8() + "/1.ogg").on(album).by(u"Anna").line("Last-Modified", time);
}

std::vector<QString> titlesOf(const AlbumList &albums, const std::vector<int> &indexes)
{
    std::vector<QString> titles;
    for (const int index : indexes)
        titles.push_back(albums.at(index).title().value_or(QString()));
    return titles;
}

std::vector<SongLines> manyAlbums(int count)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < count; ++i)
        songs.push_back(aSong(QByteArray::number(i) + "/1.ogg").on(QStringLiteral("Album %1").arg(i)));
    return songs;
}

TEST(NewestAlbums, AreThoseThatChangedLast)
{
    const auto albums = albumsOf({changed(QStringLiteral("Old"), 0), changed(QStringLiteral("New"), 7200),
        changed(QStringLiteral("Middle"), 3600)});
    EXPECT_THAT(titlesOf(*albums, newestAlbums(*albums, 2)),
        ElementsAre(QStringLiteral("New"), QStringLiteral("Middle")));
    EXPECT_EQ(newestAlbums(*albums, 20).size(), 3U);
}

TEST(NewestAlbums, SayNothingWhereAllCameInOneMinute)
{
    const auto albums = albumsOf({changed(QStringLiteral("One"), 0), changed(QStringLiteral("Two"), 59)});
    EXPECT_THAT(newestAlbums(*albums, 20), IsEmpty());
}

TEST(NewestAlbums, SayNothingWhereTheServerTellsNoTimes)
{
    EXPECT_THAT(newestAlbums(*albumsOf(manyAlbums(3)), 20), IsEmpty());
    EXPECT_THAT(newestAlbums(AlbumList(), 20), IsEmpty());
}

TEST(NewestAlbums, LeaveOutThoseWithoutATime)
{
    const auto albums = albumsOf({changed(QStringLiteral("One"), 0), changed(QStringLiteral("Two"), 100),
        aSong("x/1.ogg").on(u"Timeless").by(u"Anna")});
    EXPECT_THAT(titlesOf(*albums, newestAlbums(*albums, 20)),
        ElementsAre(QStringLiteral("Two"), QStringLiteral("One")));
}

TEST(DrawnAlbums, AreTheSameForTheSameSeed)
{
    const auto albums = albumsOf(manyAlbums(200));
    const auto drawn = drawnAlbums(*albums, 20, 1);
    EXPECT_EQ(drawn.size(), 20U);
    EXPECT_EQ(drawn, drawnAlbums(*albums, 20, 1));
    EXPECT_NE(drawn, drawnAlbums(*albums, 20, 2));
}

TEST(DrawnAlbums, AreEachThereOnceAndFromEverywhere)
{
    const auto albums = albumsOf(manyAlbums(200));
    auto drawn = drawnAlbums(*albums, 100, 7);
    std::ranges::sort(drawn);
    EXPECT_EQ(std::ranges::adjacent_find(drawn), drawn.end());
    const auto inFirstHalf = std::ranges::count_if(drawn, [](int index) { return index < 100; });
    EXPECT_GT(inFirstHalf, 25);
    EXPECT_LT(inFirstHalf, 75);
}

TEST(DrawnAlbums, AreAllWhereThereAreFew)
{
    const auto albums = albumsOf(manyAlbums(3));
    EXPECT_EQ(drawnAlbums(*albums, 20, 5).size(), 3U);
    EXPECT_THAT(drawnAlbums(AlbumList(), 20, 5), IsEmpty());
}

TEST(DrawnAlbums, StayWhenTheLibraryGrows)
{
    SongTableBuilder builder;
    const auto songs = manyAlbums(101);
    const auto take = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            songs[i].feedTo(builder);
        builder.finishRow();
        return groupAlbums(builder.snapshot());
    };
    const auto before = take(0, 100);
    const auto titlesBefore = titlesOf(*before, drawnAlbums(*before, 10, 3));
    const auto after = take(100, 101);
    EXPECT_THAT(titlesOf(*after, drawnAlbums(*after, 11, 3)), IsSupersetOf(titlesBefore));
}

} // namespace
} // namespace toccata
