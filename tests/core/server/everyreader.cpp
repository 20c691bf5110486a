// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/mopidyimages.h"
#include "core/library/mopidymodels.h"
#include "core/mpd/errors.h"
#include "core/mpd/greeting.h"
#include "core/mpd/idleevents.h"
#include "core/music/droppedurls.h"
#include "core/playlists/m3ufile.h"
#include "core/playlists/plsfile.h"
#include "core/playlists/xspffile.h"
#include "core/servers/probeconversation.h"
#include "tests/core/server/everyrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QUrl>

namespace toccata {

namespace {

QJsonValue jsonIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// What is read is also written, and read again.
template <class Read, class Write>
void readAndWrite(const QByteArray &bytes, Read read, Write write)
{
    if (const Result<PlaylistFile> file = read(bytes))
        (void)read(write(*file));
}

void probe(const QByteArray &bytes)
{
    ProbeConversation conversation(QStringLiteral("sesame"));
    for (const QByteArray &line : bytes.split('\n')) {
        if (!conversation.isOver())
            (void)conversation.heard(line);
    }
}

void readUrls(const QByteArray &bytes)
{
    QMimeData list;
    list.setData(QStringLiteral("text/uri-list"), bytes);
    (void)urlsIn(list);
    QMimeData text;
    text.setText(QString::fromUtf8(bytes));
    (void)urlsIn(text);
}

} // namespace

const std::vector<KindOfReader> &everyReader()
{
    static const std::vector<KindOfReader> all{
        {"greeting", [](const QByteArray &bytes) { (void)mpd::readGreeting(bytes); }, "OK MPD 0.23.5\n"},
        {"ack", [](const QByteArray &bytes) { (void)mpd::parseAck(bytes); },
            "ACK [50@0] {find} No such song"},
        {"idle-event", [](const QByteArray &bytes) { (void)mpd::idleEventFromName(bytes); },
            "stored_playlist"},
        {"probe", probe, "OK MPD 0.23.5\nOK\ntagtype: Artist\nOK\nsongs: 33\nOK\nplaylistlength: 3\nOK\n"},
        {"m3u", [](const QByteArray &bytes) { readAndWrite(bytes, readM3u, toM3u); },
            "#EXTM3U\n#PLAYLIST:Mine\n#EXTALB:Album One\n#EXTINF:123,Alpha - First Light\nAlpha/01 "
            "First.ogg\n"
            "#EXTINF:-1 tvg-id=\"x\",Radio\nhttp://radio.example/live\nfile:///music/a%20b.ogg\n..\\c.ogg\n"},
        {"pls", [](const QByteArray &bytes) { (void)readPls(bytes); },
            "[playlist]\nNumberOfEntries=2\nFile1=a.ogg\nTitle1=Alpha - First Light\nLength1=123\n"
            "File2=http://radio.example/live\nTitle2=Radio\nLength2=-1\nVersion=2\n"},
        {"xspf", [](const QByteArray &bytes) { readAndWrite(bytes, readXspf, toXspf); },
            "<?xml version=\"1.0\"?><playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\" xml:base=\"a/\">"
            "<title>Mine</title><trackList><track><location>b%20c.ogg</location><title>First &amp; Light"
            "</title><creator>Alpha</creator><album>Album One</album><duration>123000</duration></track>"
            "</trackList></playlist>"},
        {"browse", [](const QByteArray &bytes) { (void)listingOf(jsonIn(bytes), "Spotify/Top lists"); },
            "[{\"__model__\":\"Ref\",\"uri\":\"spotify:artist:x\",\"name\":\"Alpha\",\"type\":\"artist\"},"
            "{\"__model__\":\"Ref\",\"uri\":\"spotify:track:y\",\"name\":\"First/Light\",\"type\":\"track\"},"
            "{\"__model__\":\"Ref\",\"uri\":\"spotify:album:z\",\"name\":\"Alpha\",\"type\":\"album\"}]"},
        {"albums", [](const QByteArray &bytes) { (void)albumsIn(jsonIn(bytes), true); },
            "[{\"__model__\":\"Ref\",\"uri\":\"local:album:x\",\"name\":\"Alpha - "
            "One\",\"type\":\"album\"}]"},
        {"lookup",
            [](const QByteArray &bytes) {
                (void)songsIn(jsonIn(bytes), {"local:track:a", "local:track:b"});
            },
            "{\"local:track:a\":[{\"__model__\":\"Track\",\"uri\":\"local:track:a\",\"name\":\"First Light\","
            "\"artists\":[{\"name\":\"Alpha\",\"sortname\":\"A\"}],\"album\":{\"name\":\"One\",\"uri\":\"x\","
            "\"num_tracks\":3,\"num_discs\":1,\"date\":\"1999\",\"artists\":[{\"name\":\"Alpha\"}]},"
            "\"length\":123456,\"track_no\":1,\"disc_no\":1,\"genre\":\"Rock\",\"date\":\"1999-05-01\"}]}"},
        {"read-only-playlists", [](const QByteArray &bytes) { (void)readOnlyPlaylistsIn(jsonIn(bytes)); },
            "[{\"__model__\":\"Ref\",\"uri\":\"spotify:playlist:x\",\"name\":\"Road | trip\","
            "\"type\":\"playlist\"}]"},
        {"found", [](const QByteArray &bytes) { (void)songsFound(jsonIn(bytes)); },
            "[{\"__model__\":\"SearchResult\",\"uri\":\"local:search\",\"tracks\":[{\"__model__\":\"Track\","
            "\"uri\":\"local:track:a\",\"name\":\"First Light\",\"length\":5000}]}]"},
        {"images",
            [](const QByteArray &bytes) {
                (void)bestOf(imagesIn(jsonIn(bytes), QUrl(QStringLiteral("http://127.0.0.1:6680"))), 300);
            },
            "[{\"__model__\":\"Image\",\"uri\":\"/local/a.jpeg\",\"width\":640,\"height\":640},"
            "{\"__model__\":\"Image\",\"uri\":\"http://pictures.example/b\",\"width\":300}]"},
        {"urls", readUrls, "file:///music/a%20b.ogg\r\nhttp://radio.example/live\r\n# no URL\r\n"},
    };
    return all;
}

} // namespace toccata
