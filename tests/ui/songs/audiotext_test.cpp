// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/audiotext.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

std::string sound(QByteArrayView uri, QByteArrayView format, std::optional<int> kilobits = {})
{
    return audioText(uri, format, kilobits).toStdString();
}

TEST(AudioText, SaysWhatAServerTells)
{
    EXPECT_EQ(sound("a/1.flac", "96000:24:2", 2304), "FLAC · 96 kHz, 24 bit · Stereo · 2304 kbit/s");
    EXPECT_EQ(sound("a/1.OGG", "44100:f:1"), "Ogg · 44.1 kHz · Mono");
    EXPECT_EQ(sound("1.wav", "48000:f:2"), "WAV · 48 kHz, floating point · Stereo");
}

TEST(AudioText, KnowsBothSpellingsOfDsd)
{
    EXPECT_EQ(sound("a/1.dsf", "dsd64:2"), "DSF · DSD64 · Stereo");
    EXPECT_EQ(sound("a/1.dff", "2822400:dsd:2"), "DFF · DSD64 · Stereo");
    EXPECT_EQ(sound("a/1.dff", "dsd:2"), "DFF · DSD · Stereo");
}

TEST(AudioText, LeavesOutWhatIsUnknownOrMakesNoSense)
{
    EXPECT_EQ(sound("a/1.mp3", ""), "MP3");
    EXPECT_EQ(sound("a/1.flac", "*:24:*"), "FLAC · 24 bit");
    EXPECT_EQ(sound("a/1.mp3", "48000:*:2"), "MP3 · 48 kHz · Stereo");
    EXPECT_EQ(sound("spotify:track:1", "44100"), "44.1 kHz");
    EXPECT_EQ(sound("a/cue.cue/track0001", "rubbish:::::-3"), "");
    EXPECT_EQ(sound("", "::"), "");
}

TEST(AudioText, AnAddressHasAnEndingOnlyBehindItsPath)
{
    EXPECT_EQ(sound("http://radio.example/live.mp3?token=a.b", ""), "MP3");
    EXPECT_EQ(sound("http://radio.example.com", ""), "");
}

} // namespace
} // namespace toccata
