// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverworker.h"

#include "tests/support/madepictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toccata {

using test::areAlike;
using test::plain;
using test::plainJpeg;
using test::plainPng;
using Cut = PictureShape::Cut;

namespace {

const PictureShape small{64, Cut::Square, 0};
const PictureShape large{800, Cut::Square, 0};
const CoverNames names{"server\nalbum", "album"};
const CoverNames elsewhere{"another server\nalbum", "album"};

QColor colourOf(const std::optional<std::vector<Picture>> &pictures)
{
    return pictures && !pictures->empty() ? pictures->front().image.pixelColor(32, 32) : QColor();
}

} // namespace

class CoverWorkerTest : public testing::Test
{
protected:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile made(path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        EXPECT_EQ(made.write(bytes), bytes.size());
        return path(name);
    }

private:
    QTemporaryDir m_folder;

protected:
    CoverWorker worker{CoverPlaces{path("found"), path("chosen")}};
};

TEST_F(CoverWorkerTest, KeepsWhatItTook)
{
    EXPECT_FALSE(worker.kept(names, {}, {small}));
    const auto taken = worker.take(names, plainPng(700, Qt::red), {small, {32, Cut::Whole, 0}});
    ASSERT_TRUE(taken);
    ASSERT_EQ(taken->size(), 2U);
    EXPECT_EQ(taken->at(0).image.size(), QSize(64, 64));
    EXPECT_EQ(taken->at(1).image.size(), QSize(32, 32));
    EXPECT_TRUE(areAlike(taken->at(0).tone, Qt::red));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {small})), Qt::red));
    EXPECT_FALSE(worker.kept(elsewhere, {}, {small})) << "each server has its own";
    EXPECT_GT(worker.foundBytes(), 0);
    worker.clearFound();
    EXPECT_FALSE(worker.kept(names, {}, {small}));
    EXPECT_EQ(worker.foundBytes(), 0);
}

TEST_F(CoverWorkerTest, TakesNothingThatIsNoPicture)
{
    EXPECT_FALSE(worker.take(names, "text", {small}));
    EXPECT_FALSE(worker.take(names, {}, {small}));
    EXPECT_FALSE(worker.take(names, test::pngClaiming(100'000, 100'000), {small}));
    EXPECT_EQ(worker.foundBytes(), 0);
}

TEST_F(CoverWorkerTest, TheOriginalIsNeededForALargerPictureUnlessItIsSmall)
{
    ASSERT_TRUE(worker.take(names, plainPng(900, Qt::red), {small}));
    EXPECT_TRUE(worker.kept(names, {}, {{keptSide, Cut::Square, 0}}));
    EXPECT_FALSE(worker.kept(names, {}, {large}));
    ASSERT_TRUE(worker.take(names, plainPng(300, Qt::red), {small}));
    const auto enlarged = worker.kept(names, {}, {large});
    ASSERT_TRUE(enlarged);
    EXPECT_EQ(enlarged->front().image.size(), QSize(800, 800));
}

TEST_F(CoverWorkerTest, ASmallPictureIsBetterThanNone)
{
    EXPECT_FALSE(worker.keptSmall(names, {large}));
    ASSERT_TRUE(worker.take(names, plainPng(900, Qt::red), {small}));
    const auto enlarged = worker.keptSmall(names, {large});
    ASSERT_TRUE(enlarged);
    EXPECT_EQ(enlarged->front().image.size(), QSize(800, 800));
}

TEST_F(CoverWorkerTest, AnotherChoiceTakesThePlaceOfTheFormer)
{
    ASSERT_TRUE(worker.choose(names, plain({900, 900}, Qt::blue)));
    ASSERT_TRUE(worker.choose(names, plain({100, 100}, Qt::red)));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {small})), Qt::red));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {large})), Qt::red));
}

