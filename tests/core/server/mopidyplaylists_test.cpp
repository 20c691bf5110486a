// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/onmopidy.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::Contains;

class MopidyPlaylists : public OnMopidy
{
protected:
    void SetUp() override
    {
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

} // namespace toccata
