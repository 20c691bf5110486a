// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/correctionsfile.h"

#include "core/base/brokenfile.h"
#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace toccata {

namespace {

/// Larger than a life of corrections by far: something else stands in its place.
constexpr qint64 largestFile = 16 * 1024 * 1024;

} // namespace

AlbumCorrections readCorrections(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return {};
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestFile) {
        if (auto corrections = AlbumCorrections::fromJson(file.readAll()))
            return *std::move(corrections);
    }
    file.close();
    const auto aside = setAsideBrokenFile(path);
    qCWarning(logLibrary).noquote() << path << "cannot be read; set aside as" << aside.value_or(QString());
    return {};
}

bool writeCorrections(const QString &path, const AlbumCorrections &corrections)
{
    if (path.isEmpty())
        return false;
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray json = corrections.toJson();
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return true;
    qCWarning(logLibrary).noquote() << "cannot write" << path << file.errorString();
    return false;
}

} // namespace toccata
