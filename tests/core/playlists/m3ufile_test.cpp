// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/m3ufile.h"

#include "tests/core/playlists/anentry.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

std::vector<PlaylistFileEntry> entriesIn(const QByteArray &m3u)
{
    const auto file = readM3u(m3u);
    EXPECT_TRUE(file);
    return file ? file->entries : std::vector<PlaylistFileEntry>();
}

std::vector<QByteArray> locationsIn(const QByteArray &m3u)
{
    std::vector<QByteArray> locations;
    for (const PlaylistFileEntry &entry : entriesIn(m3u))
        locations.push_back(entry.location);
    return locations;
}

TEST(M3uFile, IsReadWithWhatItTellsAboutItsSongs)
{
    const auto file = readM3u("#EXTM3U\n#PLAYLIST:For Sunday\n"
                              "#EXTINF:123,Abba - Waterloo\n#EXTALB:Gold\nAbba/Gold/01.flac\n"
                              "#EXTINF:-1,Radio One\nhttp://radio.example/one\n"
                              "plain.ogg\n");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->title, QStringLiteral("For Sunday"));
    EXPECT_THAT(file->entries,
        ElementsAre(aPath("Abba/Gold/01.flac").titled(u"Waterloo").by(u"Abba").on(u"Gold").lasting(123s),
            aUri("http://radio.example/one").titled(u"Radio One"), aPath("plain.ogg")));
}

TEST(M3uFile, LinesMayEndAsAnySystemEndsThem)
{
    EXPECT_THAT(locationsIn("a\nb\n\nc"), ElementsAre("a", "b", "c"));
    EXPECT_THAT(locationsIn("a\r\nb\r\n\r\nc\r\n"), ElementsAre("a", "b", "c"));
    EXPECT_THAT(locationsIn("#EXTM3U\ra\rb\r\rc"), ElementsAre("a", "b", "c"));
    EXPECT_THAT(locationsIn("a\rb\nc\r\n"), ElementsAre("a\rb", "c")) << "a name may have a CR inside";
    EXPECT_THAT(locationsIn(""), IsEmpty());
    EXPECT_THAT(locationsIn("\r\n \t\n# nothing\n#EXTINF:1,Nobody"), IsEmpty());
}

TEST(M3uFile, ByteOrderMarksAreNoPartOfTheFirstLine)
{
    EXPECT_THAT(locationsIn("\xef\xbb\xbf"
                            "a\n"),
        ElementsAre("a"));
    EXPECT_THAT(locationsIn("\xef\xbb\xbf#EXTM3U\na\n"), ElementsAre("a"));
    EXPECT_THAT(locationsIn(QByteArray("\xff\xfe\xe4\0.\0f\0\r\0\n\0b\0", 14)), ElementsAre("ä.f", "b"));
    EXPECT_THAT(locationsIn(QByteArray("\xfe\xff\0\xe4\0\n\0b", 8)), ElementsAre("ä", "b"));
}

TEST(M3uFile, LengthsMayBeOddOrMissing)
{
    const auto durationIn = [](const QByteArray &line) { return entriesIn(line + "\na\n").front().duration; };
    EXPECT_EQ(durationIn("#EXTINF:7,A"), 7s);
    EXPECT_EQ(durationIn("#extinf: 7 ,A"), 7s);
    EXPECT_EQ(durationIn("#EXTINF:7.25,A"), 7250ms);
    EXPECT_EQ(durationIn("#EXTINF:7"), 7s);
    for (const char *line : {"#EXTINF:0,A", "#EXTINF:-1,A", "#EXTINF:-7.5,A", "#EXTINF:,A", "#EXTINF:A - B",
             "#EXTINF:nan,A", "#EXTINF:inf,A", "#EXTINF:1e300,A", "#EXTINF:"})
        EXPECT_EQ(durationIn(line), std::nullopt) << line;
}

TEST(M3uFile, AttributesAreNoPartOfTheName)
{
    EXPECT_THAT(
        entriesIn("#EXTINF:-1 tvg-id=\"x\" group-title=\"News, Talk\",Radio \"One\", Two\nhttp://r/1\n"
                  "#EXTINF:9 a=\"b\" , C - D\nx\n"
                  "#EXTINF:9,The \"Quoted, Ltd. - E\ny\n"
                  "#EXTINF:9 broken=\"F,G\nz\n"),
        ElementsAre(aUri("http://r/1").titled(u"Radio \"One\", Two"),
            aPath("x").titled(u"D").by(u" C").lasting(9s),
            aPath("y").titled(u"E").by(u"The \"Quoted, Ltd.").lasting(9s),
            aPath("z").titled(u"G").lasting(9s)));
}

TEST(M3uFile, WhatIsToldBelongsToTheNextLocationOnly)
{
    EXPECT_THAT(entriesIn("#EXTINF:1,A - B\n\n# a comment\n#EXTVLCOPT:x=y\none\ntwo\n"),
        ElementsAre(aPath("one").titled(u"B").by(u"A").lasting(1s), aPath("two")));
}

TEST(M3uFile, NamesKeepTheirBytesAndBlanks)
{
    EXPECT_THAT(locationsIn("Bj\xf6rk/J\xf3ga.mp3\n  two .ogg  \n100% pure%20.ogg\n"),
        ElementsAre("Bj\xf6rk/J\xf3ga.mp3", "  two .ogg  ", "100% pure%20.ogg"));
    EXPECT_THAT(entriesIn("#EXTINF:1,Bj\xf6rk - \x93J\xf3ga\x94\na\n#EXTINF:1,Björk - “Jóga”\nb\n"),
        ElementsAre(aPath("a").titled(u"“Jóga”").by(u"Björk").lasting(1s),
            aPath("b").titled(u"“Jóga”").by(u"Björk").lasting(1s)))
        << "texts are read line by line in what they are written in";
}

