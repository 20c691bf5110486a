// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/mpd/sessionenginetest.h"

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
