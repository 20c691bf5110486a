// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody says about how albums are made and sorted, on a real MPD.

#include "core/music/song.h"
#include "tests/core/server/runningserver.h"
#include "tests/support/mpdserver.h"
#include "tests/support/taggedmusic.h"

#include <QStringList>

namespace toccata {

using test::MpdServer;
using test::waitUntil;

namespace {

class AlbumRulesOnMpd : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(server.knows(mpd.port())); }

    const AlbumList &albums() const
    {
        shown = server.library();
        return *shown->catalogue.albums;
    }
    /// The first two albums of which nobody has said anything.
    QList<AlbumKey> twoAlbums() const { return {albums().at(0).key(), albums().at(1).key()}; }
    bool becomes(int count)
    {
        return waitUntil([&] { return albums().size() == count; });
    }

    MpdServer mpd{{.musicFolder = test::taggedMusicFolder()}};
    RunningServer server;
    mutable std::shared_ptr<const LibraryState> shown;
};

} // namespace

TEST_F(AlbumRulesOnMpd, AreChangedByOneWordAndTakenBack)
{
    const int before = albums().size();
    const auto joined = server.proxy.library.joinAlbums(twoAlbums());
    ASSERT_TRUE(succeeds(joined));
    ASSERT_TRUE(becomes(before - 1));
    ASSERT_TRUE(albums().indexOf(joined.get().album));
    EXPECT_TRUE(albums().at(*albums().indexOf(joined.get().album)).isCorrected());
    ASSERT_TRUE(succeeds(server.proxy.library.takeCorrectionBack(joined.get().album)));
    EXPECT_TRUE(becomes(before));
    ASSERT_TRUE(succeeds(server.proxy.library.setApart({"Alpha/Album One/03 Third Rail.ogg"})));
    EXPECT_TRUE(becomes(before + 1));
}

TEST_F(AlbumRulesOnMpd, HoldAfterAConnectionThatEndedMeanwhile)
{
    const int before = albums().size();
    const auto joined = server.proxy.library.joinAlbums(twoAlbums());
    mpd.stop(); // before or after the answer, as it comes
    ASSERT_TRUE(succeeds(joined));
    ASSERT_TRUE(waitUntil([&] { return server.library()->source == LibraryState::Source::None; }));
    mpd.start();
    server.proxy.reconnectNow();
    EXPECT_TRUE(becomes(before - 1));
}

TEST_F(AlbumRulesOnMpd, SortWithoutTheWordsThatAPersonLeavesOut)
{
    const auto comesFirst = [&](const QString &name, const QString &other) {
        const auto library = server.library();
        const AlbumsByName &artists = *library->catalogue.artists;
        return artists.indexOf(name) && artists.indexOf(other)
            && *artists.indexOf(name) < *artists.indexOf(other);
    };
    ASSERT_TRUE(comesFirst(QStringLiteral("Béta"), QStringLiteral("Cue Artist")));
    server.proxy.library.setArticles(Articles(QStringLiteral("cue")));
    EXPECT_TRUE(waitUntil([&] { return comesFirst(QStringLiteral("Cue Artist"), QStringLiteral("Béta")); }));
}

} // namespace toccata
