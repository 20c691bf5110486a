// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace toccata {

using testing::Contains;

class MopidyPlaylists : public OnMopidy
{
protected:
    void SetUp() override
    {
        server.proxy.library.setMopidyPort(mopidy().httpPort());
        OnMopidy::SetUp();
        ASSERT_TRUE(test::waitUntil([&] { return !names().isEmpty(); }));
    }
    QStringList names() const
    {
        QStringList names;
        for (const StoredPlaylist &playlist : server.proxy.states.playlists.current()->playlists)
            names << playlist.name;
        return names;
    }
};

// Source: Mopidy writes "|" for "/", and numbers names that come twice.
TEST_F(MopidyPlaylists, EachIsOpenedByTheNameThatItIsShownWith)
{
    EXPECT_THAT(names(), Contains(QStringLiteral("Quirk | slash")));
    EXPECT_THAT(names(), Contains(QStringLiteral("Quirk same name [2]")));
    for (const QString &name : names()) {
        const auto songs = server.proxy.playlists.songs(name);
        ASSERT_TRUE(succeeds(songs)) << name.toStdString();
        for (int i = 0; i < songs.get().size(); ++i)
            EXPECT_FALSE(songs.get().at(i).displayTitle().isEmpty()) << name.toStdString() << ' ' << i;
    }
}

TEST_F(MopidyPlaylists, OfTwoOfOneNameEachHasItsOwnSongs)
{
    const auto first = server.proxy.playlists.songs(QStringLiteral("Quirk same name"));
    const auto second = server.proxy.playlists.songs(QStringLiteral("Quirk same name [2]"));
    ASSERT_TRUE(succeeds(first));
    ASSERT_TRUE(succeeds(second));
    ASSERT_FALSE(first.get().isEmpty() || second.get().isEmpty());
    EXPECT_NE(first.get().at(0).uri(), second.get().at(0).uri());
}

// Source: songs that Mopidy cannot look up are left out where it lists a playlist with tags.
TEST_F(MopidyPlaylists, OfOneWithHolesTheOthersAreThere)
{
    const auto songs = server.proxy.playlists.songs(QStringLiteral("Quirk | slash"));
    ASSERT_TRUE(succeeds(songs));
    const qsizetype all = raw.values("listplaylist \"Quirk | slash\"", "file").size();
    EXPECT_GT(songs.get().size(), 0);
    EXPECT_LT(songs.get().size(), all);
    for (int i = 0; i < songs.get().size(); ++i)
        EXPECT_FALSE(songs.get().at(i).displayTitle().startsWith(u"Quirk lookup fails"));
}

TEST_F(MopidyPlaylists, AnEmptyOneIsNoError)
{
    const auto songs = server.proxy.playlists.songs(QStringLiteral("Quirk empty"));
    ASSERT_TRUE(succeeds(songs));
    EXPECT_TRUE(songs.get().isEmpty());
}

TEST_F(MopidyPlaylists, ThoseOfASpotifyAreReadOnlyAndOurOwnAreNot)
{
    const auto isReadOnly
        = [&](const QString &name) { return server.proxy.states.playlists.current()->isReadOnly(name); };
    EXPECT_TRUE(test::waitUntil([&] { return isReadOnly(QStringLiteral("Quirk same name [2]")); }));
    EXPECT_TRUE(isReadOnly(QStringLiteral("Quirk | slash")));
    const QString own = QStringLiteral("Own");
    ASSERT_TRUE(succeeds(server.proxy.playlists.create(own, someSongs(2))));
    ASSERT_TRUE(test::waitUntil([&] { return names().contains(own); }));
    EXPECT_FALSE(isReadOnly(own));
    ASSERT_TRUE(succeeds(server.proxy.playlists.remove(own)));
    EXPECT_TRUE(test::waitUntil([&] { return !names().contains(own); }));
}

TEST_F(MopidyPlaylists, EachEditCanBeUndone)
{
    const PlaylistsProxy &playlists = server.proxy.playlists;
    const QString name = QStringLiteral("Mix");
    const auto onServer = [&] { return raw.values("listplaylist Mix", "file"); };
    const PlaylistUris songs = someSongs(4);
    ASSERT_TRUE(succeeds(playlists.create(name, songs.first(3))));
    EXPECT_EQ(onServer(), songs.first(3));
    ASSERT_TRUE(succeeds(playlists.append(name, songs.sliced(3))));
    const PlaylistUris turned(songs.crbegin(), songs.crend());
    ASSERT_TRUE(succeeds(playlists.change(name, PlaylistEdit::Kind::Reverse, songs, turned)));
    EXPECT_EQ(onServer(), turned);
    ASSERT_TRUE(succeeds(playlists.change(name, PlaylistEdit::Kind::Remove, turned, turned.first(2))));
    EXPECT_EQ(onServer(), turned.first(2));
    ASSERT_TRUE(succeeds(playlists.rename(name, QStringLiteral("Mixed"))));
    ASSERT_TRUE(succeeds(playlists.undo()));
    ASSERT_TRUE(succeeds(playlists.undo()));
    EXPECT_EQ(onServer(), turned);
    ASSERT_TRUE(succeeds(playlists.undo()));
    EXPECT_EQ(onServer(), songs);
    ASSERT_TRUE(succeeds(playlists.remove(name)));
    ASSERT_TRUE(succeeds(playlists.undo()));
    EXPECT_EQ(onServer(), songs);
    ASSERT_TRUE(succeeds(playlists.remove(name)));
}

TEST_F(MopidyPlaylists, AnEmptyOneIsMadeAndALongOneIsWrittenAside)
{
    const PlaylistsProxy &playlists = server.proxy.playlists;
    ASSERT_TRUE(succeeds(playlists.create(QStringLiteral("Nothing"), {})));
    EXPECT_TRUE(raw.values("listplaylists", "playlist").contains("Nothing"));
    ASSERT_TRUE(succeeds(playlists.remove(QStringLiteral("Nothing"))));
    PlaylistUris songs;
    while (songs.size() < 120)
        songs += someSongs(6);
    ASSERT_TRUE(succeeds(playlists.create(QStringLiteral("Long"), songs)));
    EXPECT_EQ(raw.values("listplaylist Long", "file"), songs);
    PlaylistUris sorted = songs;
    std::ranges::sort(sorted);
    ASSERT_TRUE(succeeds(playlists.change(QStringLiteral("Long"), PlaylistEdit::Kind::Sort, songs, sorted)));
    EXPECT_EQ(raw.values("listplaylist Long", "file"), sorted);
    for (const QByteArray &name : raw.values("listplaylists", "playlist"))
        EXPECT_FALSE(name.startsWith(".toccata")) << name.toStdString();
    ASSERT_TRUE(succeeds(playlists.remove(QStringLiteral("Long"))));
}

} // namespace toccata
