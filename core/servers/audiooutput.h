// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/servers/surroundings.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace toccata {

/// How the private MPD makes sound.
enum class AudioOutput {
    PulseAudio,
    PipeWire,
    Alsa,
    None, ///< Nothing on this machine takes sound: music "plays" silently, and the person is told.
};

/// What MPD calls its plugin for that.
const char *pluginOf(AudioOutput output);

/// What the person wants to hear music through.
struct SoundChoice
{
    /// Nothing: what chooseOutput() finds.
    std::optional<AudioOutput> output = {};
    /// Of ALSA alone, as it names it; empty for ALSA's default.
    QString device = {};

    friend bool operator==(const SoundChoice &, const SoundChoice &) = default;
};

/// What the private MPD plays through.
struct SoundOutput
{
    AudioOutput kind = AudioOutput::None;
    QString device = {};
    /// AudioOutput::None is what the person wants, and no lack.
    bool isSilentByChoice = false;

    friend bool operator==(const SoundOutput &, const SoundOutput &) = default;
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

/// What was chosen, whether it is there now or not: a device that is plugged in later shall be heard. Only
/// what this MPD was built without, and would not start with, is chosen anew.
SoundOutput outputFor(const SoundChoice &choice, const SoundSystem &sound, const QStringList &plugins);

} // namespace toccata
