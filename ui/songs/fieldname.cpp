// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/fieldname.h"

#include <QCoreApplication>

#include <array>

namespace toccata {

namespace {

// In the order of the enumerators.
constexpr std::array<const char *, songFieldCount> names{QT_TRANSLATE_NOOP("toccata::SongFields", "Title"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "Artist"), QT_TRANSLATE_NOOP("toccata::SongFields", "Album"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "Album artist"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "Track"), QT_TRANSLATE_NOOP("toccata::SongFields", "Disc"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "Length"), QT_TRANSLATE_NOOP("toccata::SongFields", "Year"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "Genre"), QT_TRANSLATE_NOOP("toccata::SongFields", "Composer"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "Performer"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "File name"), QT_TRANSLATE_NOOP("toccata::SongFields", "Folder"),
    QT_TRANSLATE_NOOP("toccata::SongFields", "Format"), QT_TRANSLATE_NOOP("toccata::SongFields", "Changed")};

} // namespace

QString fieldName(SongField field)
{
    return QCoreApplication::translate("toccata::SongFields", names[std::size_t(field)]);
}

} // namespace toccata
