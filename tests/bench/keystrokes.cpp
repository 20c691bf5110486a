// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/keystrokes.h"

namespace toccata::bench {

QStringList queriesOfPeople()
{
    return {
        QStringLiteral("ghost"),
        QStringLiteral("winter night"),
        QStringLiteral("amber anchors"),
        QStringLiteral("the golden harbours"),
        QStringLiteral("björk"),
        QStringLiteral("bjork gudmundsdottir"),
        QStringLiteral("SIGUR RÓS"),
        QStringLiteral("motley crue"),
        QStringLiteral("dvorak"),
        QStringLiteral("坂本龍一"),
        QStringLiteral("椎名"),
        QStringLiteral("аквариум"),
        QStringLiteral("방탄"),
        QStringLiteral("ac/dc"),
        QStringLiteral("+/-"),
        QStringLiteral("!!!"),
        QStringLiteral("sunn o)))"),
        QStringLiteral("ke$ha"),
        QStringLiteral("love"),
        QStringLiteral("a"),
        QStringLiteral("machine road home"),
        QStringLiteral("river stone glass wire wave"),
        QStringLiteral("rain on the roof"),
        QStringLiteral("various artists"),
        QStringLiteral("flac"),
        QStringLiteral("jazz"),
        QStringLiteral("classical bach"),
        QStringLiteral("norwegian folk"),
        QStringLiteral("1997"),
        QStringLiteral("shadow window 12"),
        QStringLiteral("artist:kings"),
        QStringLiteral("artist:\"the the\""),
        QStringLiteral("album:mirror night"),
        QStringLiteral("title:train"),
        QStringLiteral("genre:jazz moon"),
        QStringLiteral("composer:schumann"),
        QStringLiteral("file:opus"),
        QStringLiteral("year:1990-1999 dance"),
        QStringLiteral("year:1984"),
        QStringLiteral("summer -winter"),
        QStringLiteral("dream -genre:rock"),
        QStringLiteral("\"fire water\""),
        QStringLiteral("\"blue time world\""),
        QStringLiteral("xylophone"),
        QStringLiteral("nothing has this"),
        QStringLiteral("qqq"),
    };
}

std::vector<QString> keystrokes(const QStringList &queries)
{
    std::vector<QString> texts;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length)
            texts.push_back(query.first(length));
        for (qsizetype length = query.size() - 1; length > 0; --length)
            texts.push_back(query.first(length));
    }
    return texts;
}

} // namespace toccata::bench
