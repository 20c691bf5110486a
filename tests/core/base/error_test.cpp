// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

#include "core/base/result.h"

#include <gtest/gtest.h>

#include <memory>

namespace toccata {

TEST(Error, TravelsThroughAnException)
{
    const Error error{Error::Kind::NotFound, QStringLiteral("kein Lied"), 50, 2};
    try {
        std::rethrow_exception(toException(error));
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.error(), error);
        EXPECT_STREQ(failure.what(), "kein Lied");
    }
}

TEST(Error, EveryKindHasAName)
{
    EXPECT_STREQ(nameOf(Error::Kind::Offline), "Offline");
    EXPECT_STREQ(nameOf(Error::Kind::Dropped), "Dropped");
    EXPECT_STREQ(nameOf(Error::Kind::TimedOut), "TimedOut");
}

TEST(Result, IsAValueOrAnError)
{
    const Result<int> seven = 7;
    ASSERT_TRUE(seven);
    EXPECT_EQ(*seven, 7);
    const Result<int> nothing = Error{Error::Kind::Busy};
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().kind, Error::Kind::Busy);
}

TEST(Result, HoldsWhatOnlyMoves)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(*result);
    EXPECT_EQ(*taken, 3);
}

} // namespace toccata
