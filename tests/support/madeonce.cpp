// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/madeonce.h"

#include "tests/support/serverprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include <stdexcept>

namespace toccata::test {

namespace {

QString pathOf(const QString &file)
{
    return QStringLiteral(TOCCATA_TEST_SUPPORT_FOLDER "/") + file;
}

QString versionOf(const QStringList &files, const QStringList &arguments)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &name : files) {
        QFile file(pathOf(name));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("cannot read " + name.toStdString());
        hash.addData(&file);
    }
    hash.addData(arguments.join(u' ').toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace

// Tests run side by side, and one may be stopped half way: the folder gets its name only when it is complete.
QString folderMadeOnce(
    const QString &name, const QString &script, const QStringList &arguments, const QStringList &parts)
{
    const QString base = QStringLiteral(TOCCATA_TEST_DATA_FOLDER "/") + name;
    const QString folder = base + u'-' + versionOf(QStringList{script} + parts, arguments);
    QLockFile lock(base + QStringLiteral(".lock"));
    if (!lock.lock())
        throw std::runtime_error("cannot lock the folder " + name.toStdString());
    if (QDir(folder).exists())
        return folder;
    const QString unfinished = base + QStringLiteral(".unfinished");
    QDir(unfinished).removeRecursively();
    ServerProcess maker(base + QStringLiteral(".log"));
    maker.run(QStringLiteral("/usr/bin/python3"), QStringList{pathOf(script), unfinished} + arguments,
        QProcessEnvironment::systemEnvironment());
    if (!QDir().rename(unfinished, folder))
        throw std::runtime_error("cannot name the folder " + name.toStdString());
    return folder;
}

} // namespace toccata::test
