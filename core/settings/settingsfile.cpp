// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settingsfile.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <cstdio>

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

std::optional<QString> setAsideBrokenFile(const QString &path)
{
    const QString stem = path + QStringLiteral(".broken-")
        + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString aside = stem;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = stem + QLatin1Char('-') + QString::number(number);
    // Not QFile::rename(): it copies where renaming fails, and refuses folders on some platforms.
    if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0) {
        qCWarning(logSettings).noquote() << "cannot set aside" << path;
        return {};
    }
    qCWarning(logSettings).noquote() << path << "is broken and was set aside as" << aside;
    return aside;
}

} // namespace toccata
