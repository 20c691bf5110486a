// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/privatempdoptions.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

struct OutputName
{
    AudioOutput output;
    const char *name;
};

constexpr std::array outputNames{OutputName{AudioOutput::PulseAudio, "pulse"},
    OutputName{AudioOutput::PipeWire, "pipewire"}, OutputName{AudioOutput::Alsa, "alsa"},
    OutputName{AudioOutput::None, "none"}};

std::optional<AudioOutput> outputCalled(const QString &name)
{
    const auto *known = std::ranges::find_if(
        outputNames, [&](const OutputName &each) { return name == QLatin1String(each.name); });
    return known == outputNames.end() ? std::nullopt : std::optional(known->output);
}

QStringList foldersIn(const QJsonArray &array)
{
    QStringList folders;
    for (const QJsonValue &each : array) {
        const QString folder = each.toString();
        if (QDir::isAbsolutePath(folder) && !folders.contains(QDir::cleanPath(folder)))
            folders << QDir::cleanPath(folder);
    }
    return folders;
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.category() == QChar::Other_Control; });
}

} // namespace

QByteArray PrivateMpdOptions::toText() const
{
    QJsonObject object;
    if (!furtherFolders.isEmpty())
        object.insert(QStringLiteral("furtherFolders"), QJsonArray::fromStringList(furtherFolders));
    if (sound.output) {
        const auto *known = std::ranges::find(outputNames, *sound.output, &OutputName::output);
        object.insert(QStringLiteral("output"), QLatin1String(known->name));
    }
    if (!sound.device.isEmpty())
        object.insert(QStringLiteral("device"), sound.device);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

PrivateMpdOptions PrivateMpdOptions::fromText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    PrivateMpdOptions options;
    options.furtherFolders = foldersIn(object.value(QLatin1String("furtherFolders")).toArray());
    options.sound.output = outputCalled(object.value(QLatin1String("output")).toString());
    const QString device = object.value(QLatin1String("device")).toString();
    if (options.sound.output == AudioOutput::Alsa && !hasControls(device))
        options.sound.device = device;
    return options;
}

} // namespace toccata
