// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/surroundings.h"

#include <QByteArray>
#include <QStringList>

namespace toccata {

/// How the private MPD makes sound.
enum class AudioOutput {
    PulseAudio,
    PipeWire,
    Alsa,
    None, ///< Nothing on this machine takes sound: music "plays" silently, and the person is told.
};

/// Which ways to make sound this machine has.
struct SoundSystem
{
    bool pipeWire = false;
    bool pulseAudio = false;
    bool alsa = false;

    friend bool operator==(const SoundSystem &, const SoundSystem &) = default;
};

/// Looks for the sockets of the sound servers and for sound cards. Thread: any; a few calls of stat().
SoundSystem findSoundSystem(const Surroundings &surroundings);

/// The output plugins that this `mpd --version` names, e.g. "pipewire", "pulse", "alsa"; empty if it does not
/// tell.
QStringList outputPlugins(const QByteArray &versionText);

/// The first of PulseAudio, PipeWire and ALSA that both the machine and the MPD have. PulseAudio's protocol
/// comes first: PipeWire answers it as well, while a PipeWire that only carries video (Ubuntu 22.04) would
/// swallow the sound. An MPD that does not tell its plugins is taken to have them all.
AudioOutput chooseOutput(const SoundSystem &sound, const QStringList &plugins);

} // namespace toccata
