// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"
#include "tests/core/server/covermusic.h"
#include "tests/core/server/covertest.h"
#include "tests/core/server/sentcommands.h"
#include "tests/support/mpdserver.h"

#include <QElapsedTimer>
#include <gmock/gmock.h>

namespace toccata {

using test::waitUntil;
using testing::Each;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr int largeAlbums = 12;

QByteArray songOf(const QString &album)
{
    return album.toUtf8() + "/1.flac";
}

CoverOptions embeddedOrBeside(bool embedded, bool besideSongs, bool embeddedFirst = true)
{
    CoverOptions options;
    options.embedded = embedded;
    options.besideSongs = besideSongs;
    options.embeddedFirst = embeddedFirst;
    return options;
}

} // namespace

/// The Server connected to a real mpd whose albums have their pictures in many places.
class MpdCovers : public CoverTest
{
protected:
    static void SetUpTestSuite()
    {
        s_music = new CoverMusic(largeAlbums);
        s_mpd = new test::MpdServer({.musicFolder = s_music->folder()});
    }
    static void TearDownTestSuite()
    {
        delete std::exchange(s_mpd, nullptr);
        delete std::exchange(s_music, nullptr);
    }

    void connectOverTcp() { ASSERT_TRUE(server->knows(s_mpd->port())); }
    void connectOverSocket()
    {
        mpd::Address address;
        address.kind = mpd::Address::Kind::UnixSocket;
        address.path = s_mpd->socketPath();
        ASSERT_TRUE(server->reaches(address));
    }
    testing::AssertionResult shows(const QColor &colour, const char *album) const
    {
        return finds(colour, songOf(QString::fromUtf8(album)));
    }
    std::optional<Error::Kind> failureOfAlbum(const char *album) const
    {
        return failureOf(songOf(QString::fromUtf8(album)));
    }
    static CoverSubject artist()
    {
        CoverSubject subject = album(songOf(QStringLiteral("An Artist/An Album")));
        subject.kind = CoverSubject::Kind::Artist;
        return subject;
    }
    static QString musicFolder() { return s_music->folder(); }

private:
    inline static CoverMusic *s_music = nullptr;
    inline static test::MpdServer *s_mpd = nullptr;
};

TEST_F(MpdCovers, AreFoundInFilesAndBesideThem)
{
    connectOverTcp();
    EXPECT_TRUE(shows(Qt::red, "embedded png"));
    EXPECT_TRUE(shows(Qt::blue, "embedded jpeg"));
    EXPECT_TRUE(shows(Qt::green, "beside"));
    EXPECT_TRUE(shows(Qt::yellow, "lying")) << "its type says JPEG";
    EXPECT_TRUE(shows(Qt::green, "damaged")) << "passes over the one in the file";
    EXPECT_TRUE(shows(Qt::red, "so \"called\" \\ 'album' é"));
    EXPECT_EQ(failureOfAlbum("none"), Error::Kind::NotFound);
    EXPECT_EQ(failureOfAlbum("text"), Error::Kind::NotFound);
    EXPECT_EQ(failureOfAlbum("no such album"), Error::Kind::NotFound);
}

TEST_F(MpdCovers, AreFoundForTheSongsOfTheLibrary)
{
    connectOverTcp();
    const auto songs = server->library()->catalogue.songs;
    std::set<QByteArray> keys;
    for (int row = 0; row < songs->size(); ++row) {
        const CoverSubject subject = coverOf(songs->at(row));
        keys.insert(subject.key);
        EXPECT_TRUE(subject.changed()) << songs->at(row).uri().toStdString();
        if (songs->at(row).uri() == songOf(QStringLiteral("beside"))) {
            EXPECT_TRUE(finds(Qt::green, subject));
            EXPECT_TRUE(finds(Qt::green, subject)) << "from disk";
        }
    }
    EXPECT_EQ(keys.size(), std::size_t(songs->size()));
}

TEST_F(MpdCovers, AreAskedForInTheOrderOfTheOption)
{
    connectOverTcp();
    EXPECT_TRUE(shows(Qt::red, "both"));
    ASSERT_TRUE(succeeds(server->proxy.artwork.clearDisk()));
    server->proxy.artwork.setOptions(embeddedOrBeside(true, true, false));
    EXPECT_TRUE(shows(Qt::blue, "both"));
    server->proxy.artwork.setOptions(embeddedOrBeside(false, true));
    EXPECT_EQ(failureOfAlbum("embedded png"), Error::Kind::NotFound);
    server->proxy.artwork.setOptions(embeddedOrBeside(true, false));
    EXPECT_EQ(failureOfAlbum("beside"), Error::Kind::NotFound);
    EXPECT_TRUE(shows(Qt::red, "embedded png"));
}

