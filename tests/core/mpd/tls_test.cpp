// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"
#include "core/mpd/sessionproxy.h"
#include "tests/core/mpd/sessionenginetest.h"
#include "tests/core/mpd/tcpoption.h"
#include "tests/support/mpdserver.h"
#include "tests/support/tlsserver.h"

#include <QFile>

#include <netinet/tcp.h>

namespace toccata::mpd {
namespace {

using test::Certificates;
using test::TlsServer;

const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");

/// A session that goes to the scripted server through a real stunnel, and has a password to lose.
struct TlsTest : SessionEngineTest
{
    TlsTest()
    {
        config.address.password = QStringLiteral("secret");
        server.answer("password", "OK\n");
    }

    void put(const Certificates::Certificate &certificate,
        const std::optional<Certificates::Certificate> &toLocalhost = {})
    {
        tls = std::make_unique<TlsServer>(certificate, server.address().port, toLocalhost);
        config.address.host = QStringLiteral("localhost");
        config.address.port = tls->port();
    }
    void trust(const Tls &how) { config.address.protection = how; }
    void expectConnected()
    {
        start();
        ASSERT_TRUE(reached(ConnectionState::Phase::Connected))
            << nameOf(states.back().trouble) << tls->log().constData();
        EXPECT_TRUE(server.received().contains("password \"secret\""));
        EXPECT_EQ(engine->state().certificate, QByteArray());
    }
    void expectRefused(Trouble trouble, const Certificates::Certificate &shown)
    {
        start();
        ASSERT_TRUE(reached(trouble)) << nameOf(states.back().trouble) << tls->log().constData();
        EXPECT_EQ(engine->state().certificate, shown.fingerprint());
        EXPECT_EQ(engine->state().phase, ConnectionState::Phase::WaitingToRetry);
        tls.reset(); // It passes nothing on any more.
        EXPECT_TRUE(server.received().isEmpty()) << server.received().join('\n').constData();
    }

