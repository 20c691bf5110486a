// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/musicfolder.h"

#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

const QString home = QStringLiteral("/home/x");

QString unknown(const QString &)
{
    return {};
}

QString folderIn(const char *text)
{
    return musicFolderFromUserDirs(QString::fromUtf8(text), home);
}

TEST(MusicFolder, TheDesktopsFileNamesIt)
{
    EXPECT_EQ(folderIn("# comment\nXDG_VIDEOS_DIR=\"$HOME/V\"\nXDG_MUSIC_DIR=\"$HOME/Musik\"\n"),
        QStringLiteral("/home/x/Musik"));
    EXPECT_EQ(folderIn("XDG_MUSIC_DIR=\"/media/disk/My \\\"Music\\\"\""),
        QStringLiteral("/media/disk/My \"Music\""));
    EXPECT_EQ(folderIn("XDG_MUSIC_DIR=\"$HOME/\"\n"), home);
}

TEST(MusicFolder, WhatTheFileDoesNotSayIsNotGuessed)
{
    EXPECT_EQ(folderIn(""), QString());
    EXPECT_EQ(folderIn("#XDG_MUSIC_DIR=\"$HOME/Musik\"\n"), QString());
    EXPECT_EQ(folderIn("XDG_MUSIC_DIR=\"relative\"\n"), QString());
}

TEST(MusicFolder, WithoutAFolderOfItsOwnTheDesktopHasTheUsualOne)
{
    const QTemporaryDir folder;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), folder.path());
    EXPECT_EQ(desktopMusicFolder(environment), folder.filePath(QStringLiteral("Music")));

    QDir().mkpath(folder.filePath(QStringLiteral(".config")));
    QFile userDirs(folder.filePath(QStringLiteral(".config/user-dirs.dirs")));
    ASSERT_TRUE(userDirs.open(QIODevice::WriteOnly));
    userDirs.write("XDG_MUSIC_DIR=\"$HOME/\"\n");
    userDirs.close();
    EXPECT_EQ(desktopMusicFolder(environment), folder.filePath(QStringLiteral("Music")));

    ASSERT_TRUE(userDirs.open(QIODevice::WriteOnly));
    userDirs.write("XDG_MUSIC_DIR=\"$HOME/Musik\"\n");
    userDirs.close();
    EXPECT_EQ(desktopMusicFolder(environment), folder.filePath(QStringLiteral("Musik")));
}

TEST(MusicFolder, FoldersThatShareSongsAreFound)
{
    using Kind = FolderOverlap::Kind;
    const QStringList known{QStringLiteral("/music"), QStringLiteral("/disk/jazz")};
    const auto overlap
        = [&](const char *folder) { return overlapOf(QString::fromLatin1(folder), known, unknown); };
    EXPECT_EQ(overlap("/music2"), std::nullopt);
    EXPECT_EQ(overlap("/music/"), (FolderOverlap{Kind::Same, known[0]}));
    EXPECT_EQ(overlap("/disk/jazz/Bill"), (FolderOverlap{Kind::Inside, known[1]}));
    EXPECT_EQ(overlap("/disk"), (FolderOverlap{Kind::Around, known[1]}));
    EXPECT_EQ(overlap("/"), (FolderOverlap{Kind::Around, known[0]}));
    EXPECT_EQ(
        withoutOverlaps(known[0],
            {QStringLiteral("/music/x"), QStringLiteral("/a"), QStringLiteral("/a/b"), QStringLiteral("/c")},
            unknown),
        QStringList({QStringLiteral("/a"), QStringLiteral("/c")}));
}

TEST(MusicFolder, FoldersThatAreOneByLinksAreUsedOnce)
{
    const auto truePath = [](const QString &folder) {
        return folder == QStringLiteral("/link") ? QStringLiteral("/music") : QString();
    };
    EXPECT_EQ(
        withoutOverlaps(QStringLiteral("/music"), {QStringLiteral("/link"), QStringLiteral("/a")}, truePath),
        QStringList(QStringLiteral("/a")));
}

TEST(MusicFolder, ALinkIsTheFolderItLeadsTo)
{
    const QTemporaryDir root;
    const QString music = root.filePath(QStringLiteral("music"));
    const QString link = root.filePath(QStringLiteral("link"));
    ASSERT_TRUE(QDir().mkpath(music + QStringLiteral("/a")));
    ASSERT_TRUE(QFile::link(music, link));
    const auto overlap = findOverlap(link + QStringLiteral("/a"), {music});
    ASSERT_TRUE(test::waitUntil([&] { return overlap.isReady(); }));
    EXPECT_EQ(overlap.get(), (FolderOverlap{FolderOverlap::Kind::Inside, music}));
}

} // namespace
} // namespace toccata
