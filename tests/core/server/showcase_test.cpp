// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/runningserver.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"

#include <QFile>
#include <gmock/gmock.h>

namespace toccata {

using std::chrono::seconds;
using testing::ElementsAre;

namespace {

/// What is odd in real collections, as a real mpd tells it and the library shows it.
class Showcase : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_mpd = new test::MpdServer({.musicFolder = test::showcaseFolder() + QStringLiteral("/music")});
    }
    static void TearDownTestSuite() { delete std::exchange(s_mpd, nullptr); }
    void SetUp() override { ASSERT_TRUE(server.knows(s_mpd->port())); }

    /// The songs of each album of that name, in the order in which they are shown.
    std::vector<SongRows> albums(const char *name) const
    {
        const auto answer = server.proxy.library.albumsCalled(QString::fromUtf8(name));
        std::vector<SongRows> found;
        if (!succeeds(answer))
            return found;
        for (const int index : answer.get().indexes) {
            const auto rows = answer.get().albums->at(index).songs();
            found.push_back({answer.get().songs, {rows.begin(), rows.end()}});
        }
        return found;
    }
    /// How many songs each of them has.
    std::vector<int> sizes(const char *name) const
    {
        std::vector<int> counts;
        for (const SongRows &songs : albums(name))
            counts.push_back(songs.size());
        return counts;
    }
    /// The only album of that name.
    SongRows onlyAlbum(const char *name) const
    {
        const auto all = albums(name);
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? SongRows() : all.front();
    }
    std::vector<std::string> valuesIn(const char *name, Tag tag) const
    {
        std::vector<std::string> values;
        const SongRows songs = onlyAlbum(name);
        for (int i = 0; i < songs.size(); ++i)
            values.push_back(songs.at(i).values(tag).value(0).toStdString());
        return values;
    }
    static quint16 port() { return s_mpd->port(); }

    RunningServer server;

private:
    inline static test::MpdServer *s_mpd = nullptr;
};

} // namespace

TEST_F(Showcase, ASheetOverOneLargeFileIsAnAlbumOfItsTracks)
{
    const SongRows songs = onlyAlbum("Live im Kesselhaus");
    std::vector<std::chrono::milliseconds> lengths;
    for (int i = 0; i < songs.size(); ++i)
        lengths.push_back(songs.at(i).duration().value_or(seconds(0)));
    EXPECT_THAT(lengths,
        ElementsAre(seconds(371), seconds(377), seconds(465), seconds(377), seconds(515), seconds(425)));
    const auto folder = server.proxy.library.folder("Orchard of Wires/Live im Kesselhaus");
    ASSERT_TRUE(succeeds(folder));
    EXPECT_TRUE(folder.get().songs.isEmpty()) << "the large file itself is hidden";
}

TEST_F(Showcase, FilesBesideASheetThatNamesThemAreThereOnce)
{
    EXPECT_THAT(sizes("Bandmaschine"), ElementsAre(5));
    EXPECT_THAT(valuesIn("Bandmaschine", Tag::Track), ElementsAre("01", "02", "03", "04", "05"))
        << "they come from the sheet";
}

// MPD cuts `1/14` to `1` and leaves `0/12` out.
TEST_F(Showcase, TracksAreSortedAsNumbers)
{
    std::vector<std::string> fourteen;
    for (int track = 1; track <= 14; ++track)
        fourteen.push_back(std::to_string(track));
    EXPECT_EQ(valuesIn("Fourteen Doors", Tag::Track), fourteen);
    EXPECT_THAT(valuesIn("From Nought", Tag::Track), ElementsAre("1", "2", "10", ""));
}

TEST_F(Showcase, TheTenthDiscFollowsTheNinth)
{
    std::vector<std::string> discs;
    for (int song = 0; song < 36; ++song)
        discs.push_back(std::to_string(song / 3 + 1));
    EXPECT_EQ(valuesIn("Aubry-Salle: The Complete Piano Sonatas", Tag::Disc), discs);
}

TEST_F(Showcase, TwoEditionsAndTwoArtistsMakeTwoAlbums)
{
    EXPECT_THAT(sizes("Glass Harbour"), testing::UnorderedElementsAre(8, 10));
    EXPECT_THAT(sizes("Greatest Hits"), ElementsAre(7, 7));
}

TEST_F(Showcase, SongsOfSeveralYearsAndOfSeveralArtistsMakeOneAlbum)
{
    EXPECT_THAT(sizes("Singles Going Sideways"), ElementsAre(9));
    EXPECT_THAT(sizes("Golden Mile Soul 1967–1979"), ElementsAre(12));
    EXPECT_THAT(sizes("Songs from a Campfire"), ElementsAre(12));
}

TEST_F(Showcase, AnAlbumOfSeveralArtistsIsWithEachOfThem)
{
    for (const char *artist : {"Mira Solvang", "Yuki Arbour", "Noor Halabi"}) {
        const auto answer = server.proxy.library.albumsOfArtist(QString::fromUtf8(artist));
        ASSERT_TRUE(succeeds(answer));
        bool isThere = false;
        for (const int index : answer.get().indexes) {
            const Album album = answer.get().albums->at(index);
            isThere = isThere || (album.title() == QStringLiteral("Northbound") && album.songs().size() == 6);
        }
        EXPECT_TRUE(isThere) << artist;
    }
}

TEST_F(Showcase, HasCoversPlaylistsAndWhatMpdNeeds)
{
    test::RawConnection raw(port());
    const QString folder = test::showcaseFolder();
    EXPECT_GT(raw.value("stats", "songs").toInt(), 200);
    for (const char *file : {"mpd.conf", "playlists/Sunday morning.m3u", "playlists/Empty.m3u",
             "music/The Paper Lanterns/2004 - Small Hours of the Harbour/cover.jpg"})
        EXPECT_TRUE(QFile::exists(folder + u'/' + QString::fromUtf8(file))) << file;
    EXPECT_EQ(raw.value("readpicture \"Saga Lindqvist-Roe/Ninety-Six/01.flac\" 0", "type"), "image/jpeg");
}

/// With `hide_playlist_targets "no"` MPD tells the tracks of a sheet and the files that it names.
TEST(ShowcaseWithShownTargets, EachTrackOfASheetIsThereOnceAllTheSame)
{
    const test::MpdServer mpd(
        {.musicFolder = test::showcaseFolder() + QStringLiteral("/music"), .hidesPlaylistTargets = false});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mpd.port()));
    std::map<QString, int> songs;
    const auto answer = server.proxy.library.albumsOfArtist(QStringLiteral("Orchard of Wires"));
    ASSERT_TRUE(succeeds(answer));
    for (const int index : answer.get().indexes) {
        const Album album = answer.get().albums->at(index);
        songs[album.title().value_or(QString())] += int(album.songs().size());
    }
    EXPECT_EQ(songs[QStringLiteral("Live im Kesselhaus")], 6);
    EXPECT_EQ(songs[QStringLiteral("Bandmaschine")], 5);
}

} // namespace toccata
