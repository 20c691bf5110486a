// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/recentsfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::IsEmpty;
using Kind = RecentQueue::Kind;

const QString server = QStringLiteral("music.local:6600");

std::vector<RecentQueue> someQueues()
{
    RecentQueue album{.kind = Kind::Album,
        .name = QStringLiteral("Ölwechsel \"2\""),
        .artist = QStringLiteral("Änna"),
        .uris = {"a b/1%20.ogg", "\xff\xfe/no text", "x\ny"},
        .playedAt = 1'700'000'000};
    album.cover.key = QByteArray("album\0key\n\xff", 11);
    album.cover.songUri = album.uris.first();
    album.cover.uri = "spotify:album:1";
    album.cover.release = "id";
    album.cover.modified = 1'600'000'000;
    return {album, {.name = QString(), .uris = {"http://radio/?a=b&c"}},
        {.kind = Kind::Album, .name = QStringLiteral("Hits"), .severalArtists = true, .uris = {"1"}},
        recentFolder("Jazz/1959", QStringLiteral("1959"))};
}

struct RecentsFolderTest : testing::Test
{
    QStringList entries() const { return QDir(path).entryList(QDir::Files); }
    QString file() const { return path + u'/' + entries().value(0); }
    void write(const QByteArray &bytes) const
    {
        QFile out(file());
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    QTemporaryDir temporary;
    QString path = temporary.filePath(QStringLiteral("deep/recent"));
    RecentsFolder folder{path};
};

TEST(RecentsFile, BringsEverythingBackByteForByte)
{
    EXPECT_EQ(recentQueuesIn(toBytes(someQueues())), someQueues());
    EXPECT_EQ(recentQueuesIn(toBytes({})), std::vector<RecentQueue>());
}

TEST(RecentsFile, WhatIsNoSuchFileIsNotTakenForOne)
{
    EXPECT_EQ(recentQueuesIn({}), std::nullopt);
    EXPECT_EQ(recentQueuesIn("[]"), std::nullopt);
    EXPECT_EQ(recentQueuesIn("{\"version\": 1}"), std::nullopt);
    EXPECT_EQ(recentQueuesIn("{\"version\": 99, \"queues\": []}"), std::nullopt);
    const QByteArray bytes = toBytes(someQueues());
    EXPECT_EQ(recentQueuesIn(bytes.first(bytes.size() / 2)), std::nullopt);
}

TEST(RecentsFile, QueuesThatMakeNoSenseAreLeftOut)
{
    const auto queues
        = recentQueuesIn("{\"version\": 1, \"queues\": [7, {}, {\"kind\": \"song\", \"uris\": [\"a\"]},"
                         "{\"kind\": \"songs\", \"uris\": []}, {\"kind\": \"songs\", \"uris\": [3]},"
                         "{\"kind\": \"songs\", \"name\": \"good\", \"uris\": [\"a\"]}]}");
    ASSERT_TRUE(queues);
    ASSERT_EQ(queues->size(), 1U);
    EXPECT_EQ(queues->front().name, QStringLiteral("good"));
}

TEST_F(RecentsFolderTest, KeepsThoseOfEachServerApart)
{
    folder.write(server, someQueues());
    EXPECT_EQ(RecentsFolder(path).read(server), someQueues());
    EXPECT_THAT(folder.read(QStringLiteral("another")), IsEmpty());
}

TEST_F(RecentsFolderTest, ABrokenFileIsSetAsideAndHoldsNone)
{
    folder.write(server, someQueues());
    write("{\"version\": 1, \"queues\": [{\"kind\": \"alb");
    EXPECT_THAT(folder.read(server), IsEmpty());
    ASSERT_EQ(entries().size(), 1);
    EXPECT_TRUE(entries().first().contains(QStringLiteral(".broken-")));
    folder.write(server, someQueues());
    EXPECT_EQ(folder.read(server), someQueues());
}

TEST_F(RecentsFolderTest, ClearedNothingIsLeftOfAnyServer)
{
    folder.write(server, someQueues());
    write("broken");
    EXPECT_THAT(folder.read(server), IsEmpty());
    folder.write(server, someQueues());
    folder.write(QStringLiteral("another"), someQueues());
    EXPECT_EQ(entries().size(), 3);
    folder.clear();
    EXPECT_THAT(entries(), IsEmpty());
}

TEST_F(RecentsFolderTest, WithoutAPathNothingIsKept)
{
    const RecentsFolder nowhere{QString()};
    nowhere.write(server, someQueues());
    nowhere.clear();
    EXPECT_THAT(nowhere.read(server), IsEmpty());
}

TEST_F(RecentsFolderTest, AFolderThatCannotBeWrittenIsNoHarm)
{
    QFile inTheWay(temporary.filePath(QStringLiteral("deep")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    folder.write(server, someQueues());
    EXPECT_THAT(folder.read(server), IsEmpty());
}

} // namespace
} // namespace toccata
