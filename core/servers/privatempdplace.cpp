// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/privatempdplace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace toccata {

namespace {

/// One of the person's XDG folders, with the program's own folder in it.
QString xdgFolder(const QProcessEnvironment &environment, const QString &variable, const QString &belowHome)
{
    // Source: the XDG base directory specification: a relative path is to be ignored.
    QString folder = environment.value(variable);
    if (!QDir::isAbsolutePath(folder))
        folder = environment.value(QStringLiteral("HOME")) + belowHome;
    return folder + QStringLiteral("/toccata");
}

/// Makes the folder if need be and makes sure that it is ours and nobody else can enter it: whoever controls
/// the folder of a socket could put another one there.
bool makePrivateFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    const QByteArray path = QFile::encodeName(folder);
    struct stat status
    { };
    if (lstat(path.constData(), &status) != 0 || !S_ISDIR(status.st_mode) || status.st_uid != geteuid())
        return false;
    return (status.st_mode & 0777) == 0700 || chmod(path.constData(), 0700) == 0;
}

/// Short, the same for the same folder, and a name in any file system.
QString nameFor(const QString &musicFolder)
{
    const QByteArray hash = QCryptographicHash::hash(musicFolder.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(10));
}

QStringList socketFolders(const QProcessEnvironment &environment, const QString &stateFolder)
{
    QStringList folders;
    const QString runtime = environment.value(QStringLiteral("XDG_RUNTIME_DIR"));
    if (QDir::isAbsolutePath(runtime) && QFileInfo(runtime).isDir())
        folders << runtime + QStringLiteral("/toccata");
    folders << stateFolder << QStringLiteral("/tmp/toccata-") + QString::number(geteuid());
    return folders;
}

/// Where files named like `name` can stand beside a socket; empty if nowhere.
QString socketStem(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        const QString stem = folder + QStringLiteral("/mpd-") + name;
        if (QFile::encodeName(stem + QStringLiteral(".socket")).size() <= longestSocketPath
            && makePrivateFolder(folder))
            return stem;
    }
    return {};
}

} // namespace

Result<PrivateMpdPlace> makePrivateMpdPlace(
    const QString &musicFolder, const QProcessEnvironment &environment)
{
    if (!QDir::isAbsolutePath(musicFolder))
        return Error{Error::Kind::Invalid, musicFolder, {}};
    const QString name = nameFor(QDir::cleanPath(musicFolder));
    const auto ownFolder = [&](const char *variable, const char *belowHome) -> QString {
        return xdgFolder(environment, QString::fromLatin1(variable), QString::fromLatin1(belowHome))
            + QStringLiteral("/mpd-") + name;
    };
    const QString data = ownFolder("XDG_DATA_HOME", "/.local/share");
    const QString state = ownFolder("XDG_STATE_HOME", "/.local/state");
    const QString cache = ownFolder("XDG_CACHE_HOME", "/.cache");
    const QString playlists = data + QStringLiteral("/playlists");
    for (const QString &folder : {playlists, state, cache}) {
        if (!QDir().mkpath(folder))
            return Error{Error::Kind::Refused, folder, {}};
    }
    const QString stem = socketStem(socketFolders(environment, state), name);
    if (stem.isEmpty())
        return Error{Error::Kind::Refused, state, {}};

    PrivateMpdPlace place;
    place.paths.musicFolder = QDir::cleanPath(musicFolder);
    place.paths.playlistFolder = playlists;
    place.paths.database = cache + QStringLiteral("/database");
    place.paths.stickers = data + QStringLiteral("/stickers.sql");
    place.paths.state = state + QStringLiteral("/state");
    place.paths.socket = stem + QStringLiteral(".socket");
    place.joined = data + QStringLiteral("/music");
    place.config = state + QStringLiteral("/mpd.conf");
    place.log = state + QStringLiteral("/log");
    place.pid = stem + QStringLiteral(".pid");
    place.lock = stem + QStringLiteral(".lock");
    return place;
}

} // namespace toccata
