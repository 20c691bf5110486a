// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/shownlibrary.h"
#include "tests/support/mpdserver.h"

#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace toccata {

using test::MpdServer;
using test::RawConnection;

namespace {

constexpr int songs = 20'000;

/// What MPD says of a song, read by no code of the program's.
struct Told
{
    QByteArray release;
    QByteArray album;
    QByteArray albumArtist;
    QList<QByteArray> artists;
    int disc = 0;
    int track = 0;
};

std::map<QByteArray, Told> toldBy(RawConnection &raw)
{
    std::map<QByteArray, Told> all;
    Told *song = nullptr;
    const auto number = [](const QByteArray &text) { return text.split('/').first().toInt(); };
    for (const QByteArray &folder : raw.values("lsinfo", "directory")) {
        const QByteArray quoted = QByteArray(folder).replace('\\', "\\\\").replace('"', "\\\"");
        for (const auto &[name, value] : raw.command("listallinfo \"" + quoted + '"')) {
            if (name == "file")
                song = &all[value];
            else if (name == "MUSICBRAINZ_ALBUMID")
                song->release = value;
            else if (name == "Album")
                song->album = value;
            else if (name == "AlbumArtist")
                song->albumArtist = value;
            else if (name == "Artist")
                song->artists << value;
            else if (name == "Disc")
                song->disc = number(value);
            else if (name == "Track")
                song->track = number(value);
        }
    }
    return all;
}

} // namespace

/// The albums of a large invented library (tests/support/make-library), whose releases have ids, names that
/// repeat, several discs, and songs without album, artist or number.
class InventedAlbums : public testing::Test
{
protected:
    /// Read once for all tests.
    struct World
    {
        MpdServer mpd{{.inventedSongs = songs}};
        RawConnection raw{mpd.port()};
        RunningServer server;
        bool isKnown = server.knows(mpd.port());
        Catalogue catalogue = server.library()->catalogue;
        std::map<QByteArray, Told> told = toldBy(raw);
    };
    static void SetUpTestSuite() { s_world = std::make_unique<World>(); }
    static void TearDownTestSuite() { s_world.reset(); }
    void SetUp() override
    {
        ASSERT_TRUE(s_world->isKnown);
        ASSERT_EQ(s_world->told.size(), std::size_t(songs));
        ASSERT_EQ(catalogue.songs->size(), songs);
    }
    static const Told &toldOf(int row) { return s_world->told.at(s_world->catalogue.songs->at(row).uri()); }

    const Catalogue &catalogue = s_world->catalogue;

private:
    static inline std::unique_ptr<World> s_world;
};

TEST_F(InventedAlbums, HoldEachSongOnceAndStandUnderAnArtist)
{
    EXPECT_TRUE(holdsEachRowOnce(catalogue));
}

TEST_F(InventedAlbums, AreTheReleases)
{
    std::map<QByteArray, std::set<int>> albumsOfRelease;
    int index = 0;
    for (const Album album : *catalogue.albums) {
        std::set<QByteArray> releases;
        for (const int row : album.songs()) {
            releases.insert(toldOf(row).release);
            albumsOfRelease[toldOf(row).release].insert(index);
        }
        EXPECT_EQ(releases.size(), 1U) << album.title().value_or(QString()).toStdString();
        ++index;
    }
    EXPECT_GT(albumsOfRelease.size(), 1000U);
    for (const auto &[release, albums] : albumsOfRelease) {
        if (!release.isEmpty()) {
            EXPECT_EQ(albums.size(), 1U) << release.toStdString();
        }
    }
}

TEST_F(InventedAlbums, PlayByDiscAndTrack)
{
    for (const Album album : *catalogue.albums) {
        if (!album.title())
            continue;
        // Songs without a number stand where their file names put them.
        std::tuple<int, int> before;
        for (const int row : album.songs()) {
            const Told &song = toldOf(row);
            if (song.track == 0)
                continue;
            const std::tuple place(song.disc, song.track);
            EXPECT_LT(before, place) << album.title()->toStdString();
            before = place;
        }
    }
}

TEST_F(InventedAlbums, WithoutANameAreOnesOfTheirArtists)
{
    int unnamed = 0;
    std::set<QStringList> artistsOfUnnamed;
    for (const Album album : *catalogue.albums) {
        if (album.title())
            continue;
        ++unnamed;
        for (const int row : album.songs())
            EXPECT_TRUE(toldOf(row).album.isEmpty());
        if (!album.severalArtists()) {
            EXPECT_TRUE(artistsOfUnnamed.insert(album.artists()).second)
                << album.artists().join(u'|').toStdString();
        }
    }
    EXPECT_GT(unnamed, 10);
}

TEST_F(InventedAlbums, AreListedUnderTheirAlbumArtists)
{
    for (const Album album : *catalogue.albums) {
        const QByteArray artist = toldOf(album.songs().front()).albumArtist;
        if (!artist.isEmpty()) {
            EXPECT_TRUE(album.artists().contains(QString::fromUtf8(artist))) << artist.toStdString();
        }
    }
}

} // namespace toccata
