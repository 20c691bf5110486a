// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/xspffile.h"

#include "tests/core/playlists/anentry.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

QByteArray playlist(const QByteArray &content, const QByteArray &attributes = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<playlist version=\"1\" "
           "xmlns=\"http://xspf.org/ns/0/\" "
        + attributes + ">" + content + "</playlist>";
}

QByteArray trackList(const QByteArray &tracks)
{
    return playlist("<trackList>" + tracks + "</trackList>");
}

std::vector<PlaylistFileEntry> entriesIn(const QByteArray &xspf)
{
    const auto file = readXspf(xspf);
    EXPECT_TRUE(file) << (file ? QString() : file.error().serverText).toStdString();
    return file ? file->entries : std::vector<PlaylistFileEntry>();
}

TEST(XspfFile, IsReadWithWhatItTellsAboutItsSongs)
{
    const auto file = readXspf(playlist("<title>For &amp; Sunday</title><creator>Me</creator>\n<trackList>\n"
                                        "<track><location>\n  Abba/Gold/01%20Waterloo.flac </location>"
                                        "<title>Waterloo</title><creator>Abba</creator><album>Gold</album>"
                                        "<duration> 123456 </duration><trackNum>1</trackNum></track>"
                                        "<track><location>http://a/b?c=d&amp;e</location><title/></track>"
                                        "</trackList>"));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->title, QStringLiteral("For & Sunday"));
    EXPECT_THAT(file->entries,
        ElementsAre(
            aPath("Abba/Gold/01 Waterloo.flac").titled(u"Waterloo").by(u"Abba").on(u"Gold").lasting(123456ms),
            aUri("http://a/b?c=d&e")));
}

TEST(XspfFile, ReferencesArePathsOrUris)
{
    EXPECT_THAT(entriesIn(trackList("<track><location>file:///home/me/B%C3%A4r%FF.ogg</location></track>"
                                    "<track><location>spotify:track:4uLU6</location></track>"
                                    "<track><location>a%3Ab/%23c</location></track>"
                                    "<track><location>./d</location></track>"
                                    "<track><location>/e f</location></track>"
                                    "<track><location>Bär/100% pure.ogg</location></track>")),
        ElementsAre(aPath("/home/me/Bär\xff.ogg"), aUri("spotify:track:4uLU6"), aPath("a:b/#c"), aPath("d"),
            aPath("/e f"), aPath("Bär/100% pure.ogg")));
}

TEST(XspfFile, TheFirstLocationCountsAndTracksWithoutOneAreLeftOut)
{
    EXPECT_THAT(entriesIn(trackList("<track><location>a</location><location>b</location></track>"
                                    "<track><title>Nowhere</title></track>"
                                    "<track><location> </location><location>c</location></track><track/>")),
        ElementsAre(aPath("a"), aPath("c")));
}

TEST(XspfFile, DurationsThatMakeNoSenseAreNone)
{
    for (const char *duration : {"", "0", "-5", "x", "1.5", "99999999999999999999"})
        EXPECT_THAT(entriesIn(trackList("<track><location>a</location><duration>" + QByteArray(duration)
                        + "</duration></track>")),
            ElementsAre(aPath("a")))
            << duration;
}

TEST(XspfFile, LocationsAreRelativeToTheirBase)
{
    EXPECT_THAT(entriesIn(playlist("<trackList><track><location>a%20b/%FF.ogg</location></track>"
                                   "<track xml:base=\"rock/\"><location>c</location></track>"
                                   "<track xml:base=\"http://x/y/z\"><location>../d?e</location></track>"
                                   "<track><location>spotify:track:1</location></track></trackList>",
                    "xml:base=\"file:///home/me/\"")),
        ElementsAre(aPath("/home/me/a b/\xff.ogg"), aPath("/home/me/rock/c"), aUri("http://x/d?e"),
            aUri("spotify:track:1")));
}

TEST(XspfFile, ExtensionsAndOtherNamespacesArePassedOver)
{
    EXPECT_THAT(
        entriesIn(playlist(
            "<extension application=\"x\"><trackList><track><location>no</location></track></trackList>"
            "</extension><trackList><v:track><location>no</location></v:track><track>"
            "<v:location>no</v:location><location>a</location><v:title>no</v:title>"
            "<extension application=\"y\"><title>no</title></extension><title>A <b>no</b>B</title>"
            "</track></trackList>",
            "xmlns:v=\"http://example.org/\"")),
        ElementsAre(aPath("a").titled(u"A B")));
    EXPECT_THAT(
        entriesIn("<playlist><trackList><track><location>a</location></track></trackList></playlist>"),
        ElementsAre(aPath("a")))
        << "a namespace may be missing";
}

TEST(XspfFile, MayBeInOtherEncodings)
{
    EXPECT_THAT(entriesIn("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><playlist><trackList><track>"
                          "<location>a</location><title>B\xe4r</title></track></trackList></playlist>"),
        ElementsAre(aPath("a").titled(u"Bär")));
}

