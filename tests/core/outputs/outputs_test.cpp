// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outputs/outputs.h"

#include "tests/support/replyto.h"

#include <gtest/gtest.h>

namespace toccata {

using test::replyTo;

TEST(OutputsRequest, ReadsEveryOutput)
{
    const auto state = replyTo(outputsRequest(false),
        "outputid: 0\noutputname: Speakers\nplugin: pulse\noutputenabled: 1\nattribute: dop=0\n"
        "outputid: 5\noutputname: Küche\noutputenabled: 0\nOK\n");
    ASSERT_TRUE(state);
    EXPECT_TRUE(state->known);
    EXPECT_EQ(state->muted, std::nullopt);
    EXPECT_EQ(state->outputs,
        std::vector<Output>({{0, QStringLiteral("Speakers"), QStringLiteral("pulse"), true},
            {5, QStringLiteral("Küche"), {}, false}}));
}

TEST(OutputsRequest, MopidysOnlyOutputIsItsMuteSwitch)
{
    const auto muted = replyTo(outputsRequest(true), "outputid: 0\noutputname: Mute\noutputenabled: 1\nOK\n");
    ASSERT_TRUE(muted);
    EXPECT_EQ(muted->muted, true);
    EXPECT_TRUE(muted->outputs.empty());
    EXPECT_EQ(replyTo(outputsRequest(true), "OK\n")->muted, std::nullopt);
}

TEST(OutputsState, SaysWhenNothingWillBeHeard)
{
    OutputsState state;
    EXPECT_FALSE(state.noneEnabled()) << "nothing known";
    state.outputs = {{0, {}, {}, false}, {1, {}, {}, false}};
    EXPECT_TRUE(state.noneEnabled());
    state.outputs[1].enabled = true;
    EXPECT_FALSE(state.noneEnabled());
}

} // namespace toccata
