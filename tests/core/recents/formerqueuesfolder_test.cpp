// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/formerqueuesfolder.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QString server = QStringLiteral("music.local:6600");

FormerQueue someQueue()
{
    return {.name = QStringLiteral("Ölwechsel \"2\""),
        .uris = {"a b/1%20.ogg", "\xff\xfe/no text", "x\ny", "http://radio/?a=b&c"},
        .position = 2,
        .elapsed = std::chrono::milliseconds(61'500),
        .takenAt = 1'700'000'000};
}

FormerQueue queueOf(const QList<QByteArray> &uris)
{
    return {.name = QString::fromUtf8(uris.first()), .uris = uris};
}

struct FormerQueuesFolderTest : testing::Test
{
    QStringList entries() const { return QDir(path).entryList(QDir::Files); }
    QString file() const { return path + u'/' + entries().value(0); }
    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }
    std::vector<std::string> names(const QString &ofServer = server) const
    {
        std::vector<std::string> names;
        for (const FormerQueueFacts &facts : folder.facts(ofServer))
            names.push_back(facts.name.toStdString());
        return names;
    }

    QTemporaryDir temporary;
    QString path = temporary.filePath(QStringLiteral("deep/recent"));
    FormerQueuesFolder folder{path};
};

TEST(FormerQueueFile, BringsEverythingBackByteForByte)
{
    EXPECT_EQ(formerQueueIn(toBytes(someQueue())), someQueue());
    FormerQueue stopped = someQueue();
    stopped.position.reset();
    EXPECT_EQ(formerQueueIn(toBytes(stopped)), stopped);
}

FormerQueue markedQueue()
{
    FormerQueue queue = someQueue();
    queue.marks = {{0, 255}, {2, 0, SongPart{std::chrono::milliseconds(1500)}},
        {3, 7, SongPart{std::chrono::seconds(2), std::chrono::seconds(0)}}};
    return queue;
}

TEST(FormerQueueFile, HasWhatItsSongsHad)
{
    EXPECT_EQ(formerQueueIn(toBytes(markedQueue())), markedQueue());
    const QByteArray bytes = toBytes(markedQueue());
    EXPECT_TRUE(bytes.startsWith(toBytes(someQueue()))) << "a program that does not know of it reads it too";
    EXPECT_EQ(formerQueueIn(bytes + "of a later version"), markedQueue());
    for (qsizetype i = toBytes(someQueue()).size() + 1; i < bytes.size(); ++i)
        EXPECT_EQ(formerQueueIn(bytes.first(i)), std::nullopt) << i;
    FormerQueue beyond = someQueue();
    beyond.marks = {{4, 1}};
    EXPECT_EQ(formerQueueIn(toBytes(beyond)), std::nullopt) << "it has four songs";
}

TEST(FormerQueueFile, TheHeadIsReadWithoutTheSongs)
{
    const QByteArray bytes = toBytes(someQueue());
    QByteArray beginning = bytes.first(bytes.size() - 20);
    QBuffer file(&beginning);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto head = formerQueueHeadIn(file);
    ASSERT_TRUE(head);
    EXPECT_EQ(head->songs, 4);
    EXPECT_EQ(head->queue.name, someQueue().name);
    EXPECT_EQ(head->digest, digestOf(someQueue().uris));
    EXPECT_EQ(formerQueueIn(beginning), std::nullopt);
}

TEST(FormerQueueFile, WhatIsNoSuchFileIsNotTakenForOne)
{
    EXPECT_EQ(formerQueueIn({}), std::nullopt);
    EXPECT_EQ(formerQueueIn("[]"), std::nullopt);
    const QByteArray bytes = toBytes(someQueue());
    for (qsizetype i = 0; i < bytes.size(); i += 5) {
        EXPECT_EQ(formerQueueIn(bytes.first(i)), std::nullopt) << i;
        QByteArray changed = bytes;
        changed[i] = char(~changed[i]);
        (void)formerQueueIn(changed); // it may be another name or time; but it does no harm
    }
    QByteArray newer = bytes;
    newer[7] = 99;
    EXPECT_EQ(formerQueueIn(newer), std::nullopt);
}

TEST_F(FormerQueuesFolderTest, TheNewestIsFirst)
{
    folder.keep(server, someQueue());
    folder.keep(server, queueOf({"b", "c"}));
    EXPECT_THAT(names(), ElementsAre("b", someQueue().name.toStdString()));
    const FormerQueueFacts facts = FormerQueuesFolder(path).facts(server).back();
    EXPECT_EQ(facts.songs, 4);
    EXPECT_EQ(facts.takenAt, someQueue().takenAt);
    EXPECT_EQ(folder.read(server, facts.number), someQueue());
    EXPECT_EQ(folder.read(server, 99), std::nullopt);
}

TEST_F(FormerQueuesFolderTest, OfTheSameSongsThereIsOne)
{
    folder.keep(server, queueOf({"a", "b"}));
    folder.keep(server, queueOf({"c", "d"}));
    FormerQueue later = queueOf({"a", "b"});
    later.position = 1;
    folder.keep(server, later);
    EXPECT_THAT(names(), ElementsAre("a", "c"));
    EXPECT_EQ(folder.read(server, folder.facts(server).front().number), later);
    folder.keep(server, queueOf({"b", "a"}));
    EXPECT_THAT(names(), ElementsAre("b", "a", "c")) << "another order is another queue";
}

TEST_F(FormerQueuesFolderTest, OnlySoManyAreKept)
{
    for (int i = 0; i < 13; ++i)
        folder.keep(server, queueOf({QByteArray::number(i), "x"}));
    EXPECT_EQ(names().size(), FormerQueuesFolder::most);
    EXPECT_EQ(names().front(), "12");
    EXPECT_EQ(names().back(), "3");
    EXPECT_EQ(std::size_t(entries().size()), FormerQueuesFolder::most);
}

TEST_F(FormerQueuesFolderTest, OneSongIsNotWorthIt)
{
    folder.keep(server, queueOf({"a"}));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(FormerQueuesFolderTest, AHundredThousandSongsFit)
{
    QList<QByteArray> uris;
    for (int i = 0; i < 100'000; ++i)
        uris << "Some artist/Some album/" + QByteArray::number(i) + " A title.flac";
    folder.keep(server, queueOf(uris));
    ASSERT_EQ(folder.facts(server).size(), 1U);
    EXPECT_EQ(folder.read(server, folder.facts(server).front().number)->uris, uris);
    EXPECT_LT(QFile(file()).size(), 1'000'000);
}

TEST_F(FormerQueuesFolderTest, EachServerHasItsOwn)
{
    folder.keep(server, someQueue());
    EXPECT_THAT(names(QStringLiteral("another")), IsEmpty());
}

TEST_F(FormerQueuesFolderTest, ABrokenFileIsSetAside)
{
    folder.keep(server, someQueue());
    write("toc");
    EXPECT_THAT(names(), IsEmpty());
    ASSERT_EQ(entries().size(), 1);
    EXPECT_TRUE(entries().first().contains(QStringLiteral(".broken-")));
    folder.keep(server, someQueue());
    EXPECT_EQ(names().size(), 1U);
    folder.clear();
    EXPECT_THAT(entries(), IsEmpty());
}

TEST_F(FormerQueuesFolderTest, AFileWhoseSongsAreBrokenIsSetAsideWhenItIsWanted)
{
    folder.keep(server, someQueue());
    const quint64 number = folder.facts(server).front().number;
    const QByteArray bytes = toBytes(someQueue());
    write(bytes.first(bytes.size() - 8) + "12345678");
    EXPECT_EQ(folder.read(server, number), std::nullopt);
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(FormerQueuesFolderTest, WithoutAPathNothingIsKept)
{
    const FormerQueuesFolder nowhere{QString()};
    nowhere.keep(server, someQueue());
    nowhere.clear();
    EXPECT_THAT(nowhere.facts(server), IsEmpty());
    EXPECT_EQ(nowhere.read(server, 1), std::nullopt);
}

} // namespace
} // namespace toccata