TEST(XspfFile, WhatIsBrokenIsAnError)
{
    const QByteArray whole = trackList("<track><location>a</location></track>");
    for (const QByteArray &bytes : {QByteArray(), QByteArray("hello"), QByteArray("<rss/>"), whole.chopped(1),
             whole.first(whole.size() / 2), QByteArray(whole + "<more/>"),
             QByteArray("<playlist><a></b></playlist>"),
             QByteArray("<playlist><title>&nothing;</title></playlist>"),
             QByteArray("<playlist xmlns=\"http://example.org/\"/>"),
             QByteArray("<playlist>\0</playlist>", 22)}) {
        const auto file = readXspf(bytes);
        ASSERT_FALSE(file) << bytes.toStdString();
        EXPECT_EQ(file.error().kind, Error::Kind::Protocol);
        EXPECT_FALSE(file.error().serverText.isEmpty());
    }
}

TEST(XspfFile, EntitiesDoNotExplode)
{
    QByteArray laughs("<?xml version=\"1.0\"?><!DOCTYPE playlist [<!ENTITY a0 \"ha\">");
    QByteArray parameters("<?xml version=\"1.0\"?><!DOCTYPE playlist [<!ENTITY % a0 \"<!ENTITY x 'ha'>\">");
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        const QByteArray number = QByteArray::number(i);
        laughs += "<!ENTITY a" + number + " \"" + QByteArray("&a" + before + ";").repeated(10) + "\">";
        parameters
            += "<!ENTITY % a" + number + " \"" + QByteArray("&#37;a" + before + ";").repeated(10) + "\">";
    }
    laughs += "]><playlist><title>&a39;</title></playlist>";
    parameters += "%a39;]><playlist/>";
    EXPECT_FALSE(readXspf(laughs));
    EXPECT_FALSE(readXspf(parameters));

    // None of these is as long as Qt's limit, but together they would be gigabytes.
    const QByteArray many = "<!DOCTYPE playlist [<!ENTITY a \"" + QByteArray(4000, 'x')
        + "\">]><playlist><title>" + QByteArray("&a;").repeated(1000000) + "</title></playlist>";
    EXPECT_FALSE(readXspf(many));
}

TEST(XspfFile, FilesAreNeitherIncludedNorNestedWithoutEnd)
{
    EXPECT_FALSE(readXspf("<!DOCTYPE playlist [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                          "<playlist><title>&f;</title></playlist>"));
    const int depth = 200000;
    EXPECT_THAT(entriesIn(playlist(QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth))),
        IsEmpty());
}

TEST(XspfFile, IsWrittenAsTheSpecificationWantsIt)
{
    EXPECT_EQ(toXspf({QStringLiteral("Mix"),
                  {aPath("Abba/Gold & more/01 \"100%\".flac").titled(u"<Waterloo>").by(u"Abba").lasting(5ms),
                      aPath("a:b/\xff#?.ogg").on(u"Gold"), aPath("/home/me/x y"), aPath("C:\\Music\\z"),
                      aPath("\\\\nas\\share\\z"), aUri("http://a/b?c&d#e"), aUri("spotify:track:1")}}),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<playlist xmlns=\"http://xspf.org/ns/0/\" version=\"1\">\n"
        "    <title>Mix</title>\n"
        "    <trackList>\n"
        "        <track>\n"
        "            <location>Abba/Gold%20&amp;%20more/01%20%22100%25%22.flac</location>\n"
        "            <title>&lt;Waterloo&gt;</title>\n"
        "            <creator>Abba</creator>\n"
        "            <duration>5</duration>\n"
        "        </track>\n"
        "        <track>\n"
        "            <location>a%3Ab/%FF%23%3F.ogg</location>\n"
        "            <album>Gold</album>\n"
        "        </track>\n"
        "        <track>\n            <location>file:///home/me/x%20y</location>\n        </track>\n"
        "        <track>\n            <location>file:///C:/Music/z</location>\n        </track>\n"
        "        <track>\n            <location>file://nas/share/z</location>\n        </track>\n"
        "        <track>\n            <location>http://a/b?c&amp;d#e</location>\n        </track>\n"
        "        <track>\n            <location>spotify:track:1</location>\n        </track>\n"
        "    </trackList>\n"
        "</playlist>\n");
}

TEST(XspfFile, CharactersThatXmlForbidsAreLeftOut)
{
    QString text = QStringLiteral("a\x01"
                                  "b\r\nc\td");
    text.append(QChar(0xd800)).append(u'e').append(QChar(0xdc00)).append(QChar(0xffff)).append(QChar(0));
    const auto file = readXspf(toXspf({text, {aPath("x").titled(text), aUri("http://a/\x01\xff b")}}));
    ASSERT_TRUE(file);
    EXPECT_EQ(file->title, QStringLiteral("ab\nc\tde"));
    EXPECT_THAT(file->entries, ElementsAre(aPath("x").titled(u"ab\nc\tde"), aUri("http://a/%01%FF%20b")));
}

} // namespace
} // namespace toccata