TEST_F(MpdCovers, AreAskedForOnceWhereThereIsNone)
{
    connectOverTcp();
    const SentCommands sent;
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(failureOfAlbum("none"), Error::Kind::NotFound);
    EXPECT_THAT(sent.startingWith(QStringLiteral("readpicture")), SizeIs(1));
    EXPECT_THAT(sent.startingWith(QStringLiteral("albumart")), SizeIs(1));
}

TEST_F(MpdCovers, OfTenMegabytesAreReadInLargeChunks)
{
    connectOverTcp();
    const SentCommands sent;
    const auto picture = find(album(songOf(QStringLiteral("large embedded"))), 1'000);
    ASSERT_TRUE(succeeds(picture));
    EXPECT_EQ(picture.get().image.size(), QSize(1'000, 1'000));
    EXPECT_THAT(sent.startingWith(QStringLiteral("readpicture")), SizeIs(testing::Le(11)));
    EXPECT_THAT(sent.startingWith(QStringLiteral("binarylimit")), SizeIs(1));
}

TEST_F(MpdCovers, OverTcpTheMusicFolderIsNotKnown)
{
    connectOverTcp();
    EXPECT_EQ(failureOfAlbum("folder"), Error::Kind::NotFound);
    EXPECT_EQ(failureOf(artist()), Error::Kind::NotFound);
    CoverOptions options;
    options.musicFolderPath = musicFolder();
    server->proxy.artwork.setOptions(options);
    EXPECT_TRUE(shows(Qt::cyan, "folder"));
    EXPECT_TRUE(finds(Qt::blue, artist()));
}

TEST_F(MpdCovers, OverTheLocalSocketTheMusicFolderIsLookedThrough)
{
    connectOverSocket();
    EXPECT_TRUE(shows(Qt::cyan, "folder"));
    EXPECT_TRUE(shows(Qt::magenta, "front"));
    EXPECT_TRUE(finds(Qt::blue, artist()));
    EXPECT_TRUE(shows(Qt::red, "embedded png"));
    EXPECT_EQ(failureOfAlbum("none"), Error::Kind::NotFound);
    EXPECT_EQ(failureOfAlbum("text"), Error::Kind::NotFound);
    CoverOptions options;
    options.musicFolder = false;
    server->proxy.artwork.setOptions(options);
    ASSERT_TRUE(succeeds(server->proxy.artwork.clearDisk()));
    EXPECT_EQ(failureOfAlbum("folder"), Error::Kind::NotFound);
}

TEST_F(MpdCovers, OfTenMegabytesDoNotKeepPauseWaiting)
{
    connectOverTcp();
    ASSERT_TRUE(succeeds(server->proxy.queue.add({songOf(QStringLiteral("none"))})));
    ASSERT_TRUE(succeeds(server->proxy.player.setRepeat(true)));
    ASSERT_TRUE(succeeds(server->proxy.player.play()));
    const SentCommands sent;
    const auto chunks = [&] { return sent.startingWith(QStringLiteral("albumart")).size(); };
    std::vector<actor::Future<Picture>> covers;
    for (int i = 0; i < largeAlbums; ++i)
        covers.push_back(find(album(songOf(QStringLiteral("large %1").arg(i)))));
    ASSERT_TRUE(waitUntil([&] { return chunks() >= 8; }));

    QElapsedTimer timer;
    timer.start();
    const auto paused = server->proxy.player.pause(true);
    paused.get();
    RecordProperty("pause_milliseconds", int(timer.elapsed()));
    const qsizetype chunksUntilThen = chunks();
    for (const auto &cover : covers)
        EXPECT_TRUE(succeeds(cover));
    EXPECT_LT(chunksUntilThen, chunks()) << "it was answered while they were on their way";
    EXPECT_GE(chunks(), 10 * largeAlbums);
    EXPECT_TRUE(waitUntil([&] { return server->playing()->status.state == mpd::PlayState::Paused; }));
    ASSERT_TRUE(succeeds(server->proxy.queue.clear()));
}

} // namespace toccata
