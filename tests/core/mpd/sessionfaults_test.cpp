// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/mpd/sessionenginetest.h"
#include "tests/support/blackhole.h"

#include <QDir>

namespace toccata::mpd {
namespace {

/// What this process has open, and how many threads.
struct Holdings
{
    static Holdings now()
    {
        return {QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System).size(),
            QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()};
    }

    qsizetype files = 0;
    qsizetype threads = 0;
};

struct SessionFaults : SessionEngineTest
{
    void expectMadeAnew(qsizetype times)
    {
        EXPECT_TRUE(reachedAgain(ConnectionState::Phase::Connected, times));
    }
};

TEST_F(SessionFaults, AConnectionCutWithinTheGreetingIsMadeAnew)
{
    for (const char *beginning : {"O", "OK MP", "OK MPD 0.2"}) {
        states.clear();
        server.greet(beginning);
        const int before = server.connections();
        start();
        ASSERT_TRUE(eventually([&] { return server.connections() > before; }));
        server.greet("OK MPD 0.23.5\n");
        server.hangUp();
        EXPECT_TRUE(reached(ConnectionState::Phase::Connected)) << beginning;
        engine.reset();
    }
}

TEST_F(SessionFaults, AConnectionCutWithinAReplyFailsTheRequestAndIsMadeAnew)
{
    connectNow();
    qsizetype connected = 1;
    for (const QByteArray &beginning : {QByteArray("f"), QByteArray("file: a.ogg\nTitle: b"),
             QByteArray("file: a.ogg\nsize: 100\nbinary: 60\nabc"), QByteArray("file: a.ogg\nO")}) {
        server.answer("currentsong", beginning); // which closes behind it
        const auto sentBefore = server.received().count("currentsong");
        const auto answer = send("currentsong");
        EXPECT_EQ(errorOf(answer), Error::Kind::Dropped) << beginning.constData();
        expectMadeAnew(++connected);
        EXPECT_EQ(server.received().count("currentsong"), sentBefore + 1) << "it is never sent again";
    }
}

TEST_F(SessionFaults, AConnectionCutInIdleIsMadeAnew)
{
    connectNow();
    for (qsizetype times = 2; times < 5; ++times) {
        ASSERT_TRUE(sent("idle", times - 1));
        server.hangUp();
        expectMadeAnew(times);
    }
    EXPECT_EQ(engine->state().trouble, Trouble::None);
}

TEST_F(SessionFaults, NobodyListeningIsRefusedUntilSomebodyDoes)
{
    server.stopListening();
    start();
    ASSERT_TRUE(reached(Trouble::Refused));
    server.listenAgain();
    EXPECT_TRUE(reached(ConnectionState::Phase::Connected));
}

TEST_F(SessionFaults, WhatTakesNoConnectionIsUnreachable)
{
    const test::BlackHole hole;
    config.address = hole.address();
    config.limits.connect = std::chrono::milliseconds(50);
    start();
    EXPECT_TRUE(reached(Trouble::Unreachable));
}

TEST_F(SessionFaults, AnSshServerIsNoMusicServer)
{
    server.greet("SSH-2.0-OpenSSH_9.2p1\r\n");
    start();
    ASSERT_TRUE(reached(Trouble::NotMpd));
    EXPECT_EQ(engine->state().serverText, QStringLiteral("SSH-2.0-OpenSSH_9.2p1\r\n"));
}

TEST_F(SessionFaults, APlainServerIsSaidToHaveNoTls)
{
    config.address.protection = Tls{};
    config.address.password = QStringLiteral("secret");
    start();
    ASSERT_TRUE(reached(Trouble::NoTls));
    EXPECT_EQ(engine->state().certificate, QByteArray());
    EXPECT_FALSE(server.received().join('\n').contains("secret"));
}

TEST_F(SessionFaults, AWebServerWithoutTlsIsSaidToHaveNone)
{
    server.greet({});
    server.answerWith([](const QByteArray &) { return QByteArray("HTTP/1.0 400 Bad Request\r\n\r\n"); });
    config.address.protection = Tls{};
    start();
    EXPECT_TRUE(reached(Trouble::NoTls));
}

TEST_F(SessionFaults, WhatNeverAnswersToTlsIsSilent)
{
    server.greet({});
    server.answerWith([](const QByteArray &) { return QByteArray(); });
    config.address.protection = Tls{};
    config.limits.connect = std::chrono::milliseconds(100);
    start();
    EXPECT_TRUE(reached(Trouble::Silent));
}

TEST_F(SessionFaults, AuthoritiesThatCannotBeReadVouchForNobody)
{
    config.address.protection = Tls{{}, QStringLiteral("/no/such/file.pem")};
    start();
    ASSERT_TRUE(reached(Trouble::CertificateUntrusted));
    EXPECT_EQ(engine->state().serverText, QStringLiteral("/no/such/file.pem: No such file or directory"));
    EXPECT_EQ(server.connections(), 0);
}

TEST_F(SessionFaults, AThousandReconnectsLeaveNothingBehind)
{
    connectNow();
    ASSERT_TRUE(sent("idle"));
    const Holdings before = Holdings::now();
    for (qsizetype times = 2; times <= 1001; ++times) {
        server.hangUp();
        ASSERT_TRUE(eventually([&] { return server.connections() >= times; })) << times;
        ASSERT_TRUE(reached(ConnectionState::Phase::Connected)) << times;
    }
    // What was closed last may be given back a moment later.
    EXPECT_TRUE(eventually([&] {
        const Holdings after = Holdings::now();
        return after.files <= before.files && after.threads <= before.threads;
    }));
}

} // namespace
} // namespace toccata::mpd
