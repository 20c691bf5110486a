// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/audiooutput.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace toccata {

namespace {

/// A kernel without cards lists "--- no soundcards ---"; a card's line begins with its number.
bool hasAlsaCards(const QString &systemRoot)
{
    QFile cards(systemRoot + QStringLiteral("/proc/asound/cards"));
    if (!cards.open(QIODevice::ReadOnly))
        return false;
    const QByteArray firstLine = cards.readAll().trimmed();
    return !firstLine.isEmpty() && firstLine.front() >= '0' && firstLine.front() <= '9';
}

/// In a container the cards may be listed although their devices were not handed in.
bool hasAlsaDevices(const QString &systemRoot)
{
    const QDir devices(systemRoot + QStringLiteral("/dev/snd"));
    return !devices.entryList({QStringLiteral("pcmC*p")}, QDir::System | QDir::Files).isEmpty();
}

bool canPlay(AudioOutput output, const QStringList &plugins)
{
    const char *plugin = pluginOf(output);
    return plugins.isEmpty() || plugins.contains(QLatin1String(plugin));
}

} // namespace

const char *pluginOf(AudioOutput output)
{
    switch (output) {
    case AudioOutput::PulseAudio:
        return "pulse";
    case AudioOutput::PipeWire:
        return "pipewire";
    case AudioOutput::Alsa:
        return "alsa";
    case AudioOutput::None:
        break;
    }
    return "null";
}

SoundSystem findSoundSystem(const Surroundings &surroundings)
{
    const QProcessEnvironment &environment = surroundings.environment;
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    SoundSystem sound;
    if (!runtime.isEmpty()) {
        sound.pipeWire = QFileInfo::exists(runtime + QStringLiteral("/pipewire-0"));
        sound.pulseAudio = QFileInfo::exists(runtime + QStringLiteral("/pulse/native"));
    }
    // Set by hand for a sound server on another machine or outside of the container.
    sound.pulseAudio = sound.pulseAudio || !environment.value(QStringLiteral("PULSE_SERVER")).isEmpty();
    sound.alsa = hasAlsaCards(surroundings.systemRoot) && hasAlsaDevices(surroundings.systemRoot);
    return sound;
}

QStringList outputPlugins(const QByteArray &versionText)
{
    const QStringList lines = QString::fromUtf8(versionText).split(QLatin1Char('\n'));
    const qsizetype heading = lines.indexOf(QStringLiteral("Output plugins:"));
    if (heading < 0)
        return {};
    return lines.value(heading + 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

AudioOutput chooseOutput(const SoundSystem &sound, const QStringList &plugins)
{
    if (sound.pulseAudio && canPlay(AudioOutput::PulseAudio, plugins))
        return AudioOutput::PulseAudio;
    if (sound.pipeWire && canPlay(AudioOutput::PipeWire, plugins))
        return AudioOutput::PipeWire;
    if (sound.alsa && canPlay(AudioOutput::Alsa, plugins))
        return AudioOutput::Alsa;
    return AudioOutput::None;
}

SoundOutput outputFor(const SoundChoice &choice, const SoundSystem &sound, const QStringList &plugins)
{
    if (!choice.output || !canPlay(*choice.output, plugins))
        return {chooseOutput(sound, plugins)};
    const bool isAlsa = *choice.output == AudioOutput::Alsa;
    return {*choice.output, isAlsa ? choice.device : QString(), *choice.output == AudioOutput::None};
}

} // namespace toccata
