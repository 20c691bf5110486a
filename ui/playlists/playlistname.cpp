// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistname.h"

#include <QCoreApplication>

#include <algorithm>

namespace toccata {

namespace {

struct PlaylistName
{
    Q_DECLARE_TR_FUNCTIONS(PlaylistName)

public:
    static QString slash()
    {
        return tr("The server keeps playlists as files, and no file has a “/” in its name.");
    }
    static QString control() { return tr("A name is one line of text."); }
    static QString taken() { return tr("There is a playlist of that name already."); }
    static QString tooLong() { return tr("That is longer than a file's name can be."); }
};

/// A file's name has 255 bytes, and the server adds its ending. While it is written, so do we.
constexpr qsizetype mostBytes = 235;

} // namespace

// Source: MPD's and Mopidy's playlist commands refuse "/" and line breaks in names.
QString problemOfPlaylistName(const QString &name, const QStringList &taken)
{
    if (name.contains(u'/'))
        return PlaylistName::slash();
    if (std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; }))
        return PlaylistName::control();
    if (name.toUtf8().size() > mostBytes)
        return PlaylistName::tooLong();
    return taken.contains(name) ? PlaylistName::taken() : QString();
}

QString freePlaylistName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

} // namespace toccata
