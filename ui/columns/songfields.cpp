// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songfields.h"

#include "core/library/songformats.h"
#include "core/music/durationtext.h"
#include "ui/songs/formattext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace toccata {

namespace {

constexpr const char *context = "toccata::SongFields";

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QString dash()
{
    return QStringLiteral("–");
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : dash();
}

QString dateText(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::ShortFormat);
}

/// "a/b" of the folder "a/b/".
QString folderText(const Song &song)
{
    QByteArrayView folder = song.table().text(song.table().folderId(song.row()));
    if (folder.endsWith('/'))
        folder.chop(1);
    return folder.isEmpty() ? dash() : QString::fromUtf8(folder);
}

QString formatOf(const Song &song)
{
    const SongTable &table = song.table();
    const SongFormat format
        = songFormat(table.text(table.formatId(song.row())), table.text(table.fileNameId(song.row())));
    return format.kind == SongFormat::Kind::Unknown ? dash() : formatText(format);
}

QString fileNameText(const Song &song)
{
    const QByteArrayView name = song.table().text(song.table().fileNameId(song.row()));
    return name.isEmpty() ? QString::fromUtf8(song.uri()) : QString::fromUtf8(name);
}

QString unknownArtist()
{
    return translated(QT_TRANSLATE_NOOP("toccata::SongFields", "Unknown artist"));
}

} // namespace

bool isFigure(SongField field)
{
    return field == SongField::Track || field == SongField::Disc || field == SongField::Length
        || field == SongField::Year || field == SongField::LastModified;
}

Qt::Alignment sideOf(SongField field)
{
    return isFigure(field) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
}

QString fieldText(const Song &song, SongField field)
{
    switch (field) {
    case SongField::Title:
        return song.displayTitle();
    case SongField::Artist:
        return song.artist().value_or(unknownArtist());
    case SongField::Album:
        return song.album().value_or(translated(QT_TRANSLATE_NOOP("toccata::SongFields", "Unknown album")));
    case SongField::AlbumArtist:
        return song.albumArtist().value_or(unknownArtist());
    case SongField::Track:
        return numberText(song.track());
    case SongField::Disc:
        return numberText(song.disc());
    case SongField::Length:
        return song.duration() ? durationText(*song.duration()) : dash();
    case SongField::Year:
        return numberText(song.year());
    case SongField::Genre:
        return song.tag(Tag::Genre).value_or(dash());
    case SongField::Composer:
        return song.tag(Tag::Composer).value_or(dash());
    case SongField::Performer:
        return song.tag(Tag::Performer).value_or(dash());
    case SongField::FileName:
        return fileNameText(song);
    case SongField::Folder:
        return folderText(song);
    case SongField::Format:
        return formatOf(song);
    case SongField::LastModified:
        return song.lastModified() ? dateText(*song.lastModified()) : dash();
    }
    Q_UNREACHABLE();
}

QString sampleText(SongField field)
{
    switch (field) {
    case SongField::Track:
    case SongField::Disc:
        return QStringLiteral("000");
    case SongField::Length:
        return QStringLiteral("0:00:00");
    case SongField::Year:
        return QStringLiteral("0000");
    case SongField::LastModified:
        return dateText(1'000'000'000);
    case SongField::Title:
        return QStringLiteral("A title that says it");
    default:
        return QStringLiteral("A few words");
    }
}

} // namespace toccata