TEST(M3uFile, FileUrlsArePaths)
{
    EXPECT_THAT(entriesIn("file:///home/me/B%C3%A4r/100%25%20%ff.ogg\nfile://localhost/a%2Fb\nFILE:/c\n"
                          "file:///C:/Music/a%20b.mp3\nfile://C:/Music/c.mp3\nfile://nas/share/d\n"
                          "file:///100% pure.ogg\n"),
        ElementsAre(aPath("/home/me/Bär/100% \xff.ogg"), aPath("/a/b"), aPath("/c"),
            aPath("C:/Music/a b.mp3"), aPath("C:/Music/c.mp3"), aPath("//nas/share/d"),
            aPath("/100% pure.ogg")));
}

TEST(M3uFile, PathsAndUrisAreToldApart)
{
    EXPECT_THAT(
        entriesIn("C:\\Music\\a.mp3\nc:/b.mp3\n..\\c.mp3\n\\\\nas\\d.mp3\n/e: f\nMozart: Requiem/1.ogg\n"),
        ElementsAre(aPath("C:\\Music\\a.mp3"), aPath("c:/b.mp3"), aPath("..\\c.mp3"), aPath("\\\\nas\\d.mp3"),
            aPath("/e: f"), aPath("Mozart: Requiem/1.ogg")));
    EXPECT_THAT(
        entriesIn(" http://a/b?c=d#e \nspotify:track:4uLU6\nhttp://a/b c.mp3\nlocal:track:a%20b.mp3\n"),
        ElementsAre(aUri("http://a/b?c=d#e"), aUri("spotify:track:4uLU6"), aUri("http://a/b c.mp3"),
            aUri("local:track:a%20b.mp3")));
}

TEST(M3uFile, TooLongLinesArePassedOver)
{
    const QByteArray longest(longestLocation, 'x');
    EXPECT_THAT(locationsIn("a\n" + longest + "y\n" + longest + "\nb\n"), ElementsAre("a", longest, "b"));
    EXPECT_THAT(entriesIn("#EXTINF:1,x" + longest + "\na\n"), ElementsAre(aPath("a")));
    EXPECT_THAT(locationsIn(QByteArray(64 * 1024 * 1024, 'x')), IsEmpty());
}

TEST(M3uFile, WhatIsNoTextIsNoPlaylist)
{
    const auto file = readM3u(QByteArray("ID3\x04\0\0\0\na", 9));
    ASSERT_FALSE(file);
    EXPECT_EQ(file.error().kind, Error::Kind::Protocol);
}

TEST(M3uFile, IsWrittenAsOthersReadIt)
{
    EXPECT_EQ(toM3u({QStringLiteral("Mix"),
                  {aPath("Abba/Gold/01.flac").titled(u"Waterloo").by(u"Abba").on(u"Gold").lasting(123500ms),
                      aUri("http://r/1").titled(u"Radio"), aPath("a.ogg"), aPath("b.ogg").lasting(499ms),
                      aPath("c.ogg").by(u"Bach")}}),
        "#EXTM3U\n#PLAYLIST:Mix\n"
        "#EXTINF:124,Abba - Waterloo\n#EXTALB:Gold\nAbba/Gold/01.flac\n"
        "#EXTINF:-1,Radio\nhttp://r/1\na.ogg\n#EXTINF:0,\nb.ogg\n#EXTINF:-1,Bach - \nc.ogg\n");
    EXPECT_EQ(toM3u({}), "#EXTM3U\n");
}

TEST(M3uFile, PathsThatWouldBeReadAsSomethingElseBeginWithADot)
{
    const QByteArray m3u
        = toM3u({{}, {aPath("#1"), aPath("ab:c"), aPath(" c"), aPath("./d"), aPath("e"), aUri("xy:z")}});
    EXPECT_EQ(m3u, "#EXTM3U\n./#1\n./ab:c\n./ c\n././d\ne\nxy:z\n");
    EXPECT_THAT(locationsIn(m3u), ElementsAre("#1", "ab:c", " c", "./d", "e", "xy:z"));
}

TEST(M3uFile, LineBreaksInTextsBecomeBlanks)
{
    const QByteArray m3u = toM3u({QStringLiteral("a\nb"),
        {aPath("x").titled(u"T\r\nU").by(u"A\n/etc/passwd").on(u"#\rB"), aUri("http://a/\nb")}});
    EXPECT_EQ(m3u, "#EXTM3U\n#PLAYLIST:a b\n#EXTINF:-1,A /etc/passwd - T U\n#EXTALB:# B\nx\nhttp://a/%0Ab\n");
}

TEST(M3uFile, AHundredThousandSongsAreReadAndWritten)
{
    PlaylistFile file;
    for (int i = 0; i < 100000; ++i)
        file.entries.push_back(
            aPath("folder/" + QByteArray::number(i)).titled(u"Title").by(u"Artist").lasting(1s));
    const auto read = readM3u(toM3u(file));
    ASSERT_TRUE(read);
    EXPECT_TRUE(*read == file);
}

} // namespace
} // namespace toccata
