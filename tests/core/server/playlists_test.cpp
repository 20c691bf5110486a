// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"
#include "tests/support/listingserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include <atomic>

namespace toccata {

using test::waitUntil;
using testing::ElementsAre;

class PlaylistsOnMpd : public MpdTest
{
protected:
    void SetUp() override
    {
        test::RawConnection other(mpd().port());
        for (const QByteArray &name : other.values("listplaylists", "playlist"))
            other.command("rm \"" + name + '"');
        MpdTest::SetUp();
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const StoredPlaylist &playlist : server.proxy.states.playlists.current()->playlists)
            names.push_back(playlist.name.toStdString());
        return names;
    }
    void add(const QByteArray &name, const QByteArray &uri)
    {
        raw.command("playlistadd \"" + name + "\" \"" + uri + '"');
        ASSERT_EQ(raw.ack(), "");
    }
};

TEST_F(PlaylistsOnMpd, AreKnownAndFollowTheServer)
{
    ASSERT_TRUE(waitUntil([&] { return server.proxy.states.playlists.current()->known; }));
    EXPECT_TRUE(names().empty());
    add("Evening", firstLight);
    ASSERT_TRUE(waitUntil([&] { return names().size() == 1; }));
    EXPECT_TRUE(server.proxy.states.playlists.current()->playlists[0].lastModified);
    raw.command("rename Evening \"Late evening\"");
    EXPECT_TRUE(waitUntil([&] { return names() == std::vector<std::string>{"Late evening"}; }));
}

TEST_F(PlaylistsOnMpd, AreFoundWithTheMusic)
{
    add("Light and wind", firstLight);
    ASSERT_TRUE(waitUntil([&] { return names().size() == 1; }));
    // The search hears of them a moment after everybody else.
    SearchResults found;
    EXPECT_TRUE(waitUntil([&] {
        const auto answer = server.proxy.search.find(QStringLiteral("light"));
        found = succeeds(answer) ? answer.get() : SearchResults();
        return found.playlists.size() == 1;
    }));
    ASSERT_EQ(found.playlists.size(), 1U);
    EXPECT_EQ(found.playlists[0].name, QStringLiteral("Light and wind"));
    EXPECT_FALSE(found.songs.isEmpty());
}

TEST_F(PlaylistsOnMpd, HaveSongsAndStreamsInTheirOrder)
{
    add("Mix", secondWind);
    add("Mix", "http://127.0.0.1:9/radio");
    add("Mix", firstLight);
    const auto answer = server.proxy.playlists.songs(QStringLiteral("Mix"));
    ASSERT_TRUE(succeeds(answer));
    const SongRows songs = answer.get();
    ASSERT_EQ(songs.size(), 3);
    EXPECT_EQ(songs.at(0).uri(), secondWind);
    EXPECT_EQ(songs.at(0).displayTitle(), QStringLiteral("Second Wind"));
    EXPECT_EQ(songs.at(1).uri(), "http://127.0.0.1:9/radio");
    EXPECT_EQ(songs.at(2).displayTitle(), QStringLiteral("First Light"));
}

TEST_F(PlaylistsOnMpd, ThatAreNotThereAreAnError)
{
    EXPECT_TRUE(failsWith(Error::Kind::NotFound, server.proxy.playlists.songs(QStringLiteral("none"))));
}

TEST(PlaylistFiles, AreComparedWithAServersSongsOnceThoseAreRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("Mix.m3u")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("a/00007\n") > 0);
    file.close();
    test::ListingServer listing(test::manySongs("a/", 20));
    listing.script().delay("find", std::chrono::milliseconds(500));
    const RunningServer server;
    EXPECT_TRUE(failsWith(Error::Kind::Offline, server.proxy.playlists.readFile(file.fileName())));
    server.connectTo(listing.address());
    ASSERT_TRUE(waitUntil([&] { return server.proxy.states.server.current()->isConnected(); }));
    const auto read = server.proxy.playlists.readFile(file.fileName());
    ASSERT_TRUE(succeeds(read));
    EXPECT_THAT(read.get().uris, ElementsAre("a/00007"));
}

// The connection for what takes long breaks off while it reads something else.
TEST(PlaylistsOfAServer, ThatHangsUpAreAskedForAgain)
{
    test::ListingServer listing(test::manySongs("a/", 10));
    const auto asked = std::make_shared<std::atomic<int>>(0);
    listing.answerBefore([asked](const QByteArray &line) -> std::optional<QByteArray> {
        if (line == "commands")
            return QByteArray("command: status\ncommand: idle\ncommand: find\ncommand: lsinfo\n"
                              "command: stats\ncommand: listplaylists\nOK\n");
        if (line == "listplaylists")
            return ++*asked < 2 ? QByteArray("playl") : QByteArray("playlist: Mix\nOK\n");
        return std::nullopt;
    });
    const RunningServer server;
    server.connectTo(listing.address());
    ASSERT_TRUE(waitUntil([&] { return server.proxy.states.playlists.current()->known; }));
    EXPECT_TRUE(server.proxy.states.playlists.current()->has(QStringLiteral("Mix")));
}

} // namespace toccata
