// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/taggedmusic.h"

#include "tests/support/madeonce.h"

#include <QDir>

namespace toccata::test {

QString taggedMusicFolder()
{
    return folderMadeOnce(QStringLiteral("tagged-music"), QStringLiteral("make-tagged-files"));
}

QString showcaseFolder()
{
    QStringList parts;
    const QDir folder(QStringLiteral(TOCCATA_TEST_SUPPORT_FOLDER "/showcase"));
    for (const QString &part : folder.entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name))
        parts << QStringLiteral("showcase/") + part;
    return folderMadeOnce(QStringLiteral("showcase"), QStringLiteral("make-showcase"),
        {QStringLiteral("--albums"), QStringLiteral("6")}, parts);
}

} // namespace toccata::test
