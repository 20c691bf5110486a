// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/probe.h"

#include "tests/support/waiting.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;

/// A server of few words: says what it is given to whoever connects.
class ProbeTest : public ::testing::Test
{
protected:
    ProbeTest()
    {
        m_address.kind = mpd::Address::Kind::UnixSocket;
        m_address.path = m_folder.filePath(QStringLiteral("socket"));
    }

    void serve(const QByteArray &words, bool hangUp)
    {
        ASSERT_TRUE(m_server.listen(m_address.path));
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this, words, hangUp] {
            QLocalSocket *client = m_server.nextPendingConnection();
            client->write(words);
            if (hangUp)
                client->disconnectFromServer();
        });
    }

    ProbeResult result(std::chrono::milliseconds limit = 20s)
    {
        const auto answer = Probe::ask(m_address, &m_owner, limit);
        EXPECT_TRUE(test::waitUntil([&] { return answer.isReady(); }));
        return answer.get(0s);
    }

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QObject m_owner;
    mpd::Address m_address;
};

TEST_F(ProbeTest, AServerIsHeardToItsLastAnswer)
{
    serve("OK MPD 0.23.5\nOK\nsongs: 12\nOK\nplaylistlength: 3\nOK\n", false);
    EXPECT_EQ(result(), (ProbeResult{true, false, false, 12, 3}));
}

TEST_F(ProbeTest, NobodyThereDoesNotAnswer)
{
    EXPECT_EQ(result(), ProbeResult());
}

TEST_F(ProbeTest, WhoHangsUpWasHeardSoFar)
{
    serve("OK MPD 0.23.5\nOK\nsongs: 12\n", true);
    EXPECT_EQ(result(), (ProbeResult{true, false, false, 12, 0}));
}

TEST_F(ProbeTest, ASilentServerDoesNotAnswerInTime)
{
    serve({}, false);
    EXPECT_EQ(result(1ms), ProbeResult());
}

TEST_F(ProbeTest, ItIsGoneWhenItHasTheAnswer)
{
    serve("GET / HTTP/1.0\n", false);
    EXPECT_FALSE(result().answers);
    EXPECT_TRUE(test::waitUntil([this] { return m_owner.children().isEmpty(); }));
}

TEST_F(ProbeTest, AnOwnerThatGoesFirstBreaksThePromise)
{
    auto owner = std::make_unique<QObject>();
    serve({}, false);
    const auto answer = Probe::ask(m_address, owner.get());
    owner.reset();
    ASSERT_TRUE(answer.isReady());
    EXPECT_THROW(answer.get(), actor::BrokenReply);
}

} // namespace
} // namespace toccata
