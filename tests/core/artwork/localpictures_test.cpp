// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/localpictures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toccata {

class LocalPictures : public testing::Test
{
protected:
    void put(const QString &name) const
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write("x"), 1);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What is found beside the song, as it is called in the folder; "-" if nothing is.
    QString cover(const QString &song) const { return relative(coverBeside(path(song))); }
    QString artist(const QString &song) const { return relative(artistPictureNear(path(song))); }

private:
    QString relative(const std::optional<QString> &found) const
    {
        return found ? QDir(m_folder.path()).relativeFilePath(*found) : QStringLiteral("-");
    }

    QTemporaryDir m_folder;
};

TEST_F(LocalPictures, ThereIsNoneInAnEmptyFolderAndInNone)
{
    put(QStringLiteral("A/1.ogg"));
    EXPECT_EQ(cover(QStringLiteral("A/1.ogg")), u"-");
    EXPECT_EQ(cover(QStringLiteral("Nowhere/1.ogg")), u"-");
    EXPECT_EQ(artist(QStringLiteral("Nowhere/1.ogg")), u"-");
}

TEST_F(LocalPictures, CoverGoesBeforeFolderAndFront)
{
    put(QStringLiteral("A/front.png"));
    EXPECT_EQ(cover(QStringLiteral("A/1.ogg")), u"A/front.png");
    put(QStringLiteral("A/folder.jpg"));
    EXPECT_EQ(cover(QStringLiteral("A/1.ogg")), u"A/folder.jpg");
    put(QStringLiteral("A/cover.webp"));
    EXPECT_EQ(cover(QStringLiteral("A/1.ogg")), u"A/cover.webp");
}

TEST_F(LocalPictures, CaseDoesNotMatter)
{
    put(QStringLiteral("A/Folder.JPG"));
    EXPECT_EQ(cover(QStringLiteral("A/1.ogg")), u"A/Folder.JPG");
    put(QStringLiteral("A/COVER.Jpeg"));
    EXPECT_EQ(cover(QStringLiteral("A/1.ogg")), u"A/COVER.Jpeg");
}

TEST_F(LocalPictures, OtherFilesAreNone)
{
    for (const char *name : {"A/cover.txt", "A/cover", "A/cover.jpg.part", "A/discover.jpg",
             "A/cover.front.jpg", "A/back.jpg", "A/cover.svg", "A/folder.jpg/inside.jpg", "A/.jpg"})
        put(QString::fromUtf8(name));
    EXPECT_EQ(cover(QStringLiteral("A/1.ogg")), u"-");
}

TEST_F(LocalPictures, TheFolderOfADiscLooksOneUp)
{
    put(QStringLiteral("Box/cover.jpg"));
    EXPECT_EQ(cover(QStringLiteral("Box/CD1/1.ogg")), u"Box/cover.jpg");
    EXPECT_EQ(cover(QStringLiteral("Box/Disc 2/1.ogg")), u"Box/cover.jpg");
    EXPECT_EQ(cover(QStringLiteral("Box/Extras/1.ogg")), u"-") << "another album";
    put(QStringLiteral("Box/CD1/folder.jpg"));
    EXPECT_EQ(cover(QStringLiteral("Box/CD1/1.ogg")), u"Box/CD1/folder.jpg");
}

TEST_F(LocalPictures, ADiscBesideTheOthersHasItsOwnFolderOnly)
{
    put(QStringLiteral("cover.jpg"));
    EXPECT_EQ(cover(QStringLiteral("Box (Disc 1)/1.ogg")), u"-");
}

TEST_F(LocalPictures, ATrackOfACueSheetHasThePictureBesideThat)
{
    put(QStringLiteral("A/image.cue"));
    put(QStringLiteral("A/cover.jpg"));
    put(QStringLiteral("artist.jpg"));
    EXPECT_EQ(cover(QStringLiteral("A/image.cue/track0001")), u"A/cover.jpg");
    EXPECT_EQ(artist(QStringLiteral("A/image.cue/track0001")), u"artist.jpg");
}

TEST_F(LocalPictures, AnArtistsPictureLiesUpToTwoFoldersUp)
{
    put(QStringLiteral("Artist/Artist.png"));
    put(QStringLiteral("Artist/Album/CD1/more/1.ogg"));
    EXPECT_EQ(artist(QStringLiteral("Artist/1.ogg")), u"Artist/Artist.png");
    EXPECT_EQ(artist(QStringLiteral("Artist/Album/1.ogg")), u"Artist/Artist.png");
    EXPECT_EQ(artist(QStringLiteral("Artist/Album/CD1/1.ogg")), u"Artist/Artist.png");
    EXPECT_EQ(artist(QStringLiteral("Artist/Album/CD1/more/1.ogg")), u"-");
    EXPECT_EQ(cover(QStringLiteral("Artist/1.ogg")), u"-") << "that is no cover";
}

} // namespace toccata