    Certificates certificates;
    std::unique_ptr<TlsServer> tls;
};

TEST_F(TlsTest, AnAuthorityOfOnesOwnVouchesForAServer)
{
    put(certificates.issue(here));
    trust({{}, certificates.authority()});
    expectConnected();
}

TEST_F(TlsTest, ACertificateMayBeForAnIpAddress)
{
    put(certificates.issue(here));
    trust({{}, certificates.authority()});
    config.address.host = QStringLiteral("127.0.0.1");
    expectConnected();
}

TEST_F(TlsTest, AServerWithManyNamesHearsWhichIsMeant)
{
    put(certificates.issue(QStringLiteral("DNS:elsewhere.example")), certificates.issue(here));
    trust({{}, certificates.authority()});
    expectConnected();
}

TEST_F(TlsTest, AnUnknownAuthorityVouchesForNobody)
{
    const Certificates::Certificate shown = certificates.issue(here);
    put(shown);
    trust({});
    expectRefused(Trouble::CertificateUntrusted, shown);
    EXPECT_FALSE(states.back().serverText.isEmpty());
}

TEST_F(TlsTest, AnotherAuthorityVouchesForNobody)
{
    const Certificates::Certificate shown = certificates.issue(here);
    put(shown);
    const Certificates others;
    trust({{}, others.authority()});
    expectRefused(Trouble::CertificateUntrusted, shown);
}

TEST_F(TlsTest, NobodyVouchesForHimself)
{
    const Certificates::Certificate shown = certificates.selfSigned(here);
    put(shown);
    trust({{}, certificates.authority()});
    expectRefused(Trouble::CertificateUntrusted, shown);
}

TEST_F(TlsTest, ACertificateExpires)
{
    const Certificates::Certificate shown
        = certificates.issue(here, QStringLiteral("20200101000000Z"), QStringLiteral("20210101000000Z"));
    put(shown);
    trust({{}, certificates.authority()});
    expectRefused(Trouble::CertificateUntrusted, shown);
    EXPECT_EQ(states.back().serverText, QStringLiteral("The certificate has expired"));
}

TEST_F(TlsTest, ACertificateForAnotherNameProvesNothing)
{
    const Certificates::Certificate shown = certificates.issue(QStringLiteral("DNS:elsewhere.example"));
    put(shown);
    trust({{}, certificates.authority()});
    expectRefused(Trouble::CertificateUntrusted, shown);
    EXPECT_TRUE(states.back().serverText.contains(u"host name")) << qPrintable(states.back().serverText);
}

TEST_F(TlsTest, TheTrustedCertificateIsGoodWhateverElseIsWrong)
{
    const Certificates::Certificate shown = certificates.issue(QStringLiteral("DNS:elsewhere.example"),
        QStringLiteral("20200101000000Z"), QStringLiteral("20210101000000Z"));
    put(shown);
    trust({shown.fingerprint(), {}});
    expectConnected();
}

TEST_F(TlsTest, AnotherThanTheTrustedCertificateIsRefusedEvenIfItIsGood)
{
    const Certificates::Certificate trusted = certificates.issue(here);
    const Certificates::Certificate shown = certificates.issue(here);
    put(shown);
    trust({trusted.fingerprint(), certificates.authority()});
    expectRefused(Trouble::CertificateChanged, shown);
}

TEST_F(TlsTest, AnotherThanTheTrustedCertificateIsRefusedIfItIsBad)
{
    const Certificates::Certificate shown = certificates.selfSigned(here);
    put(shown);
    trust({certificates.issue(here).fingerprint(), {}});
    expectRefused(Trouble::CertificateChanged, shown);
}

TEST_F(TlsTest, ARenewedCertificateIsTriedAgain)
{
    put(certificates.issue(here, QStringLiteral("20200101000000Z"), QStringLiteral("20210101000000Z")));
    trust({{}, certificates.authority()});
    start();
    ASSERT_TRUE(reached(Trouble::CertificateUntrusted));
    EXPECT_EQ(engine->state().certificate.size(), 32);
    tls.reset();
    put(certificates.issue(here));
    engine->setAddress(config.address); // its port is another
    ASSERT_TRUE(reached(ConnectionState::Phase::Connected));
    EXPECT_EQ(engine->state().certificate, QByteArray());
}

TEST_F(TlsTest, TheSocketIsTunedAsWithoutTls)
{
    put(certificates.issue(here));
    trust({{}, certificates.authority()});
    expectConnected();
    EXPECT_EQ(tcpOption(tls->port(), IPPROTO_TCP, TCP_NODELAY), 1);
    EXPECT_EQ(tcpOption(tls->port(), SOL_SOCKET, SO_KEEPALIVE), 1);
    EXPECT_EQ(tcpOption(tls->port(), IPPROTO_TCP, TCP_USER_TIMEOUT), 10'000);
}

TEST_F(TlsTest, AConnectionCutInTalkIsMadeAnew)
{
    put(certificates.issue(here));
    trust({{}, certificates.authority()});
    expectConnected();
    ASSERT_TRUE(sent("idle"));
    server.hangUp();
    EXPECT_TRUE(reachedAgain(ConnectionState::Phase::Connected, 2));
}

TEST_F(TlsTest, ManyMegabytesComeThroughUnchanged)
{
    QByteArray many;
    for (int i = 0; i < 400'000; ++i)
        many += "file: song-" + QByteArray::number(i) + ".ogg\n";
    server.answer("listall", many + "OK\n");
    put(certificates.issue(here));
    trust({{}, certificates.authority()});
    expectConnected();
    const auto answer = send("listall");
    ASSERT_TRUE(answered(answer));
    ASSERT_TRUE(answer->value()) << qPrintable(answer->value().error().serverText);
    const Pairs &pairs = answer->value().value();
    ASSERT_EQ(pairs.size(), 400'000);
    EXPECT_EQ(pairs.back().value, "song-399999.ogg");
}

TEST_F(TlsTest, SessionsInThreadsOfTheirOwnBeginTogether)
{
    put(certificates.issue(here));
    trust({{}, certificates.authority()});
    config.mode = SessionConfig::Mode::OnDemand;
    config.onState = {};
    actor::System system;
    std::vector<actor::Future<Pairs>> answers;
    for (int session = 0; session < 5; ++session)
        answers.push_back(
            SessionProxy(system.start<Session>("session", config)).send(pairs(Command("status"))));
    for (const actor::Future<Pairs> &answer : answers)
        EXPECT_EQ(answer.get(std::chrono::seconds(20)), (Pairs{{"volume", "50"}}));
}

TEST_F(TlsTest, TalksToARealMpd)
{
    const test::MpdServer mpd;
    TlsServer inFront(certificates.issue(here), mpd.port());
    config.address = *Address::parse(QStringLiteral("tls://localhost:%1").arg(inFront.port()));
    trust({{}, certificates.authority()});
    start();
    ASSERT_TRUE(reached(ConnectionState::Phase::Connected)) << inFront.log().constData();
    EXPECT_TRUE(answered(send("status")));
}

} // namespace
} // namespace toccata::mpd
