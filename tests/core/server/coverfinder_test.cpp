// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/coverfindertest.h"

#include <gmock/gmock.h>

namespace toccata {

using actor::Future;
using test::plainPng;
using test::waitUntil;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

CoverOptions besideFirst()
{
    CoverOptions options;
    options.embeddedFirst = false;
    return options;
}

} // namespace

TEST_F(CoverFinderTest, OneRequestServesHoweverManyAsk)
{
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    std::vector<Future<Picture>> all;
    inOneGo([&] {
        for (int side = 1; side <= 40; ++side)
            all.push_back(find(album("a.ogg"), side));
    });
    for (int side = 1; side <= 40; ++side) {
        ASSERT_TRUE(succeeds(all[std::size_t(side - 1)]));
        EXPECT_EQ(all[std::size_t(side - 1)].get().image.size(), QSize(side, side));
    }
    EXPECT_THAT(mpd.asked(), ElementsAre("readpicture a.ogg 0"));
}

TEST_F(CoverFinderTest, WhoComesDuringATransferIsServedWithIt)
{
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    mpd.hold();
    const auto first = find(album("a.ogg"));
    ASSERT_TRUE(waitUntil([&] { return mpd.asked().size() == 1; }));
    const auto second = find(album("a.ogg"), 20);
    mpd.letGo();
    EXPECT_TRUE(succeeds(first));
    EXPECT_TRUE(succeeds(second));
    EXPECT_EQ(mpd.asked().size(), 1U);
}

TEST_F(CoverFinderTest, ReadsAPictureChunkByChunk)
{
    const QByteArray picture = test::noisyPng(10'000);
    mpd.put(embedded, "a.ogg", picture);
    ASSERT_TRUE(succeeds(find(album("a.ogg"))));
    EXPECT_THAT(
        mpd.asked(), ElementsAre("readpicture a.ogg 0", "readpicture a.ogg 4096", "readpicture a.ogg 8192"));
}

TEST_F(CoverFinderTest, WhatIsNotThereIsAskedForOnce)
{
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(failureOf("a.ogg"), Error::Kind::NotFound);
    EXPECT_EQ(failureOf(album("a.ogg"), larger), Error::Kind::NotFound);
    EXPECT_THAT(mpd.asked(), ElementsAre("readpicture a.ogg 0", "albumart a.ogg 0"));
}

TEST_F(CoverFinderTest, ALargePictureThatIsNotThereIsAskedForOnce)
{
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(failureOf(album("a.ogg"), larger), Error::Kind::NotFound);
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::NotFound);
    EXPECT_EQ(mpd.asked().size(), 2U);
}

TEST_F(CoverFinderTest, ASongThatChangedIsAskedAgain)
{
    CoverSubject subject = album("a.ogg");
    EXPECT_EQ(failureOf(subject), Error::Kind::NotFound);
    subject.modified = 1'000'000;
    EXPECT_EQ(failureOf(subject), Error::Kind::NotFound);
    EXPECT_EQ(mpd.asked().size(), 2U) << "it changed before";
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    server->proxy.artwork.setOptions(besideFirst());
    EXPECT_TRUE(finds(Qt::red, subject)) << "with other options it is asked for anew";
}

TEST_F(CoverFinderTest, KeepsNothingWhereItMayNot)
{
    CoverOptions options;
    options.kept = false;
    server->proxy.artwork.setOptions(options);
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
    EXPECT_EQ(server->proxy.artwork.diskUse().get(), 0);
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
    EXPECT_EQ(mpd.askedFor("a.ogg"), 2);
}

TEST_F(CoverFinderTest, AsksInTheOrderOfTheOption)
{
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    mpd.put(beside, "a.ogg", plainPng(100, Qt::blue));
    mpd.put(embedded, "b.ogg", plainPng(100, Qt::red));
    mpd.put(beside, "b.ogg", plainPng(100, Qt::blue));
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
    server->proxy.artwork.setOptions(besideFirst());
    EXPECT_TRUE(finds(Qt::blue, "b.ogg"));
    EXPECT_THAT(mpd.asked(), ElementsAre("readpicture a.ogg 0", "albumart b.ogg 0"));
    EXPECT_EQ(failureOf("c.ogg"), Error::Kind::NotFound);
    EXPECT_THAT(mpd.asked(),
        ElementsAre("readpicture a.ogg 0", "albumart b.ogg 0", "albumart c.ogg 0", "readpicture c.ogg 0"));
}

