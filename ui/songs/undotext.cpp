// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/undotext.h"

#include <QCoreApplication>

namespace toccata {

namespace {

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(toccata::UndoText)
};

QString withMissing(const QString &text, int notFound)
{
    return notFound > 0
        ? UndoText::tr("%1 (%2)", "what was undone, what is missing")
              .arg(text, UndoText::tr("%Ln song(s) are not on the server any more", nullptr, notFound))
        : text;
}

} // namespace

QString undoText(const QString &command)
{
    return UndoText::tr("Undo: %1").arg(command);
}

QString redoText(const QString &command)
{
    return UndoText::tr("Redo: %1").arg(command);
}

QString undoneText(const QString &command, int notFound)
{
    return withMissing(UndoText::tr("Undone: %1").arg(command), notFound);
}

QString redoneText(const QString &command, int notFound)
{
    return withMissing(UndoText::tr("Done again: %1").arg(command), notFound);
}

QString shortName(const QString &name)
{
    constexpr qsizetype most = 48;
    if (name.size() <= most)
        return name;
    // Not through the middle of a character.
    const qsizetype kept = name.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return name.left(kept).trimmed() + u'…';
}

} // namespace toccata
