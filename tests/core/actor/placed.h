// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/system.h"

#include <gtest/gtest.h>

namespace toccata::actor {

/// Tests that run twice: with every actor on a thread of its own, and with all of them on one.
class Placed : public ::testing::TestWithParam<Placement>
{
protected:
    /// Before the members of a derived fixture are gone, which actors may use.
    void TearDown() override { system.stopAll(); }

    template <class A, class... Args>
    ActorRef<A> start(std::string name, Args &&...args)
    {
        return system.start<A>(GetParam(), std::move(name), std::forward<Args>(args)...);
    }

    System system;
};

inline std::string placementName(const ::testing::TestParamInfo<Placement> &info)
{
    return info.param == Placement::OwnThread ? "OnItsOwnThread" : "OnASharedThread";
}

#define TOCCATA_ON_BOTH_PLACEMENTS(suite)                                                                    \
    INSTANTIATE_TEST_SUITE_P(                                                                                \
        , suite, ::testing::Values(Placement::OwnThread, Placement::SharedThread), placementName)

} // namespace toccata::actor
