// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/covertest.h"
#include "tests/core/server/pictureserver.h"
#include "tests/support/httpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

namespace toccata {

using test::HttpServer;
using test::plainPng;
using test::waitUntil;

namespace {

QJsonObject callIn(const HttpServer::Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QByteArray result(const QByteArray &json)
{
    return HttpServer::ok("{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": " + json + "}");
}

} // namespace

/// The Server connected to a Mopidy, of which both sides are scripted.
class MopidyWebTest : public CoverTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server->reaches(mopidy.address()));
        use(web.port());
        web.answerWith([this](const HttpServer::Request &request) { return answerTo(request); });
    }
    void use(quint16 port) const
    {
        CoverOptions options;
        options.mopidyPort = port;
        server->proxy.artwork.setOptions(options);
    }
    static CoverSubject spotify(const QByteArray &uri = "spotify:album:1")
    {
        CoverSubject subject = album("spotify:track:" + uri);
        subject.uri = uri;
        return subject;
    }
    /// The calls of that method so far.
    QList<QJsonObject> calls(const QString &method) const
    {
        QList<QJsonObject> found;
        for (const HttpServer::Request &request : web.received()) {
            if (callIn(request)[u"method"].toString() == method)
                found << callIn(request);
        }
        return found;
    }
    QList<QJsonObject> imageCalls() const { return calls(QStringLiteral("core.library.get_images")); }

    PictureServer mopidy{PictureServer::Kind::Mopidy};
    HttpServer web;
    QByteArray version = "7"; ///< as the MPD side says, too
    /// What is said of each URI.
    QByteArray images = R"([{"uri": "/images/1.png", "width": 300}])";

private:
    QByteArray answerTo(const HttpServer::Request &request) const
    {
        if (request.path.startsWith("/images/"))
            return HttpServer::ok(plainPng(100, Qt::red));
        const QJsonObject call = callIn(request);
        if (call[u"method"] == QStringLiteral("core.tracklist.get_version"))
            return result(version);
        QByteArrayList said;
        for (const QJsonValue &uri : call[u"params"][u"uris"].toArray())
            said << '"' + uri.toString().toUtf8() + "\": " + images;
        return result('{' + said.join(',') + '}');
    }
};

TEST(MopidyWebAt, IsBesideTheServerUnlessTheWayThereIsProtected)
{
    const auto at = [](const char *address) {
        return mopidyWebAt(*mpd::Address::parse(QLatin1String(address)), 6680).toString().toStdString();
    };
    EXPECT_EQ(at("pi.local"), "http://pi.local:6680");
    EXPECT_EQ(at("/run/mopidy"), "http://localhost:6680");
    EXPECT_EQ(at("tls://pi.local"), "");
    EXPECT_EQ(at("ssh://me@gate/pi.local"), "");
}

TEST_F(MopidyWebTest, HasThePicturesOfAlbums)
{
    EXPECT_TRUE(finds(Qt::red, spotify()));
    EXPECT_EQ(calls(QStringLiteral("core.tracklist.get_version")).size(), 1);
    EXPECT_EQ(imageCalls().size(), 1);
    EXPECT_TRUE(finds(Qt::red, spotify("spotify:album:2")));
    EXPECT_EQ(calls(QStringLiteral("core.tracklist.get_version")).size(), 1) << "it is believed once for all";
    EXPECT_TRUE(mopidy.asked().empty());
}

TEST_F(MopidyWebTest, IsAskedForAllOfAPageAtOnce)
{
    ASSERT_TRUE(finds(Qt::red, spotify("spotify:album:first")));
    std::vector<actor::Future<Picture>> all;
    inOneGo([&] {
        for (int i = 0; i < 30; ++i)
            all.push_back(find(spotify("spotify:album:" + QByteArray::number(i))));
    });
    for (const auto &each : all)
        EXPECT_TRUE(succeeds(each));
    EXPECT_LT(imageCalls().size(), 31) << "albums";
}

