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

// PipeWire and PulseAudio bring a volume of the stream's own. ALSA's "PCM" control is missing on many cards
// and on others changes everything that plays, so there MPD scales the samples itself.
QByteArray outputBlock(AudioOutput output)
{
    switch (output) {
    case AudioOutput::PipeWire:
        return "audio_output {\n\ttype \"pipewire\"\n\tname \"PipeWire\"\n}\n";
    case AudioOutput::PulseAudio:
        return "audio_output {\n\ttype \"pulse\"\n\tname \"PulseAudio\"\n}\n";
    case AudioOutput::Alsa:
        return "audio_output {\n\ttype \"alsa\"\n\tname \"ALSA\"\n\tmixer_type \"software\"\n}\n";
    case AudioOutput::None:
        break;
    }
    return "audio_output {\n\ttype \"null\"\n\tname \"No sound device\"\n\tmixer_type \"software\"\n}\n";
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
    return config.endsWith(outputBlock(AudioOutput::None));
}

Result<QByteArray> mpdConfig(const MpdPaths &paths, AudioOutput output)
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
        {"restore_paused", yes},
        {"replaygain", QStringLiteral("auto")},
        {"filesystem_charset", QStringLiteral("UTF-8")},
        {"max_output_buffer_size", QStringLiteral("65536")}, // KiB: a queue of 100,000 songs is 50 MB at once
        {"max_playlist_length", QStringLiteral("200000")},
    };
    QByteArray text;
    for (const Line &line : lines) {
        if (line.value.contains(QLatin1Char('\n')) || line.value.contains(QLatin1Char('\r')))
            return Error{Error::Kind::Invalid, line.value, {}};
        text += toText(line);
    }
    text += "input {\n\tplugin \"curl\"\n}\n";
    text += outputBlock(output);
    return text;
}

} // namespace toccata
