// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/madelibrary.h"

#include "core/music/songtablebuilder.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace toccata::bench {

namespace {

std::shared_ptr<const SongTable> tableOfDatabase(const QString &path)
{
    QFile file(path);
    SongTableBuilder builder;
    if (!file.open(QIODevice::ReadOnly))
        return builder.snapshot();
    QByteArray folder;
    while (!file.atEnd()) {
        QByteArray line = file.readLine();
        line.chop(1);
        const qsizetype colon = line.indexOf(": ");
        const QByteArrayView name = QByteArrayView(line).first(std::max<qsizetype>(colon, 0));
        const QByteArrayView value = QByteArrayView(line).sliced(colon < 0 ? line.size() : colon + 2);
        if (name == "begin")
            folder = value.toByteArray() + '/';
        else if (name == "song_begin")
            builder.pair("file", QByteArray(folder + value.toByteArray()));
        else if (line == "song_end")
            builder.finishRow();
        else
            builder.pair(name, value);
    }
    return builder.snapshot();
}

} // namespace

std::shared_ptr<const SongTable> tableOfDatabaseOrMade(const QString &path, int songs)
{
    if (!path.isEmpty())
        return tableOfDatabase(path);
    const QTemporaryDir folder;
    QProcess::execute(QStringLiteral(TOCCATA_MAKE_LIBRARY),
        {folder.path(), QStringLiteral("--songs"), QString::number(songs)});
    return tableOfDatabase(folder.filePath(QStringLiteral("db")));
}

} // namespace toccata::bench
