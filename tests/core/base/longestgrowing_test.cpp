// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/longestgrowing.h"

#include <gmock/gmock.h>

namespace toccata {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LongestGrowing, StaysAndTheOthersHaveToMove)
{
    EXPECT_THAT(longestGrowing({2, 0, 1, 3}), ElementsAre(false, true, true, true));
    EXPECT_THAT(longestGrowing({}), IsEmpty());
    EXPECT_THAT(longestGrowing({5}), ElementsAre(true));
}

} // namespace toccata
