// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/brokenfile.h"

#include "core/base/logging.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace toccata {

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
