// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/covertest.h"
#include "tests/core/server/pictureserver.h"
#include "tests/support/httpserver.h"

#include <gmock/gmock.h>

namespace toccata {

using test::HttpServer;
using test::plainPng;
using test::waitUntil;

namespace {

const QByteArray release = "7d1f5e9a-0b7c-4f5c-9d53-3a2f6a0c1b2e";
const QString front500 = QStringLiteral("/release/7d1f5e9a-0b7c-4f5c-9d53-3a2f6a0c1b2e/front-500");

} // namespace

/// The Server with a stand-in for the Cover Art Archive, connected to an MPD that has no picture.
class CoverArchive : public CoverTest
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server->reaches(mpd.address()));
        CoverOptions options;
        options.online = true;
        options.onlineArchive = archive.url();
        server->proxy.artwork.setOptions(options);
    }
    static CoverSubject released(const QByteArray &songUri = "a.ogg")
    {
        CoverSubject subject = album(songUri);
        subject.release = release;
        return subject;
    }
    void answer(const QByteArray &reply)
    {
        archive.answerWith([reply](const HttpServer::Request &) { return reply; });
    }

    PictureServer mpd;
    HttpServer archive;
};

TEST_F(CoverArchive, IsAskedForTheReleaseWhenTheServerHasNoPicture)
{
    answer(HttpServer::ok(plainPng(100, Qt::red)));
    EXPECT_TRUE(finds(Qt::red, released()));
    ASSERT_EQ(archive.received().size(), 1);
    EXPECT_EQ(archive.received().front().method, "GET");
    EXPECT_EQ(archive.received().front().path, front500.toUtf8());
    EXPECT_EQ(mpd.asked().size(), 2U);
    EXPECT_TRUE(finds(Qt::red, released()));
    EXPECT_EQ(archive.received().size(), 1) << "now it is on disk";
}

TEST_F(CoverArchive, HasLargePicturesToo)
{
    answer(HttpServer::ok(plainPng(1'000, Qt::red)));
    EXPECT_TRUE(finds(Qt::red, released(), keptSide + 1));
    EXPECT_TRUE(archive.received().front().path.endsWith("/front-1200"));
}

TEST_F(CoverArchive, IsNotAskedForWhatTheServerHasOrWithoutARelease)
{
    mpd.put(PictureCommand::AlbumArt, "a.ogg", plainPng(100, Qt::blue));
    EXPECT_TRUE(finds(Qt::blue, released()));
    EXPECT_EQ(failureOf("b.ogg"), Error::Kind::NotFound);
    EXPECT_TRUE(archive.received().isEmpty());
}

TEST_F(CoverArchive, WhatItDoesNotHaveIsAskedForOnce)
{
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
    EXPECT_EQ(archive.received().size(), 1);
}

TEST_F(CoverArchive, SendsOnToAnotherPlace)
{
    archive.answerWith([this](const HttpServer::Request &request) {
        return request.path == "/elsewhere" ? HttpServer::ok(plainPng(100, Qt::red))
                                            : HttpServer::redirect(archive.url(QStringLiteral("/elsewhere")));
    });
    EXPECT_TRUE(finds(Qt::red, released()));
    EXPECT_EQ(archive.received().size(), 2);
}

TEST_F(CoverArchive, SendingOnForeverEnds)
{
    answer(HttpServer::redirect(archive.url(QStringLiteral("/again"))));
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
    EXPECT_LT(archive.received().size(), 20);
}

TEST_F(CoverArchive, SendsNobodyToAFile)
{
    QFile file(path(QStringLiteral("secret.png")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(plainPng(100, Qt::red));
    file.close();
    answer(HttpServer::redirect(QUrl::fromLocalFile(file.fileName())));
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
}

TEST_F(CoverArchive, WhatIsTooLargeIsNotRead)
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 40000000\r\n\r\n";
    answer(head + QByteArray(100'000, 'x'));
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
}

TEST_F(CoverArchive, WhatSaysNothingOfItsSizeIsReadUpToABound)
{
    answer("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(mostPictureBytes + 1'000'000, 'x'));
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
    answer("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + plainPng(100, Qt::red));
    ASSERT_TRUE(succeeds(server->proxy.artwork.forget(released())));
    EXPECT_TRUE(finds(Qt::red, released()));
}

TEST_F(CoverArchive, ATextIsNoPicture)
{
    answer(HttpServer::ok("<html>Please log in to this network</html>"));
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
}

TEST_F(CoverArchive, WhatBreaksOffSaysNothing)
{
    const QByteArray whole = HttpServer::ok(plainPng(100, Qt::red));
    answer(whole.chopped(50));
    EXPECT_EQ(failureOf(released()), Error::Kind::Offline);
    answer(whole);
    EXPECT_TRUE(finds(Qt::red, released()));
}

TEST_F(CoverArchive, BeingBusySaysNothing)
{
    for (const char *status :
        {"503 Service Unavailable", "429 Too Many Requests", "500 Internal Server Error"}) {
        answer(HttpServer::refusal(status));
        EXPECT_EQ(failureOf(released()), Error::Kind::Busy) << status;
    }
    answer(HttpServer::refusal("403 Forbidden"));
    EXPECT_EQ(failureOf(released()), Error::Kind::NotFound);
}

TEST_F(CoverArchive, ThatCannotBeReachedSaysNothing)
{
    CoverOptions options;
    options.online = true;
    options.onlineArchive = QUrl(QStringLiteral("http://127.0.0.1:1"));
    server->proxy.artwork.setOptions(options);
    EXPECT_EQ(failureOf(released()), Error::Kind::Offline);
}

TEST_F(CoverArchive, OneThatIsSilentHoldsNobodyUp)
{
    answer({});
    mpd.put(PictureCommand::ReadPicture, "b.ogg", plainPng(100, Qt::blue));
    std::vector<actor::Future<Picture>> silent;
    for (int i = 0; i < 10; ++i) {
        CoverSubject subject = released(QByteArray::number(i));
        silent.push_back(find(subject));
    }
    ASSERT_TRUE(waitUntil([&] { return archive.received().size() >= 4; }));
    EXPECT_TRUE(finds(Qt::blue, "b.ogg"));
    server->proxy.artwork.setOptions({});
    for (const auto &each : silent)
        EXPECT_TRUE(failsWith(Error::Kind::Offline, each));
}

} // namespace toccata
