// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/musicfolder.h"

#include "core/actor/courier.h"
#include "core/actor/promise.h"
#include "core/servers/folderlook.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace toccata {

namespace {

/// With links followed, as far as that is known, and a slash at its end.
QString trueFolder(const QString &folder, const TruePath &truePath)
{
    const QString known = truePath(folder);
    const QString path = known.isEmpty() ? QDir::cleanPath(folder) : known;
    return path.endsWith(QLatin1Char('/')) ? path : path + QLatin1Char('/');
}

} // namespace

QString musicFolderFromUserDirs(const QString &text, const QString &home)
{
    static const QRegularExpression line(
        QStringLiteral(R"(^\s*XDG_MUSIC_DIR\s*=\s*"((?:[^"\\]|\\.)*)\"\s*$)"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(text);
    if (!match.hasMatch())
        return {};
    static const QRegularExpression escaped(QStringLiteral(R"(\\(.))"));
    QString folder = match.captured(1).replace(escaped, QStringLiteral("\\1"));
    if (folder.startsWith(QLatin1String("$HOME")))
        folder.replace(0, 5, home);
    return QDir::isAbsolutePath(folder) ? QDir::cleanPath(folder) : QString();
}

QString desktopMusicFolder(const QProcessEnvironment &environment)
{
    const QString home = QDir::cleanPath(environment.value(QStringLiteral("HOME")));
    const QString config
        = environment.value(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/.config"));
    QFile userDirs(config + QStringLiteral("/user-dirs.dirs"));
    QString folder;
    if (userDirs.open(QIODevice::ReadOnly))
        folder = musicFolderFromUserDirs(QString::fromUtf8(userDirs.readAll()), home);
    return folder.isEmpty() || folder == home ? home + QStringLiteral("/Music") : folder;
}

std::optional<FolderOverlap> overlapOf(
    const QString &folder, const QStringList &others, const TruePath &truePath)
{
    const QString here = trueFolder(folder, truePath);
    for (const QString &other : others) {
        const QString there = trueFolder(other, truePath);
        if (here == there)
            return FolderOverlap{FolderOverlap::Kind::Same, other};
        if (here.startsWith(there))
            return FolderOverlap{FolderOverlap::Kind::Inside, other};
        if (there.startsWith(here))
            return FolderOverlap{FolderOverlap::Kind::Around, other};
    }
    return {};
}

actor::Future<std::optional<FolderOverlap>> findOverlap(const QString &folder, const QStringList &others)
{
    constexpr std::chrono::seconds patience(2);
    auto *look = new FolderLook(QStringList{folder} + others, FolderLook::lookAt, {patience, patience},
        actor::Courier::contextOfThisThread());
    const auto promise = std::make_shared<actor::Promise<std::optional<FolderOverlap>>>();
    QObject::connect(
        look, &FolderLook::looked, look,
        [look, folder, others, promise] {
            promise->set(overlapOf(
                folder, others, [look](const QString &each) { return look->sight(each).truePath; }));
            look->deleteLater();
        },
        Qt::SingleShotConnection);
    look->start();
    return promise->future();
}

QStringList withoutOverlaps(const QString &first, const QStringList &further, const TruePath &truePath)
{
    QStringList folders{first};
    for (const QString &folder : further) {
        if (!overlapOf(folder, folders, truePath))
            folders << folder;
    }
    return folders.mid(1);
}

} // namespace toccata
