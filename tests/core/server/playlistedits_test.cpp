// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/runningserver.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/mpdserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

namespace toccata {

using test::waitUntil;
using testing::IsEmpty;
using Kind = PlaylistEdit::Kind;

/// The Server actor connected to an mpd with 3,000 songs, whose playlists are removed before each test.
class PlaylistEdits : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_mpd = new test::MpdServer({.inventedSongs = 3000}); }
    static void TearDownTestSuite() { delete std::exchange(s_mpd, nullptr); }

    void SetUp() override
    {
        for (const QByteArray &name : names())
            raw.command("rm \"" + name + '"');
        raw.command("clear");
        all = raw.values("listall", "file");
        ASSERT_GE(all.size(), 3000);
        ASSERT_TRUE(server.knows(s_mpd->port()));
    }

    QList<QByteArray> names() { return raw.values("listplaylists", "playlist"); }
    PlaylistUris onServer(const QByteArray &name)
    {
        return raw.values("listplaylist \"" + name + '"', "file");
    }
    PlaylistUris songs(int first, int count) const { return all.mid(first, count); }
    const PlaylistsProxy &playlists() const { return server.proxy.playlists; }
    std::shared_ptr<const PlaylistsState> state() const { return server.proxy.states.playlists.current(); }
    /// Puts a playlist there as somebody else's program might.
    static void writeFile(const QString &name, const PlaylistUris &uris)
    {
        QFile file(s_mpd->playlistFolder() + u'/' + name + QStringLiteral(".m3u"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(uris.join('\n') + '\n');
    }

    inline static test::MpdServer *s_mpd = nullptr;
    test::RawConnection raw{s_mpd->port()};
    RunningServer server;
    QList<QByteArray> all;
};

TEST_F(PlaylistEdits, EachCanBeUndoneAndDoneAgain)
{
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("Mix"), songs(0, 3))));
    EXPECT_EQ(onServer("Mix"), songs(0, 3));
    ASSERT_TRUE(succeeds(playlists().append(QStringLiteral("Mix"), songs(10, 2))));
    const PlaylistUris five = songs(0, 3) + songs(10, 2);
    EXPECT_EQ(onServer("Mix"), five);
    PlaylistUris turned(five.crbegin(), five.crend());
    ASSERT_TRUE(succeeds(playlists().change(QStringLiteral("Mix"), Kind::Reverse, five, turned)));
    EXPECT_EQ(onServer("Mix"), turned);
    ASSERT_TRUE(succeeds(playlists().rename(QStringLiteral("Mix"), QStringLiteral("Mixed"))));
    ASSERT_TRUE(succeeds(playlists().remove(QStringLiteral("Mixed"))));
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(state()->undo, (PlaylistEdit{Kind::Delete, QStringLiteral("Mixed"), {}, 5}));

    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(onServer("Mixed"), turned);
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(onServer("Mix"), turned);
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(onServer("Mix"), five);
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(onServer("Mix"), songs(0, 3));
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, playlists().undo()));

    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(succeeds(playlists().redo()));
    EXPECT_EQ(names(), QList<QByteArray>{"Mixed"});
    EXPECT_EQ(onServer("Mixed"), turned);
}

TEST_F(PlaylistEdits, AFolderIsAddedAsItsSongsAndTakenBack)
{
    const QByteArray folder = all[0].left(all[0].indexOf('/'));
    ASSERT_TRUE(succeeds(playlists().append(QStringLiteral("Folder"), {folder})));
    EXPECT_GT(onServer("Folder").size(), 1);
    EXPECT_EQ(state()->undo->kind, Kind::Create);
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(PlaylistEdits, AnEmptyOneCanBeMade)
{
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("Later"), {})));
    EXPECT_EQ(names(), QList<QByteArray>{"Later"});
    EXPECT_THAT(onServer("Later"), IsEmpty());
    ASSERT_TRUE(succeeds(playlists().append(QStringLiteral("Later"), songs(0, 1))));
    ASSERT_TRUE(succeeds(playlists().change(QStringLiteral("Later"), Kind::Remove, songs(0, 1), {})));
    EXPECT_EQ(names(), QList<QByteArray>{"Later"});
    EXPECT_THAT(onServer("Later"), IsEmpty());
}

