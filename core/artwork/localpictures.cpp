// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/localpictures.h"

#include "core/music/discfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace toccata {

namespace {

const QStringList &endings()
{
    static const QStringList endings{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"),
        QStringLiteral("webp"), QStringLiteral("gif")};
    return endings;
}

/// The folder of the file \p song, which may be a track that a server sees within a file (a cue sheet).
QString folderOf(const QString &song)
{
    const QFileInfo folder(QFileInfo(song).path());
    return folder.isFile() ? folder.path() : folder.filePath();
}

std::optional<QString> fileCalled(const QDir &folder, const QStringList &names)
{
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &name : names) {
        for (const QFileInfo &file : files) {
            if (file.completeBaseName().compare(name, Qt::CaseInsensitive) == 0
                && endings().contains(file.suffix(), Qt::CaseInsensitive))
                return file.filePath();
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> coverBeside(const QString &song)
{
    const QStringList names{QStringLiteral("cover"), QStringLiteral("folder"), QStringLiteral("front")};
    const QString folder = folderOf(song);
    if (auto found = fileCalled(QDir(folder), names))
        return found;
    const QByteArray path = QFile::encodeName(folder) + '/';
    const QByteArray album = discFolder(path).albumFolder.toByteArray();
    if (!album.endsWith('/') || album == path)
        return std::nullopt;
    return fileCalled(QDir(QFile::decodeName(album)), names);
}

std::optional<QString> artistPictureNear(const QString &song)
{
    constexpr int levels = 3; // of the artist, of an album, of a disc
    QDir folder(folderOf(song));
    for (int level = 0; level < levels; ++level) {
        if (auto found = fileCalled(folder, {QStringLiteral("artist")}))
            return found;
        if (!folder.cdUp())
            break;
    }
    return std::nullopt;
}

} // namespace toccata
