// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/taggedmusic.h"

#include "tests/support/serverprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>

#include <stdexcept>

namespace toccata::test {

namespace {

const QString script = QStringLiteral(TOCCATA_TEST_SUPPORT_FOLDER "/make-tagged-files");
const QString base = QStringLiteral(TOCCATA_TEST_DATA_FOLDER "/tagged-music");

QString nameOfThisVersion()
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read make-tagged-files");
    const QByteArray hash
        = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha1).toHex().left(12);
    return base + u'-' + QString::fromLatin1(hash);
}

} // namespace

// Tests run side by side, and one may be stopped half way: the folder gets its name only when it is complete.
QString taggedMusicFolder()
{
    const QString folder = nameOfThisVersion();
    QLockFile lock(base + QStringLiteral(".lock"));
    if (!lock.lock())
        throw std::runtime_error("cannot lock the folder for tagged music");
    if (QDir(folder).exists())
        return folder;
    const QString unfinished = base + QStringLiteral(".unfinished");
    QDir(unfinished).removeRecursively();
    ServerProcess maker(base + QStringLiteral(".log"));
    maker.run(
        QStringLiteral("/usr/bin/python3"), {script, unfinished}, QProcessEnvironment::systemEnvironment());
    if (!QDir().rename(unfinished, folder))
        throw std::runtime_error("cannot name the folder for tagged music");
    return folder;
}

} // namespace toccata::test
