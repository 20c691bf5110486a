// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/sshfolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cerrno>
#include <csignal>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace toccata::mpd {

namespace {

constexpr qsizetype mostFolders = 100; ///< That are looked at; the rest has its turn another day.

QString escaped(QString path)
{
    return path.replace(u'%', QStringLiteral("%%"));
}

bool isGone(pid_t process)
{
    return ::kill(process, 0) != 0 && errno == ESRCH;
}

// Through descriptors and without following links: nobody can lead us elsewhere meanwhile, in /tmp either.
// Only sockets are taken out; a folder that has anything else in it stays.
void removeIfOurs(int place, const char *name)
{
    const int folder = ::openat(place, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return;
    struct stat status = {};
    DIR *entries
        = ::fstat(folder, &status) == 0 && status.st_uid == ::geteuid() ? ::fdopendir(folder) : nullptr;
    if (!entries) {
        ::close(folder);
        return;
    }
    while (const dirent *entry = ::readdir(entries)) {
        if (entry->d_type == DT_SOCK)
            ::unlinkat(folder, entry->d_name, 0);
    }
    ::closedir(entries);
    ::unlinkat(place, name, AT_REMOVEDIR);
}

QString makeFolderPattern()
{
    const QString place = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    removeLeftSshFolders(place);
    return place + QStringLiteral("/toccata-ssh-%1-XXXXXX").arg(::getpid());
}

} // namespace

QString sshControlPath()
{
    // A socket's path may have 107 bytes; ssh writes 40 for %C, and 17 more while it makes it.
    constexpr qsizetype longestFolder = 107 - 1 - 40 - 17;
    static const QTemporaryDir folder(makeFolderPattern());
    if (!folder.isValid() || escaped(folder.path()).toUtf8().size() > longestFolder
        || folder.path().contains(u'"'))
        return {};
    return escaped(folder.path()) + QStringLiteral("/%C");
}

void removeLeftSshFolders(const QString &place)
{
    static const QRegularExpression ours(QStringLiteral("^toccata-ssh-([0-9]{1,9})-[^-]{6}$"));
    const int parent = ::open(QFile::encodeName(place).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (parent < 0)
        return;
    const QStringList names = QDir(place)
                                  .entryList({QStringLiteral("toccata-ssh-*")}, QDir::Dirs | QDir::Hidden)
                                  .mid(0, mostFolders);
    for (const QString &name : names) {
        const QRegularExpressionMatch match = ours.match(name);
        if (match.hasMatch() && isGone(pid_t(match.captured(1).toInt())))
            removeIfOurs(parent, QFile::encodeName(name).constData());
    }
    ::close(parent);
}

} // namespace toccata::mpd
