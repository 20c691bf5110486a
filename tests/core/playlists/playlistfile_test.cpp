// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistfile.h"

#include "core/playlists/m3ufile.h"
#include "core/playlists/xspffile.h"

#include "tests/core/music/asong.h"
#include "tests/core/playlists/anentry.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAreArray;
using namespace std::chrono_literals;

TEST(PlaylistFileKind, IsToldByTheContentFirst)
{
    EXPECT_EQ(playlistFileKind("<?xml version=\"1.0\"?>", u"a.m3u"), PlaylistFileKind::Xspf);
    EXPECT_EQ(playlistFileKind("\xef\xbb\xbf \n<playlist>", u"a.pls"), PlaylistFileKind::Xspf);
    EXPECT_EQ(playlistFileKind("\r\n[Playlist]\r\nFile1=a", u"a.xspf"), PlaylistFileKind::Pls);
    EXPECT_EQ(playlistFileKind("\xef\xbb\xbf#EXTM3U\na", u"a.txt"), PlaylistFileKind::M3u);
    EXPECT_EQ(playlistFileKind(QByteArray("\xff\xfe<\0?\0x\0m\0l\0", 12), u""), PlaylistFileKind::Xspf);
}

TEST(PlaylistFileKind, IsToldByTheNameElse)
{
    EXPECT_EQ(playlistFileKind("a.ogg", u"a.m3u"), PlaylistFileKind::M3u);
    EXPECT_EQ(playlistFileKind("", u"A.M3U8"), PlaylistFileKind::M3u);
    EXPECT_EQ(playlistFileKind("", u"a.xspf"), PlaylistFileKind::Xspf);
    EXPECT_EQ(playlistFileKind("File1=a", u"a.pls"), PlaylistFileKind::Pls);
    EXPECT_EQ(playlistFileKind("a.ogg", u"a.txt"), std::nullopt);
}

TEST(PlaylistFile, IsReadByItsKind)
{
    const std::vector<PlaylistFileEntry> entries{aPath("a")};
    for (const QByteArray &bytes : {QByteArray("#EXTM3U\na"), QByteArray("[playlist]\nFile1=a"),
             QByteArray(
                 "<playlist><trackList><track><location>a</location></track></trackList></playlist>")}) {
        const auto file = readPlaylistFile(bytes, u"");
        ASSERT_TRUE(file);
        EXPECT_EQ(file->entries, entries);
    }
    const auto neither = readPlaylistFile("a.ogg", u"a.txt");
    ASSERT_FALSE(neither);
    EXPECT_EQ(neither.error().kind, Error::Kind::Unsupported);
}

TEST(PlaylistFileEntry, TellsWhatAServerTellsAboutItsSong)
{
    const auto table
        = tableOf({aSong("a:b/\xff.ogg").titled(u"Aria").by(u"Bach").on(u"Variations").lasting(3),
            aSong("http://radio/1"), aSong("spotify:track:1").ofAlbumArtist(u"Bach")});
    EXPECT_EQ(playlistFileEntry(table->at(0), SongNames::Paths),
        aPath("a:b/\xff.ogg").titled(u"Aria").by(u"Bach").on(u"Variations").lasting(3s));
    EXPECT_EQ(playlistFileEntry(table->at(1), SongNames::Paths), aUri("http://radio/1"));
    EXPECT_EQ(playlistFileEntry(table->at(2), SongNames::Uris), aUri("spotify:track:1").by(u"Bach"));
}

std::vector<PlaylistFileEntry> nastyEntries()
{
    std::vector<PlaylistFileEntry> entries;
    for (const char *path : {"#1 hit.ogg", " blank.ogg", "\ttab.ogg ", " ", "a \"b\" 'c' & <d>.ogg", "a:b",
             "a:/b", "AC:DC/01.ogg", "http:/x", "file:x", "File:x y", "spotify:track:1", "100%.ogg",
             "%41%.ogg", "%23%", "\xff\xfe.ogg", "Bj\xf6rk.ogg", "\xf0\x9f\x8e\xb5.ogg",
             "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d.ogg",
             "\xe2\x80\xae"
             "rtl.ogg",
             "a\\b.ogg", "a?b#c.ogg", "[playlist]", "<?xml", "~a;b@c,d=e+f$g!h(i)*", "/home/me/a b.ogg",
             "/#%.ogg", "//nas/share/a b", "C:/Music/a b.ogg", "line\nbreak.ogg", "/line\r\nbreak", "cr\r",
             "\r", "\x01\x7f"})
        entries.push_back(aPath(path));
    for (const char *uri : {"http://radio.example/a?b=c&d#e", "http://r/100%25%",
             "spotify:track:4uLU6hMCjMI75M", "http://[::1]:8000/ü", "local:track:a%20b.mp3", "x-y+z.1:a"})
        entries.push_back(aUri(uri));
    for (const QStringView text :
        {QStringView(u"\"quoted\" & <b>"), QStringView(u"#EXTM3U"), QStringView(u" blanks "),
            QStringView(u"A - B - C"), QStringView(u" - "), QStringView(u"- "), QStringView(u"a, b"),
            QStringView(u"🎵 שלום \u202e"), QStringView(u"]]>"), QStringView(u"&amp;"), QStringView(u"%20")}) {
        entries.push_back(aPath("a").titled(text));
        entries.push_back(aPath("a").by(text));
        entries.push_back(aPath("a").titled(text).by(text).on(text).lasting(61s));
    }
    return entries;
}

TEST(PlaylistFile, WrittenAsM3uItIsReadBackTheSame)
{
    const PlaylistFile file{QStringLiteral(" #\"Mix\" & <more> 🎵"), nastyEntries()};
    const auto read = readPlaylistFile(toM3u(file), u"");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->title, file.title);
    EXPECT_THAT(read->entries, ElementsAreArray(file.entries));
}

TEST(PlaylistFile, WrittenAsXspfItIsReadBackTheSame)
{
    PlaylistFile file{QStringLiteral(" #\"Mix\"\n& <more> 🎵"), nastyEntries()};
    file.entries.push_back(aPath("a").titled(u"Line\nbreak").lasting(1ms));
    const auto read = readPlaylistFile(toXspf(file), u"");
    ASSERT_TRUE(read) << read.error().serverText.toStdString();
    EXPECT_EQ(read->title, file.title);
    EXPECT_THAT(read->entries, ElementsAreArray(file.entries));
}

TEST(PlaylistFile, OfAnyBytesReadsWithoutHarm)
{
    const QByteArray whole = toXspf({QStringLiteral("Mix"), nastyEntries()});
    for (qsizetype size = 0; size < whole.size(); size += 7)
        EXPECT_FALSE(readPlaylistFile(whole.first(size), u"a.xspf"));
    for (int first = 0; first < 256; ++first) {
        for (const QStringView name : {u"a.m3u", u"a.pls"})
            (void)readPlaylistFile(QByteArray(3, char(first)) + "=:\n%\n#EXTINF:" + char(first), name);
    }
}

} // namespace
} // namespace toccata
