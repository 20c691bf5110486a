// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/mpdtest.h"

#include <gmock/gmock.h>

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
    const auto answer = server.proxy.search.find(QStringLiteral("light"));
    ASSERT_TRUE(succeeds(answer));
    ASSERT_EQ(answer.get().playlists.size(), 1U);
    EXPECT_EQ(answer.get().playlists[0].name, QStringLiteral("Light and wind"));
    EXPECT_FALSE(answer.get().songs.isEmpty());
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

} // namespace toccata
