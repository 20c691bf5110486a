// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/soundchooser.h"

#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

QStringList textsOf(const QComboBox &box)
{
    QStringList texts;
    for (int i = 0; i < box.count(); ++i)
        texts << box.itemText(i);
    return texts;
}

SoundDevices everything()
{
    return {{true, true, true}, AudioOutput::PulseAudio,
        {{QStringLiteral("hw:CARD=D10,DEV=0"), QStringLiteral("Topping D10, USB Audio")}}};
}

TEST(SoundChooserTest, ListsWhatTheComputerHas)
{
    SoundChooser chooser({});
    EXPECT_EQ(textsOf(chooser),
        QStringList({QStringLiteral("Automatic (no sound device)"), QStringLiteral("No sound")}));
    chooser.setDevices(everything());
    EXPECT_EQ(textsOf(chooser),
        QStringList({QStringLiteral("Automatic (PulseAudio)"), QStringLiteral("PipeWire"),
            QStringLiteral("PulseAudio"), QStringLiteral("ALSA"),
            QStringLiteral("ALSA: Topping D10, USB Audio"), QStringLiteral("No sound")}));
    EXPECT_EQ(chooser.currentIndex(), 0);
}

TEST(SoundChooserTest, WhatIsNotThereNowStaysChosen)
{
    const SoundChoice card{AudioOutput::Alsa, QStringLiteral("hw:CARD=D10,DEV=0")};
    SoundChooser chooser(card);
    EXPECT_EQ(chooser.currentText(), QStringLiteral("hw:CARD=D10,DEV=0 (not there now)"));
    chooser.setDevices(everything());
    EXPECT_EQ(chooser.currentText(), QStringLiteral("ALSA: Topping D10, USB Audio"));
    EXPECT_EQ(chooser.count(), 6);
}

TEST(SoundChooserTest, OnlyThePersonChooses)
{
    SoundChooser chooser({});
    QList<SoundChoice> chosen;
    QObject::connect(&chooser, &SoundChooser::chosen, [&](const SoundChoice &choice) { chosen << choice; });
    chooser.setDevices(everything());
    EXPECT_TRUE(chosen.isEmpty());
    chooser.show();
    QTest::keyClick(&chooser, Qt::Key_End);
    EXPECT_EQ(chosen, QList<SoundChoice>{{AudioOutput::None}});
    QTest::keyClick(&chooser, Qt::Key_Up);
    EXPECT_EQ(chosen.last(), (SoundChoice{AudioOutput::Alsa, QStringLiteral("hw:CARD=D10,DEV=0")}));
    chooser.setDevices({});
    EXPECT_EQ(chosen.size(), 2);
}

} // namespace
} // namespace toccata
