// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/sounddevices.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

constexpr auto cards = R"( 0 [PCH            ]: HDA-Intel - HDA Intel PCH
                      HDA Intel PCH at 0xf7c30000 irq 34
 1 [D10            ]: USB-Audio - Topping D10
                      Topping D10 at usb-0000:00:14.0-2, high speed
)";
constexpr auto pcm = R"(00-00: ALC892 Analog : ALC892 Analog : playback 1 : capture 1
00-02: ALC892 Alt Analog : ALC892 Alt Analog : capture 1
00-03: HDMI 0 : HDMI 0 : playback 1
01-00: USB Audio : USB Audio : playback 1
02-00: Lost : Lost : playback 1
)";

const QList<AlsaDevice> devices{
    {QStringLiteral("hw:CARD=PCH,DEV=0"), QStringLiteral("HDA Intel PCH, ALC892 Analog")},
    {QStringLiteral("hw:CARD=PCH,DEV=3"), QStringLiteral("HDA Intel PCH, HDMI 0")},
    {QStringLiteral("hw:CARD=D10,DEV=0"), QStringLiteral("Topping D10, USB Audio")}};

void make(const QTemporaryDir &root, const char *name, const QByteArray &content)
{
    const QString path = root.filePath(QString::fromLatin1(name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

TEST(SoundDevicesTest, WhatPlaysIsListedByTheNameOfItsCard)
{
    EXPECT_EQ(alsaDevices(cards, pcm), devices);
}

TEST(SoundDevicesTest, WithoutCardsThereIsNothing)
{
    EXPECT_TRUE(alsaDevices("--- no soundcards ---\n", "").isEmpty());
    EXPECT_TRUE(alsaDevices({}, pcm).isEmpty());
}

TEST(SoundDevicesTest, TheMachineTellsWhatItHas)
{
    const QTemporaryDir root;
    const Surroundings surroundings{QProcessEnvironment(), 0, root.path()};
    EXPECT_EQ(findSoundDevices(surroundings), SoundDevices());
    make(root, "proc/asound/cards", cards);
    make(root, "proc/asound/pcm", pcm);
    EXPECT_TRUE(findSoundDevices(surroundings).alsa.isEmpty()) << "no device was handed in";
    make(root, "dev/snd/pcmC0D0p", {});
    const SoundDevices found = findSoundDevices(surroundings);
    EXPECT_EQ(found.alsa, devices);
    EXPECT_EQ(found.automatic, AudioOutput::Alsa);
}

} // namespace
} // namespace toccata
