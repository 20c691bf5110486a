// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/filefacts.h"

#include "core/music/durationtext.h"
#include "core/music/tagnumbers.h"
#include "core/music/uri.h"
#include "core/search/searchquery.h"
#include "ui/songs/audiotext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace toccata {

namespace {

struct FileFacts
{
    Q_DECLARE_TR_FUNCTIONS(toccata::FileFacts)
};

QByteArray valueOf(const mpd::Pairs &information, QByteArrayView name)
{
    const auto pair
        = std::ranges::find_if(information, [&](const mpd::Pair &each) { return each.name == name; });
    return pair == information.end() ? QByteArray() : pair->value;
}

/// An address with a scheme, as streams and Mopidy's songs have it, is no path in a folder.
bool isAddress(const QByteArray &uri)
{
    const qsizetype colon = uri.indexOf(':');
    return colon > 1 && std::ranges::all_of(uri.first(colon), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-';
    });
}

QString timeText(const QByteArray &timestamp)
{
    const quint32 seconds = secondsInTimestamp(timestamp);
    return seconds == 0 ? QString()
                        : QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::LongFormat);
}

QString lengthText(const mpd::Pairs &information)
{
    const QByteArray fine = valueOf(information, "duration");
    const quint32 milliseconds = millisecondsInText(fine.isEmpty() ? valueOf(information, "Time") : fine);
    return milliseconds == 0 ? QString() : durationText(std::chrono::milliseconds(milliseconds));
}

/// The part of a file that a cue sheet makes a song of: "12.000-30.500" or, to the end, "12.000-".
QString rangeText(const QByteArray &range)
{
    const QList<QByteArray> ends = range.split('-');
    if (ends.size() != 2)
        return {};
    const auto text = [](const QByteArray &end) {
        return durationText(std::chrono::milliseconds(millisecondsInText(end)));
    };
    return ends[1].isEmpty() ? FileFacts::tr("From %1 on").arg(text(ends[0]))
                             : FileFacts::tr("From %1 to %2").arg(text(ends[0]), text(ends[1]));
}

} // namespace

std::vector<SongFact> fileFacts(const mpd::Pairs &information)
{
    std::vector<SongFact> facts;
    const auto add = [&](const QString &label, const QString &value, const QString &search = {}) {
        if (!value.isEmpty())
            facts.push_back({label, value, search});
    };
    const QByteArray uri = valueOf(information, "file");
    if (isAddress(uri)) {
        add(FileFacts::tr("Address"), QString::fromUtf8(uri));
    } else {
        add(FileFacts::tr("File"), QString::fromUtf8(fileNameOfUri(uri)));
        const QString folder = QString::fromUtf8(folderOfUri(uri));
        const QString phrase = QString(folder).replace(u'"', u' ').simplified();
        add(FileFacts::tr("Folder"), folder,
            nameOf(QueryField::File) + QStringLiteral(":\"%1\"").arg(phrase));
    }
    add(FileFacts::tr("Format"), audioText(uri, valueOf(information, "Format")));
    add(FileFacts::tr("Length"), lengthText(information));
    add(FileFacts::tr("Part of the file"), rangeText(valueOf(information, "Range")));
    add(FileFacts::tr("Changed"), timeText(valueOf(information, "Last-Modified")));
    add(FileFacts::tr("Added"), timeText(valueOf(information, "Added")));
    return facts;
}

} // namespace toccata
