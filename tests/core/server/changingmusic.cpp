// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/server/changingmusic.h"

#include "tests/support/taggedmusic.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace toccata {

namespace {

constexpr int firstSongs = 25;

void check(bool good, const char *what)
{
    if (!good)
        throw std::runtime_error(what);
}

/// Files below \p folder that match, relative to it, in an order that does not depend on the disk.
QStringList below(const QString &folder, QDir::Filters filters, const QStringList &names = {})
{
    QStringList found;
    QDirIterator all(folder, names, filters | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        found << QDir(folder).relativeFilePath(all.next());
    found.sort();
    return found;
}

QStringList songsBelow(const QString &folder)
{
    return below(
        folder, QDir::Files, {QStringLiteral("*.ogg"), QStringLiteral("*.flac"), QStringLiteral("*.mp3")});
}

QByteArray content(const QString &path)
{
    QFile file(path);
    check(file.open(QIODevice::ReadOnly), "cannot read a song");
    return file.readAll();
}

} // namespace

ChangingMusic::ChangingMusic(quint32 seed)
    : m_random(seed)
{
    const QDir tagged(test::taggedMusicFolder());
    for (const QString &name : songsBelow(tagged.path())) {
        // MPD forgets the spaces in front of a tag when it starts again.
        const bool isStable = !name.endsWith(QStringLiteral("newline.ogg"));
        if (isStable && QFileInfo(tagged.filePath(name)).size() < 100'000
            && !name.startsWith(QStringLiteral("Cue")))
            m_sources << tagged.filePath(name);
    }
    check(m_sources.size() > 10, "there is too little tagged music");
    for (int i = 0; i < firstSongs; ++i)
        add();
}

QStringList ChangingMusic::change()
{
    QStringList changes;
    for (int i = number(6); i >= 0; --i)
        changes << changeOnce();
    return changes;
}

QString ChangingMusic::changeOnce()
{
    using Change = QString (ChangingMusic::*)();
    constexpr std::array<Change, 13> changes{&ChangingMusic::add, &ChangingMusic::add, &ChangingMusic::add,
        &ChangingMusic::addCueSheet, &ChangingMusic::removeFile, &ChangingMusic::removeFolder,
        &ChangingMusic::renameFile, &ChangingMusic::renameFile, &ChangingMusic::renameFolder,
        &ChangingMusic::retag, &ChangingMusic::retag, &ChangingMusic::putBack,
        &ChangingMusic::addWhatIsNoMusic};
    // Where there is nearly nothing there is little to change.
    return songs().size() < 5 ? add() : (this->*changes[std::size_t(number(int(changes.size())))])();
}

QString ChangingMusic::add()
{
    const QString source = oneOf(m_sources);
    const QString name = someFolder() + QString::number(number(30)) + u'.' + QFileInfo(source).suffix();
    copyTo(name, source);
    return QStringLiteral("add ") + name;
}

/// Songs that are parts of one file, in a folder that is a file.
QString ChangingMusic::addCueSheet()
{
    const QString folder = someFolder();
    const QDir tagged(test::taggedMusicFolder());
    for (const QString &name : {QStringLiteral("image.flac"), QStringLiteral("image.cue")})
        copyTo(folder + name, tagged.filePath(QStringLiteral("Cue/") + name));
    return QStringLiteral("add a cue sheet to ") + folder;
}

QString ChangingMusic::removeFile()
{
    const QString name = oneOf(songs());
    check(QFile::remove(path(name)), "cannot remove");
    return QStringLiteral("remove ") + name;
}

QString ChangingMusic::removeFolder()
{
    if (folders().isEmpty())
        return add();
    const QString name = oneOf(folders());
    check(QDir(path(name)).removeRecursively(), "cannot remove a folder");
    return QStringLiteral("remove folder ") + name;
}

QString ChangingMusic::renameFile()
{
    const QString name = oneOf(songs());
    const QString now
        = someFolder() + QStringLiteral("renamed %1.").arg(number(20)) + QFileInfo(name).suffix();
    QFile::remove(path(now));
    check(QFile::rename(path(name), path(now)), "cannot rename");
    return QStringLiteral("rename ") + name + QStringLiteral(" to ") + now;
}

QString ChangingMusic::renameFolder()
{
    if (folders().isEmpty())
        return add();
    const QString name = oneOf(folders());
    const QString now = QStringLiteral("moved %1").arg(number(1'000'000));
    check(QDir().rename(path(name), path(now)), "cannot rename a folder");
    return QStringLiteral("rename folder ") + name + QStringLiteral(" to ") + now;
}

QString ChangingMusic::retag()
{
    const QString name = retagInSecret();
    setOtherTime(name);
    return QStringLiteral("retag ") + name;
}

QString ChangingMusic::retagInSecret()
{
    const QString name = oneOf(songs());
    const QDateTime time = QFileInfo(path(name)).lastModified();
    QStringList sources = m_sources;
    sources.removeIf([&, before = content(path(name))](const QString &source) {
        return QFileInfo(source).suffix() != QFileInfo(name).suffix() || content(source) == before;
    });
    const QByteArray bytes = content(oneOf(sources));
    QFile file(path(name));
    check(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
            && file.setFileTime(time, QFileDevice::FileModificationTime),
        "cannot retag");
    return name;
}

QString ChangingMusic::putBack()
{
    touchOne();
    return QStringLiteral("give a song another time");
}

void ChangingMusic::touchOne()
{
    setOtherTime(oneOf(songs()));
}

QString ChangingMusic::addWhatIsNoMusic()
{
    const QString folder = someFolder();
    QDir(m_folder.path()).mkpath(folder + QStringLiteral("empty/also empty"));
    QFile list(path(folder + QStringLiteral("list.m3u")));
    check(list.open(QIODevice::WriteOnly) && list.write("1.ogg\nno such song.ogg\n") > 0, "cannot write");
    return QStringLiteral("an empty folder and a playlist in ") + folder;
}

QString ChangingMusic::oneOf(const QStringList &names)
{
    check(!names.isEmpty(), "there is nothing left to change");
    return names[number(int(names.size()))];
}

QStringList ChangingMusic::songs() const
{
    return songsBelow(folder());
}

QStringList ChangingMusic::folders() const
{
    return below(folder(), QDir::Dirs);
}

/// One that may be new, with its last '/'; empty for the folder itself.
QString ChangingMusic::someFolder()
{
    static const QStringList names{QString(), QStringLiteral("a/"), QStringLiteral("a/one/"),
        QStringLiteral("a/two/"), QStringLiteral("b \"quoted\" \\/"), QStringLiteral("b \"quoted\" \\/ä/"),
        QStringLiteral("日本語/"), QStringLiteral("d/e/f/g/"), QStringLiteral("(h) 'i'/")};
    const QString name = oneOf(names);
    check(QDir(m_folder.path()).mkpath(name.isEmpty() ? QStringLiteral(".") : name), "cannot make a folder");
    return name;
}

void ChangingMusic::copyTo(const QString &name, const QString &source)
{
    QFile::remove(path(name));
    check(QFile::copy(source, path(name)), "cannot copy");
    setOtherTime(name);
}

void ChangingMusic::setOtherTime(const QString &name)
{
    // Back and forth between 1990 and today.
    const qint64 seconds = 631'152'000 + (++m_secondsUsed * 377'777'777) % 1'000'000'000;
    QFile file(path(name));
    check(file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::fromSecsSinceEpoch(seconds), QFileDevice::FileModificationTime),
        "cannot set a time");
}

void update(test::RawConnection &server, const QByteArray &command)
{
    server.command(command);
    while (!server.value("status", "updating_db").isEmpty())
        server.command("idle update");
}

void updateInAnotherSecond(test::RawConnection &server, ChangingMusic &music)
{
    const QByteArray before = server.value("stats", "db_update");
    while (server.value("stats", "db_update") == before) {
        music.touchOne();
        update(server);
    }
}

} // namespace toccata