TEST_F(CoverFinderTest, WhatIsCancelledAtOnceIsNeverSent)
{
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    inOneGo([&] {
        for (int i = 0; i < 200; ++i)
            find(album("passed " + QByteArray::number(i))).cancel();
    });
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
    EXPECT_THAT(mpd.asked(), ElementsAre("readpicture a.ogg 0"));
}

TEST_F(CoverFinderTest, WhatIsCancelledInTheQueueIsNeverSent)
{
    for (const char *song : {"1", "2", "3", "4", "last"})
        mpd.put(embedded, song, plainPng(10, Qt::red));
    mpd.hold();
    std::vector<Future<Picture>> all;
    for (const char *song : {"1", "2", "3", "4"})
        all.push_back(find(album(song)));
    ASSERT_TRUE(waitUntil([&] { return mpd.asked().size() == 1; }));
    for (int i = 0; i < 20; ++i)
        all.push_back(find(album("waits " + QByteArray::number(i))));
    const auto last = find(album("last"));
    for (std::size_t i = 4; i < all.size(); ++i)
        all[i].cancel();
    mpd.letGo();
    ASSERT_TRUE(succeeds(last));
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_TRUE(succeeds(all[i]));
    EXPECT_EQ(mpd.asked().size(), 5U);
}

TEST_F(CoverFinderTest, ATransferStopsBetweenTwoChunks)
{
    mpd.put(embedded, "large.ogg", test::noisyPng(100'000));
    mpd.put(embedded, "b.ogg", plainPng(100, Qt::blue));
    mpd.hold();
    const auto gone = find(album("large.ogg"));
    ASSERT_TRUE(waitUntil([&] { return mpd.asked().size() == 1; }));
    gone.cancel();
    mpd.letGo();
    EXPECT_TRUE(finds(Qt::blue, "b.ogg"));
    EXPECT_EQ(mpd.askedFor("large.ogg"), 1);
    EXPECT_TRUE(succeeds(find(album("large.ogg")))) << "it can be asked for again";
}

TEST_F(CoverFinderTest, ADamagedEmbeddedPictureIsPassedOver)
{
    const QByteArray whole = test::noisyPng(9'000);
    for (const QByteArray &damaged : {QByteArray("text"), whole.first(8'000),
             test::pngClaiming(100'000, 100'000), QByteArray(5'000, '\0')}) {
        const QByteArray song = "song " + QByteArray::number(damaged.size());
        mpd.put(embedded, song, damaged);
        mpd.put(beside, song, plainPng(100, Qt::blue));
        EXPECT_TRUE(finds(Qt::blue, song)) << damaged.size();
    }
    mpd.put(embedded, "both damaged", "text");
    mpd.put(beside, "both damaged", "text");
    EXPECT_EQ(failureOf("both damaged"), Error::Kind::NotFound);
    EXPECT_EQ(failureOf("both damaged"), Error::Kind::NotFound);
    EXPECT_EQ(mpd.askedFor("both damaged"), 2);
}

TEST_F(CoverFinderTest, AServerThatLiesAboutSizesIsNotAskedOnAndOn)
{
    QByteArrayList songs;
    std::vector<Future<Picture>> all;
    for (const char *reply :
        {"size: 100\nbinary: 0\n\nOK\n", "size: 0\nbinary: 0\n\nOK\n", "binary: 4\nabcd\nOK\n",
            "size: 2\nbinary: 4\nabcd\nOK\n", "size: 99999999999\nbinary: 4\nabcd\nOK\n", "size: 4\nOK\n",
            "ACK [5@0] {} unknown command \"readpicture\"\n", "ACK [2@0] {readpicture} Bad file offset\n"}) {
        songs << "song " + QByteArray(reply).toHex();
        mpd.put(beside, songs.back(), plainPng(100, Qt::blue));
        mpd.answer(embedded, songs.back(), reply);
        all.push_back(find(album(songs.back())));
    }
    for (qsizetype i = 0; i < songs.size(); ++i) {
        EXPECT_EQ(colourOf(all[std::size_t(i)]), QColor(Qt::blue)) << songs[i].toStdString();
        EXPECT_EQ(mpd.askedFor(songs[i]), 2) << songs[i].toStdString();
    }
}

TEST_F(CoverFinderTest, MpdIsNeverAskedForTheByteThatFreezesIt)
{
    const qint64 deadly = 524'287;
    mpd.stopAt(deadly, 5);
    mpd.put(beside, "a.ogg", test::noisyPng(540'000));
    const auto picture = find(album("a.ogg"));
    ASSERT_TRUE(succeeds(picture));
    EXPECT_EQ(std::ranges::count(mpd.asked(), "albumart a.ogg 524286"), 5);
    EXPECT_EQ(std::ranges::count(mpd.asked(), "albumart a.ogg 524287"), 0);
}

TEST_F(CoverFinderTest, APictureThatMpdDoesNotGoOnWithIsGivenUp)
{
    mpd.stopAt(524'287, 1'000'000);
    mpd.put(beside, "a.ogg", test::noisyPng(540'000));
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::Busy);
    mpd.stopAt(524'287, 0);
    EXPECT_TRUE(succeeds(find(album("a.ogg"))));
}

TEST_F(CoverFinderTest, APictureThatEndsBeforeItsEndIsNone)
{
    mpd.answer(embedded, "a.ogg", "size: 12\nbinary: 4\nabcd\nOK\n");
    mpd.put(beside, "a.ogg", plainPng(100, Qt::blue));
    EXPECT_TRUE(finds(Qt::blue, "a.ogg")); // three of four bytes too many: "abcd" three times is no picture
    EXPECT_EQ(mpd.askedFor("a.ogg"), 4);
}

TEST_F(CoverFinderTest, WhatFailedWithoutAConnectionIsFoundAfterTheNext)
{
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    mpd.script().stopListening();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(); }));
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::Offline);
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::Offline);
    mpd.script().listenAgain();
    server->proxy.reconnectNow();
    ASSERT_TRUE(waitUntil([&] { return isConnected(); }));
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
}

TEST_F(CoverFinderTest, AConnectionThatEndsWithinAPictureSaysNothingOfIt)
{
    mpd.answer(embedded, "a.ogg", "size: 100\nbinary: 50\nabc");
    EXPECT_EQ(failureOf("a.ogg"), Error::Kind::Dropped);
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
}

TEST_F(CoverFinderTest, AnotherServerEndsWhatWasAskedOfTheFormer)
{
    PictureServer other;
    other.put(embedded, "a.ogg", plainPng(100, Qt::blue));
    mpd.put(embedded, "a.ogg", plainPng(100, Qt::red));
    mpd.hold();
    const auto former = find(album("a.ogg"));
    ASSERT_TRUE(waitUntil([&] { return mpd.asked().size() == 1; }));
    ASSERT_TRUE(server->reaches(other.address()));
    EXPECT_TRUE(failsWith(Error::Kind::Offline, former));
    mpd.letGo();
    EXPECT_TRUE(finds(Qt::blue, "a.ogg"));
    ASSERT_TRUE(server->reaches(mpd.address()));
    EXPECT_TRUE(finds(Qt::red, "a.ogg")) << "each server has its own";
}

TEST_F(CoverFinderTest, HundredsThatNobodyCanBeAskedForFailOneByOne)
{
    mpd.script().stopListening();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(); }));
    std::vector<Future<Picture>> all;
    inOneGo([&] {
        for (int i = 0; i < 500; ++i)
            all.push_back(find(album(QByteArray::number(i))));
    });
    for (const auto &each : all)
        EXPECT_TRUE(failsWith(Error::Kind::Offline, each));
}

TEST_F(CoverFinderTest, RadiosArtistsAndNobodyAreNotAskedFor)
{
    EXPECT_EQ(failureOf("http://radio.example/stream"), Error::Kind::NotFound);
    EXPECT_EQ(failureOf(pictureOfArtist(QStringLiteral("Alpha"), QByteArray())), Error::Kind::NotFound);
    EXPECT_EQ(failureOf(CoverSubject()), Error::Kind::NotFound);
    EXPECT_THAT(mpd.asked(), IsEmpty());
}

TEST_F(CoverFinderTest, AServerWithoutBinarylimitHasPicturesToo)
{
    PictureServer old;
    old.script().answer("binarylimit", "ACK [5@0] {} unknown command \"binarylimit\"\n");
    old.put(embedded, "a.ogg", plainPng(100, Qt::red));
    ASSERT_TRUE(server->reaches(old.address()));
    EXPECT_TRUE(finds(Qt::red, "a.ogg"));
}

} // namespace toccata
