// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/mpdconfig.h"

#include <QFile>
#include <QList>

namespace toccata {

namespace {

struct Line
{
    const char *name;
    QString value;
};

QByteArray toText(const Line &line)
{
    return QByteArray(line.name) + ' ' + quotedForMpdConfig(line.value) + '\n';
}

const char *titleOf(const SoundOutput &output)
{
    switch (output.kind) {
    case AudioOutput::PipeWire:
        return "PipeWire";
    case AudioOutput::PulseAudio:
        return "PulseAudio";
    case AudioOutput::Alsa:
        return "ALSA";
    case AudioOutput::None:
        break;
    }
    return output.isSilentByChoice ? "No sound" : "No sound device";
}

// PipeWire and PulseAudio bring a volume of the stream's own. ALSA's "PCM" control is missing on many cards
// and on others changes everything that plays, so there MPD scales the samples itself.
QByteArray outputBlock(const SoundOutput &output)
{
    QByteArray text = QByteArray("audio_output {\n\ttype \"") + pluginOf(output.kind) + "\"\n\tname \""
        + titleOf(output) + "\"\n";
    if (!output.device.isEmpty())
        text += "\tdevice " + quotedForMpdConfig(output.device) + '\n';
    if (output.kind == AudioOutput::Alsa || output.kind == AudioOutput::None)
        text += "\tmixer_type \"software\"\n";
    return text + "}\n";
}

bool hasLineBreak(const QString &text)
{
    return text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
}

} // namespace

QByteArray quotedForMpdConfig(const QString &text)
{
    QByteArray quoted = QFile::encodeName(text);
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

bool playsSilently(const QByteArray &config)
{
    return config.endsWith(outputBlock({}));
}

Result<QByteArray> mpdConfig(const MpdPaths &paths, const SoundOutput &output, bool restorePaused)
{
    const QString yes = QStringLiteral("yes");
    const QList<Line> lines = {
        {"music_directory", paths.musicFolder},
        {"playlist_directory", paths.playlistFolder},
        {"db_file", paths.database},
        {"sticker_file", paths.stickers},
        {"state_file", paths.state},
        {"bind_to_address", paths.socket},
        {"zeroconf_enabled", QStringLiteral("no")},
        {"auto_update", yes},
        {"restore_paused", restorePaused ? yes : QStringLiteral("no")},
        {"replaygain", QStringLiteral("auto")},
        {"filesystem_charset", QStringLiteral("UTF-8")},
        {"max_output_buffer_size", QStringLiteral("65536")}, // KiB: a queue of 100,000 songs is 50 MB at once
        {"max_playlist_length", QStringLiteral("200000")},
    };
    QByteArray text;
    for (const Line &line : lines) {
        if (hasLineBreak(line.value))
            return Error{Error::Kind::Invalid, line.value, {}};
        text += toText(line);
    }
    if (hasLineBreak(output.device))
        return Error{Error::Kind::Invalid, output.device, {}};
    text += "input {\n\tplugin \"curl\"\n}\n";
    text += outputBlock(output);
    return text;
}

} // namespace toccata
