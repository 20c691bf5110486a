// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsfile.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace toccata {

namespace {

/// Larger than any real file of settings by far: something else stands in its place.
constexpr qint64 largestFile = 4 * 1024 * 1024;

} // namespace

std::optional<StoredSettings> readSettingsFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return StoredSettings();
    // QSettings takes a folder or an unreadable file for an empty one.
    if (!info.isFile() || info.size() > largestFile || !QFile(path).open(QIODevice::ReadOnly))
        return {};
    const QSettings file(path, QSettings::IniFormat);
    const QStringList names = file.allKeys();
    if (file.status() != QSettings::NoError)
        return {};
    StoredSettings values;
    for (const QString &name : names)
        values.insert(name, file.value(name));
    return values;
}

bool writeSettingsFile(const QString &path, const StoredSettings &values)
{
    QDir().mkpath(QFileInfo(path).path());
    QSettings file(path, QSettings::IniFormat);
    file.setAtomicSyncRequired(true);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        file.setValue(value.key(), value.value());
    file.sync();
    if (file.status() == QSettings::NoError)
        return true;
    qCWarning(logSettings).noquote() << "cannot write" << path;
    return false;
}

} // namespace toccata