TEST_F(CoverWorkerTest, WhatWasFoundBeforeTheSongChangedIsOutOfDate)
{
    ASSERT_TRUE(worker.take(names, plainPng(100, Qt::red), {small}));
    EXPECT_TRUE(worker.kept(names, 1'000'000, {small}));
    EXPECT_FALSE(worker.kept(names, 4'000'000'000, {small}));
}

TEST_F(CoverWorkerTest, WhatIsTransparentLooksTheSameNowAndFromDisk)
{
    QImage image = plain({100, 100}, Qt::transparent);
    for (int y = 0; y < 50; ++y)
        for (int x = 0; x < 100; ++x)
            image.setPixelColor(x, y, Qt::red);
    const auto taken = worker.take(names, test::encoded(image, "png"), {small});
    const auto kept = worker.kept(names, {}, {small});
    ASSERT_TRUE(taken && kept);
    for (const int y : {5, 60})
        EXPECT_TRUE(areAlike(taken->front().image.pixelColor(32, y), kept->front().image.pixelColor(32, y)))
            << y;
    EXPECT_EQ(taken->front().image.pixelColor(32, 60), QColor(Qt::white));
    EXPECT_TRUE(areAlike(taken->front().tone, kept->front().tone));
}

TEST_F(CoverWorkerTest, AChosenFileTakesThePlaceOfWhatWasFound)
{
    ASSERT_TRUE(worker.take(names, plainPng(100, Qt::red), {small}));
    ASSERT_TRUE(worker.choose(names, file("blue.png", plainPng(1000, Qt::blue))));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {small})), Qt::blue));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {large})), Qt::blue));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, 4'000'000'000, {small})), Qt::blue))
        << "also when the song changes";
    worker.clearFound();
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {small})), Qt::blue));
}

TEST_F(CoverWorkerTest, WhatWasChosenIsGoodOnEveryServer)
{
    ASSERT_TRUE(worker.take(elsewhere, plainPng(100, Qt::red), {small}));
    ASSERT_TRUE(worker.choose(names, plain({100, 100}, Qt::blue)));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {small})), Qt::blue));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(elsewhere, {}, {small})), Qt::blue));
}

TEST_F(CoverWorkerTest, WhatWasChosenStaysWhenAnotherIsFoundMeanwhile)
{
    ASSERT_TRUE(worker.choose(names, plain({100, 100}, Qt::blue)));
    ASSERT_TRUE(worker.take(names, plainPng(100, Qt::red), {small}));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {small})), Qt::blue));
}

TEST_F(CoverWorkerTest, ChoosesNothingThatIsNoPicture)
{
    ASSERT_TRUE(worker.take(names, plainPng(100, Qt::red), {small}));
    EXPECT_FALSE(worker.choose(names, file("text.jpg", "text")));
    EXPECT_FALSE(worker.choose(names, path("not there.jpg")));
    EXPECT_FALSE(worker.choose(names, path("")));
    EXPECT_FALSE(worker.choose(names, QImage()));
    EXPECT_TRUE(areAlike(colourOf(worker.kept(names, {}, {small})), Qt::red));
}

TEST_F(CoverWorkerTest, ForgetsAlsoWhatWasChosen)
{
    ASSERT_TRUE(worker.take(names, plainPng(100, Qt::red), {small}));
    ASSERT_TRUE(worker.choose(names, plain({1000, 1000}, Qt::blue)));
    worker.forget(names);
    EXPECT_FALSE(worker.kept(names, {}, {small}));
    EXPECT_FALSE(worker.kept(names, {}, {large}));
    worker.forget(names);
}

TEST_F(CoverWorkerTest, WithoutPlacesNothingIsKept)
{
    CoverWorker nowhere{CoverPlaces{}};
    EXPECT_TRUE(nowhere.take(names, plainPng(100, Qt::red), {small}));
    EXPECT_FALSE(nowhere.kept(names, {}, {small}));
    EXPECT_FALSE(nowhere.choose(names, plain({10, 10}, Qt::blue)));
    nowhere.forget(names);
}

TEST_F(CoverWorkerTest, ReadsThePictureBesideASong)
{
    using Kind = CoverSubject::Kind;
    EXPECT_FALSE(CoverWorker::besideSong(path("1.ogg"), Kind::Album));
    file("folder.jpg", "of the album");
    file("artist.png", "of the artist");
    EXPECT_EQ(CoverWorker::besideSong(path("1.ogg"), Kind::Album), "of the album");
    EXPECT_EQ(CoverWorker::besideSong(path("1.ogg"), Kind::Artist), "of the artist");
    QFile huge(path("cover.jpg"));
    ASSERT_TRUE(huge.open(QIODevice::WriteOnly));
    ASSERT_TRUE(huge.resize(100 * 1024 * 1024));
    EXPECT_FALSE(CoverWorker::besideSong(path("1.ogg"), Kind::Album)) << "larger than any picture";
}

} // namespace toccata
