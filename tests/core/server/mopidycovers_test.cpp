// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"
#include "tests/core/server/covermusic.h"
#include "tests/core/server/covertest.h"
#include "tests/support/httpserver.h"
#include "tests/support/mopidyserver.h"

#include <QCryptographicHash>
#include <gmock/gmock.h>

namespace toccata {

using test::waitUntil;

namespace {

/// Of the right half of the picture that the invented Spotify has of \p uri (fakespotify/web.py).
QColor colourOf(const QByteArray &uri)
{
    const QByteArray id = uri.sliced(uri.lastIndexOf(':') + 1);
    const QByteArray hash = QCryptographicHash::hash(id, QCryptographicHash::Sha256);
    return {quint8(hash[6]), quint8(hash[7]), quint8(hash[8])};
}

} // namespace

/// The Server connected to a real Mopidy with the invented Spotify and music files.
class MopidyCovers : public CoverTest
{
protected:
    static void SetUpTestSuite()
    {
        s_music = new CoverMusic;
        s_mopidy = new test::MopidyServer(
            {.musicFolder = s_music->folder(), .settings = {QStringLiteral("fakespotify/artists=4")}});
    }
    static void TearDownTestSuite()
    {
        delete std::exchange(s_mopidy, nullptr);
        delete std::exchange(s_music, nullptr);
    }

    void SetUp() override
    {
        ASSERT_TRUE(server->knows(s_mopidy->port()));
        use(s_mopidy->httpPort());
    }
    void use(quint16 port) const
    {
        CoverOptions options;
        options.mopidyPort = port;
        server->proxy.artwork.setOptions(options);
    }
    SearchResults search(const QString &text) const
    {
        const auto answer = server->proxy.search.find(text);
        return succeeds(answer) ? answer.get() : SearchResults();
    }
    /// The cover of the first song of that local album.
    CoverSubject local(const QString &album) const
    {
        const SearchResults results = search(album);
        for (int i = 0; i < results.songs.size(); ++i) {
            if (results.songs.at(i).album() == album && results.songs.at(i).uri().startsWith("local:"))
                return coverOf(results.songs.at(i));
        }
        return {};
    }
    /// That of an invented song.
    CoverSubject spotify() const
    {
        const SearchResults results = search(QStringLiteral("Quirk disc"));
        return results.songs.isEmpty() ? CoverSubject() : coverOf(results.songs.at(0));
    }

    static test::MopidyServer &mopidy() { return *s_mopidy; }

private:
    inline static CoverMusic *s_music = nullptr;
    inline static test::MopidyServer *s_mopidy = nullptr;
};

TEST_F(MopidyCovers, OfSpotifyAreFound)
{
    const CoverSubject subject = spotify();
    ASSERT_TRUE(subject.uri);
    EXPECT_TRUE(finds(toccata::colourOf(*subject.uri), subject));
    EXPECT_TRUE(finds(toccata::colourOf(*subject.uri), subject)) << "from disk";
}

TEST_F(MopidyCovers, AreAsLargeAsThereAre)
{
    PictureRequest whole = request(spotify(), 2'000);
    whole.shape.cut = PictureShape::Cut::Whole;
    const auto picture = server->proxy.artwork.find(whole);
    ASSERT_TRUE(succeeds(picture));
    EXPECT_EQ(picture.get().image.size(), QSize(640, 640));
}

TEST_F(MopidyCovers, OfMusicFilesAreFoundWhereverTheyLie)
{
    EXPECT_TRUE(finds(Qt::red, local(QStringLiteral("embedded png"))));
    EXPECT_TRUE(finds(Qt::blue, local(QStringLiteral("embedded jpeg"))));
    EXPECT_TRUE(finds(Qt::green, local(QStringLiteral("beside"))));
    EXPECT_TRUE(finds(Qt::cyan, local(QStringLiteral("folder"))));
    const CoverSubject none = local(QStringLiteral("none"));
    ASSERT_FALSE(none.isEmpty());
    EXPECT_EQ(failureOf(none), Error::Kind::NotFound);
}

TEST_F(MopidyCovers, OfAllThatASearchFoundAreThere)
{
    const SearchResults results = search(QStringLiteral("quirk"));
    ASSERT_FALSE(results.artists.empty());
    ASSERT_FALSE(results.songs.isEmpty());
    std::vector<actor::Future<Picture>> all;
    for (const ArtistHit &artist : results.artists)
        all.push_back(find(pictureOfArtist(artist.name, artist.uri)));
    for (int i = 0; i < results.songs.size(); ++i) {
        if (const CoverSubject subject = coverOf(results.songs.at(i)); subject.uri)
            all.push_back(find(subject));
    }
    EXPECT_GT(all.size(), 10U);
    for (const auto &each : all)
        EXPECT_TRUE(succeeds(each));
}

TEST_F(MopidyCovers, OfAnArtistAreItsOwn)
{
    const SearchResults results = search(QStringLiteral("Quirk Artist"));
    ASSERT_FALSE(results.artists.empty());
    const ArtistHit &artist = results.artists.front();
    EXPECT_TRUE(finds(toccata::colourOf(artist.uri), pictureOfArtist(artist.name, artist.uri)));
}

TEST_F(MopidyCovers, AreNotAskedForAtAPortWhereItIsNot)
{
    const CoverSubject subject = spotify();
    ASSERT_TRUE(subject.uri);
    const test::HttpServer another;
    for (const quint16 port : {mopidy().port(), test::freePort(), another.port()}) {
        use(port);
        EXPECT_EQ(failureOf(subject), Error::Kind::Unsupported) << port;
    }
    EXPECT_EQ(another.received().size(), 1);
    use(mopidy().httpPort());
    EXPECT_TRUE(finds(toccata::colourOf(*subject.uri), subject));
}

TEST_F(MopidyCovers, AreNotThoseOfAnotherMopidy)
{
    test::MopidyServer other({.settings = {QStringLiteral("fakespotify/artists=4")}});
    test::RawConnection raw(other.port());
    raw.command("add spotify:your:tracks");
    raw.command("clear"); // now its queue is of another version
    use(other.httpPort());
    EXPECT_EQ(failureOf(spotify()), Error::Kind::Unsupported);
}

TEST(MopidyCoverSizes, TheBestIsFetchedFromWhereverMopidySays)
{
    test::HttpServer pictures;
    pictures.answerWith([](const test::HttpServer::Request &request) {
        return request.path.endsWith("/640.png") ? test::HttpServer::ok(test::plainPng(640, Qt::red))
                                                 : test::HttpServer::ok(test::plainPng(64, Qt::blue));
    });
    const test::MopidyServer mopidy(
        {.settings = {QStringLiteral("fakespotify/artists=2"),
             QStringLiteral("fakespotify/image_base_url=") + pictures.url().toString()}});
    const RunningServer server;
    ASSERT_TRUE(server.knows(mopidy.port()));
    CoverOptions options;
    options.mopidyPort = mopidy.httpPort();
    server.proxy.artwork.setOptions(options);
    const auto results = server.proxy.search.find(QStringLiteral("Quirk disc"));
    ASSERT_TRUE(succeeds(results));
    PictureRequest request;
    request.subject = coverOf(results.get().songs.at(0));
    request.shape.side = 300;
    EXPECT_TRUE(succeeds(server.proxy.artwork.find(request)));
    ASSERT_EQ(pictures.received().size(), 1);
    EXPECT_TRUE(pictures.received().front().path.endsWith("/640.png"));
}

} // namespace toccata