TEST_F(PlaylistEdits, NamesMayHaveAnyCharacterThatAFileMayHave)
{
    for (const char8_t *text :
        {u8"a|b", u8"x [2]", u8"He said \"no\" \\ yes", u8" spaces ", u8"夜の曲", u8"…/", u8"مزيج"}) {
        QString name = QString::fromUtf8(text);
        name.remove(u'/'); // no file has that in its name
        ASSERT_TRUE(succeeds(playlists().create(name, songs(0, 2)))) << name.toStdString();
        ASSERT_TRUE(waitUntil([&] { return state()->has(name); })) << name.toStdString();
        ASSERT_TRUE(succeeds(playlists().songs(name)));
        EXPECT_EQ(playlists().songs(name).get().size(), 2);
        ASSERT_TRUE(succeeds(playlists().remove(name)));
    }
    EXPECT_TRUE(failsWith(Error::Kind::Refused, playlists().create(QStringLiteral("a/b"), songs(0, 2))));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(PlaylistEdits, OneThatExistsIsNotOverwritten)
{
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("One"), songs(0, 2))));
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("Two"), songs(5, 2))));
    EXPECT_TRUE(failsWith(Error::Kind::Exists, playlists().create(QStringLiteral("One"), songs(9, 1))));
    EXPECT_TRUE(failsWith(Error::Kind::Exists, playlists().saveQueue(QStringLiteral("One"))));
    EXPECT_TRUE(
        failsWith(Error::Kind::Exists, playlists().rename(QStringLiteral("Two"), QStringLiteral("One"))));
    EXPECT_TRUE(
        failsWith(Error::Kind::Exists, playlists().duplicate(QStringLiteral("Two"), QStringLiteral("One"))));
    EXPECT_EQ(onServer("One"), songs(0, 2));
    EXPECT_EQ(onServer("Two"), songs(5, 2));
}

TEST_F(PlaylistEdits, TheQueueIsSavedAndOneIsDuplicated)
{
    for (const QByteArray &uri : songs(20, 4))
        raw.command("add \"" + uri + '"');
    ASSERT_TRUE(succeeds(playlists().saveQueue(QStringLiteral("Queue"))));
    EXPECT_EQ(onServer("Queue"), songs(20, 4));
    ASSERT_TRUE(succeeds(playlists().duplicate(QStringLiteral("Queue"), QStringLiteral("Again"))));
    EXPECT_EQ(onServer("Again"), songs(20, 4));
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(names(), QList<QByteArray>{"Queue"});
}

TEST_F(PlaylistEdits, OneIsReplacedAndThatIsUndone)
{
    EXPECT_TRUE(failsWith(Error::Kind::Conflict, playlists().replace(QStringLiteral("One"), songs(9, 3))));
    EXPECT_THAT(names(), IsEmpty()) << "what is gone is not made";
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("One"), songs(0, 2))));
    ASSERT_TRUE(succeeds(playlists().replace(QStringLiteral("One"), songs(9, 3))));
    EXPECT_EQ(onServer("One"), songs(9, 3));
    const auto undo = state()->undo;
    ASSERT_TRUE(undo);
    EXPECT_EQ(undo->kind, PlaylistEdit::Kind::Replace);
    EXPECT_EQ(undo->songs, 3);
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(onServer("One"), songs(0, 2));
    ASSERT_TRUE(succeeds(playlists().redo()));
    EXPECT_EQ(onServer("One"), songs(9, 3));
}

// More than MPD can be asked to change where it lies.
TEST_F(PlaylistEdits, ALongOneIsWrittenAsideAndNothingOfThatIsLeft)
{
    PlaylistUris shuffled = all;
    std::ranges::sort(shuffled, {}, [](const QByteArray &uri) { return qHash(uri); });
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("All"), all)));
    EXPECT_EQ(onServer("All"), all);
    ASSERT_TRUE(succeeds(playlists().change(QStringLiteral("All"), Kind::Shuffle, all, shuffled)));
    EXPECT_EQ(onServer("All"), shuffled);
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(onServer("All"), all);
    EXPECT_EQ(names(), QList<QByteArray>{"All"});
}

TEST_F(PlaylistEdits, OneThatIsStoppedIsWhatItWas)
{
    const PlaylistUris many = all + all + all + all + all;
    const PlaylistUris turned(many.crbegin(), many.crend());
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("All"), many)));
    bool wasTold = false;
    QObject context;
    server.proxy.states.playlists.observe(&context, [&](const std::shared_ptr<const PlaylistsState> &now) {
        if (now->running && !std::exchange(wasTold, true))
            playlists().cancel();
    });
    const auto future = playlists().change(QStringLiteral("All"), Kind::Reverse, many, turned);
    ASSERT_TRUE(waitUntil([&] { return future.isReady(); }));
    EXPECT_TRUE(wasTold);
    EXPECT_TRUE(future.error());
    EXPECT_EQ(onServer("All"), many);
    EXPECT_TRUE(waitUntil([&] { return names() == QList<QByteArray>{"All"}; }));
}

