// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/privatempdoptions.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

PrivateMpdOptions everything()
{
    return {{QStringLiteral("/music/two"), QStringLiteral("/Müsic \"3\"")},
        {AudioOutput::Alsa, QStringLiteral("hw:CARD=PCH,DEV=0")}};
}

TEST(PrivateMpdOptions, WhatIsWrittenIsRead)
{
    EXPECT_EQ(PrivateMpdOptions::fromText(everything().toText()), everything());
    for (const AudioOutput output :
        {AudioOutput::PulseAudio, AudioOutput::PipeWire, AudioOutput::Alsa, AudioOutput::None}) {
        const PrivateMpdOptions options{{}, {output, {}}};
        EXPECT_EQ(PrivateMpdOptions::fromText(options.toText()), options);
    }
}

TEST(PrivateMpdOptions, WithoutATextNothingIsSet)
{
    for (const char *text : {"", "{}", "[1]", "{\"furtherFolders\":", "nonsense"})
        EXPECT_EQ(PrivateMpdOptions::fromText(text), PrivateMpdOptions()) << text;
    EXPECT_EQ(PrivateMpdOptions::fromText(PrivateMpdOptions().toText()), PrivateMpdOptions());
}

TEST(PrivateMpdOptions, OneBrokenFieldLeavesTheOthers)
{
    const PrivateMpdOptions folders{everything().furtherFolders, {}};
    EXPECT_EQ(PrivateMpdOptions::fromText(
                  R"({"furtherFolders":["/music/two","/Müsic \"3\""],"output":"gramophone","device":"x"})"),
        folders);
    const PrivateMpdOptions sound{{}, everything().sound};
    EXPECT_EQ(PrivateMpdOptions::fromText(
                  R"({"furtherFolders":"/a","output":"alsa","device":"hw:CARD=PCH,DEV=0","more":1})"),
        sound);
}

TEST(PrivateMpdOptions, FoldersAreAbsoluteAndThereOnce)
{
    const auto options
        = PrivateMpdOptions::fromText(R"({"furtherFolders":["/a/","music",7,"/b/../a","/c",""]})");
    EXPECT_EQ(options.furtherFolders, QStringList({QStringLiteral("/a"), QStringLiteral("/c")}));
}

TEST(PrivateMpdOptions, ADeviceIsOneLineAndOfAlsa)
{
    const auto broken = PrivateMpdOptions::fromText(R"({"output":"alsa","device":"hw\n}"})");
    EXPECT_EQ(broken.sound, (SoundChoice{AudioOutput::Alsa, {}}));
    const auto pulse = PrivateMpdOptions::fromText(R"({"output":"pulse","device":"hw:0"})");
    EXPECT_EQ(pulse.sound, (SoundChoice{AudioOutput::PulseAudio, {}}));
}

} // namespace
} // namespace toccata
