// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/probe.h"

#include "tests/support/mpdserver.h"
#include "tests/support/sshserver.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct ProbeThroughSsh : ::testing::Test
{
    bool answers()
    {
        const auto answer = Probe::ask(
            *mpd::Address::parse(QStringLiteral("ssh://gate/127.0.0.1:%1").arg(mpd.port())), &owner, limit);
        EXPECT_TRUE(test::waitUntil([&] { return answer.isReady(); }));
        return answer.get(limit).answers;
    }

    static constexpr std::chrono::seconds limit{20};
    test::SshServer gate;
    test::MpdServer mpd;
    QObject owner;
};

TEST_F(ProbeThroughSsh, HearsTheServer)
{
    EXPECT_TRUE(answers());
}

TEST_F(ProbeThroughSsh, AsksNobody)
{
    gate.protectKey("open sesame", "open sesame");
    EXPECT_FALSE(answers());
    EXPECT_EQ(gate.questions(), 0);
}

} // namespace
} // namespace toccata
