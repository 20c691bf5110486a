// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/commandbatch.h"

#include <gmock/gmock.h>

namespace toccata::mpd {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(CommandBatch, TheRestBeginsBehindTheRefusedCommand)
{
    const CommandBatch batch{Command("a"), Command("b"), Command("c")};
    EXPECT_THAT(remainder(batch, 0), ElementsAre(Command("b"), Command("c")));
    EXPECT_THAT(remainder(batch, 2), IsEmpty());
    EXPECT_THAT(remainder(batch, 7), IsEmpty());
    EXPECT_THAT(remainder(batch, -1), IsEmpty());
}

} // namespace toccata::mpd
