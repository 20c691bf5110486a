// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/audiooutput.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace toccata {

/// Something of a sound card that plays.
struct AlsaDevice
{
    /// As ALSA finds it: by the card's own name, because its number changes with what is plugged in.
    QString name;
    /// As the makers of the card and the driver call it.
    QString title;

    friend bool operator==(const AlsaDevice &, const AlsaDevice &) = default;
};

/// What the private MPD can play through on this machine.
struct SoundDevices
{
    SoundSystem system;
    /// What is used if nothing is chosen.
    AudioOutput automatic = AudioOutput::None;
    QList<AlsaDevice> alsa;

    friend bool operator==(const SoundDevices &, const SoundDevices &) = default;
};

/// Thread: any; reads two small files of the kernel.
SoundDevices findSoundDevices(const Surroundings &surroundings);

/// The devices that play, from the contents of /proc/asound/cards and /proc/asound/pcm.
QList<AlsaDevice> alsaDevices(const QByteArray &cards, const QByteArray &pcm);

} // namespace toccata
