// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/musicfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

const QString home = QStringLiteral("/home/x");

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

} // namespace
} // namespace toccata
