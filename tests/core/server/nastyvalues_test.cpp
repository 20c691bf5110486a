// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/song.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/shownlibrary.h"
#include "tests/support/mpdserver.h"
#include "tests/support/taggedmusic.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <gmock/gmock.h>

namespace toccata {

using test::MpdServer;
using test::RawConnection;
using testing::Contains;

namespace {

const QStringList values{QStringLiteral("Guns 'N Roses"), QStringLiteral("12\" Mix"),
    QStringLiteral("AC\\DC"), QStringLiteral("(Untitled)"), QStringLiteral("trailing space "),
    QStringLiteral("曲名 テスト"), QStringLiteral("أهواك"), QStringLiteral("🎵 Tune 👩‍👩‍👧"),
    QStringLiteral("x') OR (a == 'b"), QStringLiteral("%1 %s & <b>bold"),
    QStringLiteral("command_list_begin"), QStringLiteral("#[2] | ; $HOME `x`")};

/// Gives each song the value of its folder's name as title, artist and album.
constexpr auto tagScript = R"(
import os, sys
from mutagen.oggvorbis import OggVorbis
for path in sys.argv[1:]:
    song = OggVorbis(path)
    song.tags.clear()
    song["title"] = song["artist"] = song["album"] = [os.path.basename(os.path.dirname(path))]
    song.save()
)";

} // namespace

/// An mpd whose songs lie in folders of nasty names and have the same as tags.
class NastyValues : public testing::Test
{
protected:
    NastyValues()
    {
        const QString source
            = test::taggedMusicFolder() + QStringLiteral("/Alpha/Album One/01 First Light.ogg");
        QStringList arguments{QStringLiteral("-c"), QString::fromUtf8(tagScript)};
        for (const QString &value : values) {
            QDir(m_folder.path()).mkpath(value);
            arguments << m_folder.filePath(value) + u'/' + value + QStringLiteral(".ogg");
            EXPECT_TRUE(QFile::copy(source, arguments.back()));
        }
        EXPECT_EQ(QProcess::execute(QStringLiteral("/usr/bin/python3"), arguments), 0);
        m_mpd.emplace(test::MpdOptions{.musicFolder = m_folder.path()});
        raw.emplace(m_mpd->port());
        EXPECT_TRUE(server.knows(m_mpd->port()));
    }
    static QByteArray uriOf(const QString &value) { return value.toUtf8() + '/' + value.toUtf8() + ".ogg"; }
    static QList<QByteArray> urisOf(const SongRows &songs)
    {
        QList<QByteArray> uris;
        for (int i = 0; i < songs.size(); ++i)
            uris << songs.at(i).uri();
        return uris;
    }

    RunningServer server;
    std::optional<RawConnection> raw;

private:
    QTemporaryDir m_folder;
    std::optional<MpdServer> m_mpd;
};

TEST_F(NastyValues, AreShownAsTheyAre)
{
    const Catalogue catalogue = server.library()->catalogue;
    EXPECT_EQ(catalogue.songs->size(), values.size());
    EXPECT_EQ(factsOf(*catalogue.songs), factsToldBy(*raw));
    QStringList artists;
    for (const NamedAlbums &artist : *catalogue.artists)
        artists << artist.name.value_or(QString());
    QStringList albums;
    for (const Album album : *catalogue.albums)
        albums << album.title().value_or(QString());
    for (const QString &value : values) {
        EXPECT_THAT(artists, Contains(value)) << value.toStdString();
        EXPECT_THAT(albums, Contains(value)) << value.toStdString();
    }
}

TEST_F(NastyValues, AreBrowsed)
{
    const auto root = server.proxy.library.folder({});
    ASSERT_TRUE(succeeds(root));
    ASSERT_EQ(root.get().folders.size(), std::size_t(values.size()));
    for (const auto &folder : root.get().folders) {
        EXPECT_THAT(values, Contains(folder.name));
        const auto inside = server.proxy.library.folder(folder.path);
        ASSERT_TRUE(succeeds(inside));
        EXPECT_EQ(urisOf(inside.get().songs), QList{uriOf(folder.name)});
    }
}

TEST_F(NastyValues, AreAskedForByName)
{
    for (const QString &value : values) {
        const auto albums = server.proxy.library.albumsCalled(value);
        ASSERT_TRUE(succeeds(albums)) << value.toStdString();
        EXPECT_EQ(albums.get().indexes.size(), 1u) << value.toStdString();
        const auto byArtist = server.proxy.library.albumsOfArtist(value);
        ASSERT_TRUE(succeeds(byArtist)) << value.toStdString();
        EXPECT_EQ(byArtist.get().indexes.size(), 1u) << value.toStdString();
        const auto songs = server.proxy.library.songsBehind(uriOf(value));
        ASSERT_TRUE(succeeds(songs)) << value.toStdString();
        EXPECT_EQ(urisOf(songs.get()), QList{uriOf(value)});
    }
}

TEST_F(NastyValues, AreFound)
{
    for (const QString &value : {values[0], values[1], values[2], values[3], values[4], values[5], values[6],
             values[7], values[10]}) {
        const auto results = server.proxy.search.find(value);
        ASSERT_TRUE(succeeds(results)) << value.toStdString();
        EXPECT_THAT(urisOf(results.get().songs), Contains(uriOf(value))) << value.toStdString();
    }
}

TEST_F(NastyValues, AreAddedToTheQueue)
{
    QList<QByteArray> uris;
    for (const QString &value : values)
        uris << uriOf(value);
    ASSERT_TRUE(succeeds(server.proxy.queue.add(uris)));
    EXPECT_TRUE(server.comesToShow(*raw));
    EXPECT_EQ(raw->values("playlistinfo", "file"), uris);
    EXPECT_EQ(server.titles(), values);
}

} // namespace toccata
