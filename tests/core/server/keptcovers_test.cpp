// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/music/asong.h"
#include "tests/core/server/coverfindertest.h"

#include <QFile>

namespace toccata {

using test::plainPng;
using test::waitUntil;

using KeptCovers = CoverFinderTest;

TEST_F(KeptCovers, WhatIsNotThereIsNotAskedForAfterAReconnectEither)
{
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::NotFound);
    mpd.script().stopListening();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(); }));
    mpd.script().listenAgain();
    server->proxy.reconnectNow();
    ASSERT_TRUE(waitUntil([&] { return isConnected(); }));
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::NotFound);
    EXPECT_EQ(mpd.asked().size(), 2U);
}

TEST_F(KeptCovers, AnotherStartServesFromDisk)
{
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    ASSERT_TRUE(finds(Qt::red, "a.ogg"));
    startAnew();
    mpd.script().stopListening();
    server->connectTo(mpd.address());
    EXPECT_TRUE(finds(Qt::red, "a.ogg")) << "also where it cannot be connected";
    EXPECT_EQ(mpd.asked().size(), 1U);
    EXPECT_GT(server->proxy.artwork.diskUse().get(), 0);
}

TEST_F(KeptCovers, ASmallPictureIsShownLargeWhereThereIsNoOther)
{
    mpd.put(embedded, "a.ogg", plainPng(1'000, Qt::red));
    ASSERT_TRUE(finds(Qt::red, album("a.ogg"), 64));
    ASSERT_TRUE(finds(Qt::red, album("a.ogg"), larger));
    EXPECT_EQ(std::ranges::count(mpd.asked(), "readpicture a.ogg 0"), 2) << "the original is needed";
    mpd.script().stopListening();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(); }));
    const auto picture = find(album("a.ogg"), larger);
    ASSERT_TRUE(succeeds(picture));
    EXPECT_EQ(picture.get().image.size(), QSize(larger, larger));
}

TEST_F(KeptCovers, ChoosesAndForgets)
{
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    ASSERT_TRUE(finds(Qt::red, "a.ogg"));
    ASSERT_TRUE(succeeds(server->proxy.artwork.choose(album("a.ogg"), test::plain({900, 900}, Qt::blue))));
    EXPECT_TRUE(finds(Qt::blue, "a.ogg"));
    EXPECT_TRUE(finds(Qt::blue, album("a.ogg"), larger));
    ASSERT_TRUE(succeeds(server->proxy.artwork.clearDisk()));
    EXPECT_TRUE(finds(Qt::blue, "a.ogg")) << "what was chosen is no cache";
    startAnew();
    ASSERT_TRUE(server->reaches(mpd.address()));
    EXPECT_TRUE(finds(Qt::blue, "a.ogg"));
    EXPECT_EQ(mpd.asked().size(), 1U);
    ASSERT_TRUE(succeeds(server->proxy.artwork.forget(album("a.ogg"))));
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
    EXPECT_EQ(mpd.asked().size(), 2U);
}

TEST_F(KeptCovers, ChoosesForAnAlbumWithoutAPicture)
{
    ASSERT_EQ(failureOf("a.ogg"), Error::Kind::NotFound);
    const QString file = path(QStringLiteral("text.png"));
    EXPECT_TRUE(failsWith(Error::Kind::Invalid, server->proxy.artwork.choose(album("a.ogg"), file)));
    EXPECT_TRUE(failsWith(
        Error::Kind::Invalid, server->proxy.artwork.choose(CoverSubject(), test::plain({9, 9}, Qt::blue))));
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::NotFound);
    QFile made(file);
    ASSERT_TRUE(made.open(QIODevice::WriteOnly));
    made.write(plainPng(100, Qt::blue));
    made.close();
    ASSERT_TRUE(succeeds(server->proxy.artwork.choose(album("a.ogg"), file)));
    EXPECT_TRUE(finds(Qt::blue, "a.ogg"));
}

TEST_F(KeptCovers, ForgettingMakesItAskAgain)
{
    ASSERT_EQ(failureOf("a.ogg"), Error::Kind::NotFound);
    mpd.put(beside, "a.ogg", plainPng(100, Qt::blue));
    ASSERT_TRUE(succeeds(server->proxy.artwork.forget(album("a.ogg"))));
    EXPECT_TRUE(finds(Qt::blue, "a.ogg"));
}

TEST_F(KeptCovers, TellsAndFreesWhatItTakesOnDisk)
{
    EXPECT_EQ(server->proxy.artwork.diskUse().get(), 0);
    mpd.put(embedded, "a.ogg", test::noisyPng(20'000));
    ASSERT_TRUE(succeeds(find(album("a.ogg"))));
    EXPECT_GT(server->proxy.artwork.diskUse().get(), 0);
    ASSERT_TRUE(succeeds(server->proxy.artwork.clearDisk()));
    EXPECT_EQ(server->proxy.artwork.diskUse().get(), 0);
    const std::size_t before = mpd.asked().size();
    EXPECT_TRUE(succeeds(find(album("a.ogg"))));
    EXPECT_GT(mpd.asked().size(), before);
}

TEST_F(KeptCovers, AlbumsOfOneNameAndEditionsDoNotShare)
{
    const auto songs = tableOf({aSong("GH1/1.ogg").ofAlbumArtist(u"Alpha").on(u"Greatest Hits"),
        aSong("GH2/1.ogg").ofAlbumArtist(u"Beta").on(u"Greatest Hits"),
        aSong("Live/1.ogg").on(u"Live").with(Tag::MusicBrainzAlbumId, u"first"),
        aSong("Live/2.ogg").on(u"Live").with(Tag::MusicBrainzAlbumId, u"second")});
    const std::vector<QColor> colours{Qt::red, Qt::blue, Qt::green, Qt::yellow};
    for (int i = 0; i < 4; ++i)
        mpd.put(embedded, songs->at(i).uri(), plainPng(100, colours[std::size_t(i)]));
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 4; ++i)
            EXPECT_TRUE(finds(colours[std::size_t(i)], coverOf(songs->at(i)))) << i;
    EXPECT_EQ(mpd.asked().size(), 4U);
}

} // namespace toccata
