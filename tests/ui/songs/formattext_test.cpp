// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/formattext.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(FormatText, FormatsAreCalledAsPeopleDo)
{
    using Kind = SongFormat::Kind;
    EXPECT_EQ(formatText({Kind::Named, "mp3"}), QStringLiteral("MP3"));
    EXPECT_EQ(formatText({Kind::Pcm, {}, 44100, 16}), QStringLiteral("44.1 kHz, 16 bit"));
    EXPECT_EQ(formatText({Kind::Pcm, {}, 192000, 24}), QStringLiteral("192 kHz, 24 bit"));
    EXPECT_EQ(formatText({Kind::Pcm, {}, 96000, 0}), QStringLiteral("96 kHz, floating point"));
    EXPECT_EQ(formatText({Kind::Dsd, {}, 64}), QStringLiteral("DSD64"));
    EXPECT_FALSE(formatText({}).isEmpty());
}

} // namespace
} // namespace toccata