TEST_F(MopidyWebTest, IsAskedForTheSongWhereNoAlbumIsNamed)
{
    EXPECT_TRUE(finds(Qt::red, album("local:track:a.ogg")));
    ASSERT_EQ(imageCalls().size(), 1);
    EXPECT_EQ(
        imageCalls().front()[u"params"][u"uris"].toArray(), QJsonArray{QStringLiteral("local:track:a.ogg")});
}

TEST_F(MopidyWebTest, WhatIsNoUriIsNotSent)
{
    EXPECT_EQ(failureOf("no uri at all"), Error::Kind::NotFound);
    EXPECT_TRUE(imageCalls().isEmpty());
}

TEST_F(MopidyWebTest, IsNotBelievedWhenAnotherServerAnswersThere)
{
    version = "12345";
    EXPECT_EQ(failureOf(spotify()), Error::Kind::Unsupported);
    EXPECT_EQ(failureOf(spotify("spotify:album:2")), Error::Kind::Unsupported);
    EXPECT_EQ(web.received().size(), 1);
}

TEST_F(MopidyWebTest, IsNotBelievedWhenItIsNone)
{
    for (const QByteArray &reply :
        {HttpServer::refusal("404 Not Found"), HttpServer::ok("<html>a printer</html>"), HttpServer::ok("{}"),
            result("\"7\""), result("null"), QByteArray("garbage\r\n\r\n")}) {
        web.answerWith([reply](const HttpServer::Request &) { return reply; });
        EXPECT_EQ(failureOf(spotify()), Error::Kind::Unsupported) << reply.toStdString();
        use(1); // and back, to have it asked again
        use(web.port());
    }
    EXPECT_TRUE(imageCalls().isEmpty());
}

TEST_F(MopidyWebTest, ThatIsNotThereNowIsAskedAfterTheNextConnect)
{
    use(1);
    EXPECT_EQ(failureOf(spotify()), Error::Kind::Unsupported);
    web.answerWith(
        [](const HttpServer::Request &) { return HttpServer::refusal("503 Service Unavailable"); });
    use(web.port());
    EXPECT_EQ(failureOf(spotify()), Error::Kind::Unsupported);
    web.answerWith([](const HttpServer::Request &request) {
        if (request.path.startsWith("/images/"))
            return HttpServer::ok(plainPng(100, Qt::blue));
        const bool isVersion = callIn(request)[u"method"] == QStringLiteral("core.tracklist.get_version");
        return result(isVersion ? "7" : R"({"spotify:album:1": [{"uri": "/images/1.png"}]})");
    });
    const auto isConnected = [&] { return server->proxy.states.server.current()->isConnected(); };
    mopidy.script().stopListening();
    ASSERT_TRUE(waitUntil([&] { return !isConnected(); }));
    mopidy.script().listenAgain();
    server->proxy.reconnectNow();
    ASSERT_TRUE(waitUntil(isConnected));
    EXPECT_TRUE(finds(Qt::blue, spotify()));
}

TEST_F(MopidyWebTest, AnAlbumWithoutPicturesIsAskedForOnce)
{
    images = "[]";
    EXPECT_EQ(failureOf(spotify()), Error::Kind::NotFound);
    EXPECT_EQ(failureOf(spotify()), Error::Kind::NotFound);
    EXPECT_EQ(imageCalls().size(), 1);
}

TEST_F(MopidyWebTest, APictureOfAStrangeAddressIsNotFetched)
{
    images = R"([{"uri": "file:///etc/hostname"}])";
    EXPECT_EQ(failureOf(spotify()), Error::Kind::NotFound);
    images = R"([{"uri": "data:image/png;base64,AAAA"}])";
    EXPECT_EQ(failureOf(spotify("spotify:album:2")), Error::Kind::NotFound);
}

TEST_F(MopidyWebTest, IsNotAskedWhenThatIsSwitchedOff)
{
    CoverOptions options;
    options.mopidyPort = web.port();
    options.mopidy = false;
    server->proxy.artwork.setOptions(options);
    EXPECT_EQ(failureOf(spotify()), Error::Kind::NotFound);
    EXPECT_TRUE(web.received().isEmpty());
}

} // namespace toccata