TEST_F(PlaylistEdits, WhatSomebodyAddsWhileALongOneIsWrittenIsNotLost)
{
    const PlaylistUris many = all + all + all + all + all;
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("All"), many)));
    bool wasTold = false;
    QObject context;
    server.proxy.states.playlists.observe(&context, [&](const std::shared_ptr<const PlaylistsState> &now) {
        if (now->running && !std::exchange(wasTold, true))
            raw.command("playlistadd All \"" + all[7] + '"');
    });
    EXPECT_TRUE(failsWith(Error::Kind::Conflict,
        playlists().change(
            QStringLiteral("All"), Kind::Reverse, many, PlaylistUris(many.crbegin(), many.crend()))));
    EXPECT_TRUE(wasTold);
    EXPECT_EQ(onServer("All"), many + songs(7, 1));
    EXPECT_EQ(state()->undo->kind, Kind::Create) << "what others did is not ours to undo";
}

TEST_F(PlaylistEdits, WhatIsGoneCannotBeRenamed)
{
    EXPECT_TRUE(
        failsWith(Error::Kind::Conflict, playlists().rename(QStringLiteral("None"), QStringLiteral("Some"))));
    EXPECT_FALSE(state()->undo);
}

TEST_F(PlaylistEdits, WhatOthersDoMeanwhileStays)
{
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("Mix"), songs(0, 4))));
    raw.command("playlistadd Mix \"" + all[100] + '"');
    // Asked for by somebody who has not seen that yet.
    ASSERT_TRUE(succeeds(playlists().change(QStringLiteral("Mix"), Kind::Remove, songs(0, 4), songs(1, 3))));
    EXPECT_EQ(onServer("Mix"), songs(1, 3) + songs(100, 1));
    raw.command("playlistdelete Mix 0");
    ASSERT_TRUE(succeeds(playlists().undo()));
    EXPECT_EQ(onServer("Mix"), songs(0, 1) + songs(2, 2) + songs(100, 1));
    raw.command("playlistmove Mix 3 0");
    const PlaylistUris before = songs(0, 1) + songs(2, 2) + songs(100, 1);
    EXPECT_TRUE(failsWith(Error::Kind::Conflict,
        playlists().change(
            QStringLiteral("Mix"), Kind::Reverse, before, PlaylistUris(before.crbegin(), before.crend()))));
    raw.command("rm Mix");
    EXPECT_TRUE(failsWith(Error::Kind::Conflict, playlists().remove(QStringLiteral("Mix"))));
    EXPECT_TRUE(failsWith(Error::Kind::Conflict, playlists().undo()));
}

// MPD takes no song that it does not know, but keeps one that it has.
TEST_F(PlaylistEdits, SongsThatAreGoneFromTheServerAreNotLost)
{
    const PlaylistUris gone{"gone/one.flac", "gone/two.flac"};
    const PlaylistUris few = songs(0, 2) + gone + songs(2, 1);
    writeFile(QStringLiteral("Few"), few);
    PlaylistUris moved = gone + songs(0, 3);
    ASSERT_TRUE(succeeds(playlists().change(QStringLiteral("Few"), Kind::Move, few, moved)));
    EXPECT_EQ(onServer("Few"), moved);

    const PlaylistUris many = songs(0, 400) + gone;
    writeFile(QStringLiteral("Many"), many);
    const PlaylistUris turned(many.crbegin(), many.crend());
    ASSERT_TRUE(succeeds(playlists().change(QStringLiteral("Many"), Kind::Reverse, many, turned)));
    EXPECT_EQ(onServer("Many"), turned);

    const PlaylistUris tooMany = all + gone;
    writeFile(QStringLiteral("Too many"), tooMany);
    EXPECT_TRUE(failsWith(Error::Kind::NotFound,
        playlists().change(QStringLiteral("Too many"), Kind::Reverse, tooMany,
            PlaylistUris(tooMany.crbegin(), tooMany.crend()))));
    EXPECT_EQ(onServer("Too many"), tooMany);
    EXPECT_EQ(names().size(), 3);
}

TEST_F(PlaylistEdits, WhatSomebodyLeftInBetweenIsPutRight)
{
    writeFile(QStringLiteral(".toccata-old-Lost"), songs(0, 3));
    writeFile(QStringLiteral(".toccata-new-1000-ab"), songs(0, 1));
    writeFile(QStringLiteral(".toccata-old-Kept"), songs(0, 1));
    writeFile(QStringLiteral("Kept"), songs(5, 1));
    RunningServer later;
    ASSERT_TRUE(later.knows(s_mpd->port()));
    EXPECT_TRUE(waitUntil([&] { return names().size() == 2; }));
    EXPECT_EQ(onServer("Lost"), songs(0, 3));
    EXPECT_EQ(onServer("Kept"), songs(5, 1));
}

