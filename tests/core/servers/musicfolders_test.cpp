// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/servers/world.h"
#include "tests/support/rawconnection.h"
#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>

namespace toccata {
namespace {

using Kind = PrivateMpdState::Kind;
using Files = QList<QByteArray>;

/// Music in ~/Music and ~/Jazz.
class MusicFolders : public test::World
{
protected:
    MusicFolders()
    {
        addSong("one.wav");
        addSongIn("Jazz", "two.wav");
    }

    void alsoPlay(std::initializer_list<const char *> folders)
    {
        PrivateMpdOptions options;
        for (const char *folder : folders)
            options.furtherFolders << inHome(folder);
        m_servers.ask(&Servers::setPrivateMpdOptions, options).get();
    }

    /// The MPD, once it knows so many songs.
    std::unique_ptr<test::RawConnection> started(int songs)
    {
        auto mpd = std::make_unique<test::RawConnection>(startPrivateMpd().get().path);
        while (mpd->value("stats", "songs") != QByteArray::number(songs))
            mpd->command("idle database");
        return mpd;
    }

    static Files songsOf(test::RawConnection &mpd)
    {
        Files files = mpd.values("listall", "file");
        std::ranges::sort(files);
        return files;
    }

    void startAgain()
    {
        stopServers();
        m_servers = {};
        m_servers = startServers();
    }

    void rename(const char *from, const char *to) { ASSERT_TRUE(QDir().rename(inHome(from), inHome(to))); }
};

TEST_F(MusicFolders, SongsOfAllOfThemAreFoundAndPlay)
{
    addSongIn("disk/Jazz", "three.wav");
    QFile cover(inHome("Jazz/cover.png"));
    ASSERT_TRUE(cover.open(QIODevice::WriteOnly));
    cover.write("picture");
    cover.close();
    alsoPlay({"Jazz", "disk/Jazz"});
    const auto mpd = started(3);
    EXPECT_EQ(songsOf(*mpd), Files({"Jazz 2/three.wav", "Jazz/two.wav", "one.wav"}));
    EXPECT_EQ(mpd->value("albumart Jazz/two.wav 0", "size"), "7");
    for (const QByteArray &song : songsOf(*mpd)) {
        mpd->command("clear");
        mpd->command("add \"" + song + '"');
        mpd->command("play");
        EXPECT_EQ(mpd->value("status", "state"), "play") << song.constData();
        EXPECT_EQ(mpd->value("status", "error"), "") << song.constData();
    }
    EXPECT_TRUE(privateMpd().missingFolders.isEmpty());
}

TEST_F(MusicFolders, AddingOneLeavesMusicQueueAndPlaylistsAsTheyAre)
{
    {
        const auto mpd = started(1);
        mpd->command("sticker set song one.wav rating 5");
        mpd->command("add one.wav");
        mpd->command("save mine");
        mpd->command("play");
        mpd->command("seekcur 10");
        ASSERT_TRUE(test::waitUntil([&] { return mpd->value("status", "elapsed").toDouble() > 10; }));
    }
    alsoPlay({"Jazz"});
    const auto mpd = started(2);
    EXPECT_EQ(songsOf(*mpd), Files({"Jazz/two.wav", "one.wav"}));
    EXPECT_EQ(mpd->values("playlistinfo", "file"), Files{"one.wav"});
    EXPECT_EQ(mpd->values("listplaylist mine", "file"), Files{"one.wav"});
    EXPECT_EQ(mpd->value("sticker get song one.wav rating", "sticker"), "rating=5");
    EXPECT_EQ(mpd->value("status", "state"), "play");
    EXPECT_TRUE(test::waitUntil([&] { return mpd->value("status", "elapsed").toDouble() >= 10; }));
}

TEST_F(MusicFolders, TheyAreThereAfterARestartAndPausedAtItsPlace)
{
    alsoPlay({"Jazz"});
    {
        const auto mpd = started(2);
        mpd->command("add Jazz/two.wav");
        mpd->command("play");
    }
    startAgain();
    alsoPlay({"Jazz"});
    const auto mpd = started(2);
    EXPECT_EQ(mpd->values("playlistinfo", "file"), Files{"Jazz/two.wav"});
    EXPECT_EQ(mpd->value("status", "state"), "pause");
}

TEST_F(MusicFolders, RemovingOneLeavesTheOthers)
{
    alsoPlay({"Jazz"});
    {
        const auto mpd = started(2);
        mpd->command("add one.wav");
        mpd->command("add Jazz/two.wav");
    }
    alsoPlay({});
    const auto mpd = started(1);
    EXPECT_EQ(songsOf(*mpd), Files{"one.wav"});
    EXPECT_EQ(mpd->values("playlistinfo", "file").value(0), "one.wav");
    EXPECT_TRUE(QFile::exists(inHome("Jazz/two.wav")));
}

TEST_F(MusicFolders, OneThatVanishedDoesNoHarmToTheOthersAndComesBack)
{
    alsoPlay({"Jazz"});
    started(2);
    startAgain();
    rename("Jazz", "unplugged");
    alsoPlay({"Jazz"});
    EXPECT_EQ(songsOf(*started(1)), Files{"one.wav"});
    EXPECT_EQ(privateMpd().missingFolders, QStringList{inHome("Jazz")});
    startAgain();
    rename("unplugged", "Jazz");
    alsoPlay({"Jazz"});
    EXPECT_EQ(songsOf(*started(2)), Files({"Jazz/two.wav", "one.wav"}));
    EXPECT_TRUE(privateMpd().missingFolders.isEmpty());
}

TEST_F(MusicFolders, WithoutTheFirstTheOthersPlay)
{
    rename("Music", "unplugged");
    alsoPlay({"Jazz"});
    EXPECT_EQ(songsOf(*started(1)), Files{"Jazz/two.wav"});
    EXPECT_EQ(privateMpd().missingFolders, QStringList{musicFolder()});
}

TEST_F(MusicFolders, WithoutAnyThatIsTheState)
{
    rename("Music", "unplugged");
    rename("Jazz", "unplugged too");
    alsoPlay({"Jazz"});
    EXPECT_THROW(startPrivateMpd().get(), Failure);
    EXPECT_EQ(privateMpd().kind, Kind::NoMusicFolder);
}

TEST_F(MusicFolders, OneInsideAnotherIsNotThereTwice)
{
    addSongIn("Music/Jazz", "three.wav");
    alsoPlay({"Music/Jazz"});
    const auto mpd = started(2);
    EXPECT_EQ(songsOf(*mpd), Files({"Jazz/three.wav", "one.wav"}));
    EXPECT_EQ(mpd->value("config", "music_directory"), musicFolder().toUtf8());
}

// MPD waits five seconds before it looks at what it was told of.
TEST_F(MusicFolders, WhatComesLaterIsFoundAndFollowed)
{
    alsoPlay({"Jazz"});
    const auto mpd = started(2);
    addSongIn("Music/new", "three.wav");
    started(3);
    addSongIn("Music/new", "four.wav");
    EXPECT_EQ(songsOf(*started(4)), Files({"Jazz/two.wav", "new/four.wav", "new/three.wav", "one.wav"}));
}

} // namespace
} // namespace toccata
