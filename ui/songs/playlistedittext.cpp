// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/playlistedittext.h"

#include <QCoreApplication>

namespace toccata {

namespace {

using Kind = PlaylistEdit::Kind;

struct PlaylistEditText
{
    Q_DECLARE_TR_FUNCTIONS(PlaylistEditText)

public:
    /// As one would command it.
    static QString command(const PlaylistEdit &edit)
    {
        switch (edit.kind) {
        case Kind::Create:
            return tr("make the playlist “%1”").arg(edit.playlist);
        case Kind::Delete:
            return tr("delete “%1”").arg(edit.playlist);
        case Kind::Rename:
            return tr("call “%1” “%2”").arg(edit.playlist, edit.newName);
        case Kind::Add:
            return tr("add %Ln song(s) to “%1”", nullptr, edit.songs).arg(edit.playlist);
        case Kind::Remove:
            return tr("remove %Ln song(s) from “%1”", nullptr, edit.songs).arg(edit.playlist);
        case Kind::Move:
            return tr("move songs in “%1”").arg(edit.playlist);
        case Kind::Sort:
            return tr("sort “%1”").arg(edit.playlist);
        case Kind::Reverse:
            return tr("reverse “%1”").arg(edit.playlist);
        case Kind::Shuffle:
            return tr("shuffle “%1”").arg(edit.playlist);
        case Kind::Deduplicate:
            return tr("remove %Ln duplicate(s) from “%1”", nullptr, edit.songs).arg(edit.playlist);
        case Kind::RemoveMissing:
            return tr("remove %Ln missing song(s) from “%1”", nullptr, edit.songs).arg(edit.playlist);
        }
        return {};
    }
    static QString done(const PlaylistEdit &edit)
    {
        switch (edit.kind) {
        case Kind::Create:
            return tr("The playlist “%1” was made, with %Ln song(s).", nullptr, edit.songs)
                .arg(edit.playlist);
        case Kind::Delete:
            return tr("“%1” was deleted.").arg(edit.playlist);
        case Kind::Rename:
            return tr("“%1” is called “%2” now.").arg(edit.playlist, edit.newName);
        case Kind::Add:
            return tr("%Ln song(s) were added to “%1”.", nullptr, edit.songs).arg(edit.playlist);
        case Kind::Remove:
        case Kind::RemoveMissing:
            return tr("%Ln song(s) were removed from “%1”.", nullptr, edit.songs).arg(edit.playlist);
        case Kind::Deduplicate:
            return tr("%Ln duplicate(s) were removed from “%1”.", nullptr, edit.songs).arg(edit.playlist);
        case Kind::Move:
        case Kind::Sort:
        case Kind::Reverse:
        case Kind::Shuffle:
            return tr("“%1” is in another order now.").arg(edit.playlist);
        }
        return {};
    }
    static QString withMissing(const QString &text, int notFound)
    {
        return notFound > 0
            ? tr("%1 (%2)", "what was undone, what is missing")
                  .arg(text, tr("%Ln song(s) are not on the server any more", nullptr, notFound))
            : text;
    }
    static QString undo(const QString &command) { return tr("Undo: %1").arg(command); }
    static QString redo(const QString &command) { return tr("Redo: %1").arg(command); }
    static QString undone(const QString &command) { return tr("Undone: %1").arg(command); }
    static QString redone(const QString &command) { return tr("Done again: %1").arg(command); }
};

} // namespace

QString undoText(const PlaylistEdit &edit)
{
    return PlaylistEditText::undo(PlaylistEditText::command(edit));
}

QString redoText(const PlaylistEdit &edit)
{
    return PlaylistEditText::redo(PlaylistEditText::command(edit));
}

QString undoneText(const PlaylistEdit &edit, int notFound)
{
    return PlaylistEditText::withMissing(PlaylistEditText::undone(PlaylistEditText::command(edit)), notFound);
}

QString redoneText(const PlaylistEdit &edit, int notFound)
{
    return PlaylistEditText::withMissing(PlaylistEditText::redone(PlaylistEditText::command(edit)), notFound);
}

QString doneText(const PlaylistEdit &edit)
{
    return PlaylistEditText::done(edit);
}

} // namespace toccata