TEST_F(PlaylistEdits, AreWrittenToFilesAndReadAgain)
{
    QTemporaryDir folder;
    ASSERT_TRUE(succeeds(playlists().create(QStringLiteral("Mix"), songs(0, 30))));
    for (const char *file : {"mix.m3u8", "mix.xspf"}) {
        const QString path = folder.filePath(QString::fromLatin1(file));
        ASSERT_TRUE(succeeds(playlists().writeFile(QStringLiteral("Mix"), path)));
        const auto read = playlists().readFile(path);
        ASSERT_TRUE(succeeds(read));
        EXPECT_EQ(read.get().name, QStringLiteral("Mix"));
        EXPECT_EQ(read.get().uris, songs(0, 30));
        EXPECT_THAT(read.get().notFound, IsEmpty());
    }
    QFile file(folder.filePath(QStringLiteral("Of a friend.m3u")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("/home/friend/Music/" + all[3] + "\r\n/home/friend/nowhere.mp3\r\n");
    file.close();
    const auto friends = playlists().readFile(file.fileName());
    ASSERT_TRUE(succeeds(friends));
    EXPECT_EQ(friends.get().name, QStringLiteral("Of a friend"));
    EXPECT_EQ(friends.get().uris, songs(3, 1));
    EXPECT_EQ(friends.get().notFound, QStringList{QStringLiteral("/home/friend/nowhere.mp3")});
    EXPECT_TRUE(
        failsWith(Error::Kind::Refused, playlists().readFile(folder.filePath(QStringLiteral("none.m3u")))));
    EXPECT_TRUE(failsWith(Error::Kind::Refused,
        playlists().writeFile(QStringLiteral("Mix"), folder.filePath(QStringLiteral("none/mix.m3u")))));
}

TEST_F(PlaylistEdits, AServerWithoutAPlaceForThemSaysSo)
{
    test::MpdServer lost({.inventedSongs = 10});
    ASSERT_TRUE(QDir(lost.playlistFolder()).removeRecursively());
    RunningServer there;
    ASSERT_TRUE(there.knows(lost.port()));
    ASSERT_TRUE(waitUntil([&] { return there.proxy.states.playlists.current()->known; }));
    EXPECT_FALSE(there.proxy.states.playlists.current()->available);
    EXPECT_TRUE(state()->available) << "on the other server";
}

TEST_F(PlaylistEdits, AConnectionThatBreaksAtAnyPointLeavesTheOldOneOrTheNewOne)
{
    const PlaylistUris old = songs(0, 150);
    const PlaylistUris turned(old.crbegin(), old.crend());
    test::CuttingProxy proxy(s_mpd->port());
    RunningServer through;
    ASSERT_TRUE(through.knows(proxy.port()));
    const auto turn
        = [&] { return through.proxy.playlists.change(QStringLiteral("Mix"), Kind::Reverse, old, turned); };
    const auto isConnected = [&] {
        const auto state = through.proxy.states.server.current();
        return state->connection.phase == mpd::ConnectionState::Phase::Connected;
    };
    // Once undisturbed, to know how much there is to send.
    writeFile(QStringLiteral("Mix"), old);
    proxy.cutAfter("playlistadd", std::numeric_limits<qint64>::max());
    ASSERT_TRUE(succeeds(turn()));
    const qint64 whole = proxy.disarm();
    int oldOnes = 0;
    int newOnes = 0;
    // The steps are smaller at the end, where one takes the place of the other. That is not at the same byte
    // each time: what else the client asks for between is counted as well.
    for (qint64 point = 1; newOnes == 0; point += point > whole - 300 ? 4 : 211) {
        ASSERT_LT(point, whole + 1000);
        writeFile(QStringLiteral("Mix"), old);
        proxy.cutAfter("playlistadd", point);
        const auto future = turn();
        ASSERT_TRUE(waitUntil([&] { return future.isReady(); })) << point;
        if (!proxy.isArmed()) {
            ASSERT_TRUE(waitUntil([&] { return !isConnected(); })) << point;
            through.proxy.reconnectNow();
            ASSERT_TRUE(waitUntil(isConnected)) << point;
        }
        proxy.disarm();
        // What was let through may be carried out a moment later.
        ASSERT_TRUE(waitUntil([&] { return names() == QList<QByteArray>{"Mix"}; }))
            << point << names().join(", ").toStdString();
        const PlaylistUris now = onServer("Mix");
        ASSERT_TRUE(now == old || now == turned)
            << "cut after " << point << " of " << whole << ": " << now.size();
        (now == old ? oldOnes : newOnes) += 1;
    }
    EXPECT_GT(oldOnes, 10);
    EXPECT_EQ(newOnes, 1);
}

} // namespace toccata
