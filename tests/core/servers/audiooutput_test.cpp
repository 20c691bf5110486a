// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/audiooutput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

class AudioOutputTest : public ::testing::Test
{
protected:
    AudioOutputTest()
    {
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_root.filePath(QStringLiteral("run")));
    }

    void make(const char *name, const QByteArray &content = {})
    {
        const QString path = m_root.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    SoundSystem found() const { return findSoundSystem({m_environment, 0, m_root.path()}); }

    QTemporaryDir m_root;
    QProcessEnvironment m_environment;
};

TEST_F(AudioOutputTest, AMachineWithoutAnythingMakesNoSound)
{
    EXPECT_EQ(found(), SoundSystem());
    EXPECT_EQ(chooseOutput(found(), {QStringLiteral("alsa")}), AudioOutput::None);
}

TEST_F(AudioOutputTest, SoundServersAreFoundByTheirSockets)
{
    make("run/pipewire-0");
    EXPECT_EQ(found(), (SoundSystem{true, false, false}));
    make("run/pulse/native");
    EXPECT_EQ(found(), (SoundSystem{true, true, false}));
}

TEST_F(AudioOutputTest, APulseServerElsewhereCounts)
{
    m_environment.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("tcp:box"));
    EXPECT_TRUE(found().pulseAudio);
}

TEST_F(AudioOutputTest, ACardNeedsADeviceThatPlays)
{
    make("proc/asound/cards", " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n");
    EXPECT_FALSE(found().alsa);
    make("dev/snd/pcmC0D0c");
    EXPECT_FALSE(found().alsa);
    make("dev/snd/pcmC0D0p");
    EXPECT_TRUE(found().alsa);
    make("proc/asound/cards", "--- no soundcards ---\n");
    EXPECT_FALSE(found().alsa);
}

TEST_F(AudioOutputTest, OnlyWhatMpdWasBuiltWithIsChosen)
{
    const SoundSystem all{true, true, true};
    const QStringList plugins = {
        QStringLiteral("null"), QStringLiteral("alsa"), QStringLiteral("pipewire"), QStringLiteral("pulse")};
    EXPECT_EQ(chooseOutput(all, plugins), AudioOutput::PulseAudio);
    EXPECT_EQ(chooseOutput(all, plugins.mid(0, 3)), AudioOutput::PipeWire);
    EXPECT_EQ(chooseOutput(all, plugins.mid(0, 2)), AudioOutput::Alsa);
    EXPECT_EQ(chooseOutput(all, plugins.mid(0, 1)), AudioOutput::None);
    EXPECT_EQ(chooseOutput({false, false, true}, plugins), AudioOutput::Alsa);
}

TEST_F(AudioOutputTest, AnMpdThatDoesNotTellIsTakenToHaveThemAll)
{
    EXPECT_EQ(chooseOutput({true, false, true}, {}), AudioOutput::PipeWire);
    EXPECT_EQ(chooseOutput({}, {}), AudioOutput::None);
}

TEST_F(AudioOutputTest, WhatWasChosenIsUsedAlsoIfItIsNotThere)
{
    const SoundChoice card{AudioOutput::Alsa, QStringLiteral("hw:CARD=Dac,DEV=0")};
    EXPECT_EQ(outputFor(card, {}, {}), (SoundOutput{AudioOutput::Alsa, card.device}));
    EXPECT_EQ(outputFor({AudioOutput::PipeWire, card.device}, {false, true, true}, {}),
        (SoundOutput{AudioOutput::PipeWire}));
    EXPECT_EQ(
        outputFor({AudioOutput::None}, {true, true, true}, {}), (SoundOutput{AudioOutput::None, {}, true}));
}

TEST_F(AudioOutputTest, WithoutAChoiceOrAPluginForItTheMachineDecides)
{
    const SoundSystem pulse{false, true, true};
    EXPECT_EQ(outputFor({}, pulse, {}), (SoundOutput{AudioOutput::PulseAudio}));
    EXPECT_EQ(outputFor({}, {}, {}), (SoundOutput{AudioOutput::None, {}, false}));
    EXPECT_EQ(outputFor({AudioOutput::PipeWire}, pulse, {QStringLiteral("alsa"), QStringLiteral("pulse")}),
        (SoundOutput{AudioOutput::PulseAudio}));
}

TEST_F(AudioOutputTest, ThePluginsStandBehindTheirHeading)
{
    const QByteArray text
        = "Music Player Daemon 0.23.12\n\nFilters:\n soxr\n\nOutput plugins:\n shout null alsa pulse\n\n"
          "Encoder plugins:\n null vorbis\n";
    EXPECT_EQ(outputPlugins(text),
        QStringList({QStringLiteral("shout"), QStringLiteral("null"), QStringLiteral("alsa"),
            QStringLiteral("pulse")}));
    EXPECT_TRUE(outputPlugins("mpd: not found").isEmpty());
}

} // namespace
} // namespace toccata
