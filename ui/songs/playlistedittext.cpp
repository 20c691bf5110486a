// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/playlistedittext.h"

#include "ui/songs/undotext.h"

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
            return tr("make the playlist “%1”").arg(shortName(edit.playlist));
        case Kind::Delete:
            return tr("delete “%1”").arg(shortName(edit.playlist));
        case Kind::Rename:
            return tr("call “%1” “%2”").arg(shortName(edit.playlist), shortName(edit.newName));
        case Kind::Replace:
            return tr("replace the songs of “%1”").arg(shortName(edit.playlist));
        case Kind::Add:
            return tr("add %Ln song(s) to “%1”", nullptr, edit.songs).arg(shortName(edit.playlist));
        case Kind::Remove:
            return tr("remove %Ln song(s) from “%1”", nullptr, edit.songs).arg(shortName(edit.playlist));
        case Kind::Move:
            return tr("move songs in “%1”").arg(shortName(edit.playlist));
        case Kind::Sort:
            return tr("sort “%1”").arg(shortName(edit.playlist));
        case Kind::Reverse:
            return tr("reverse “%1”").arg(shortName(edit.playlist));
        case Kind::Shuffle:
            return tr("shuffle “%1”").arg(shortName(edit.playlist));
        case Kind::Deduplicate:
            return tr("remove %Ln duplicate(s) from “%1”", nullptr, edit.songs).arg(shortName(edit.playlist));
        case Kind::RemoveMissing:
            return tr("remove %Ln missing song(s) from “%1”", nullptr, edit.songs)
                .arg(shortName(edit.playlist));
        }
        return {};
    }
    static QString done(const PlaylistEdit &edit)
    {
        switch (edit.kind) {
        case Kind::Create:
            return tr("The playlist “%1” was made, with %Ln song(s).", nullptr, edit.songs)
                .arg(shortName(edit.playlist));
        case Kind::Delete:
            return tr("“%1” was deleted.").arg(shortName(edit.playlist));
        case Kind::Rename:
            return tr("“%1” is called “%2” now.").arg(shortName(edit.playlist), shortName(edit.newName));
        case Kind::Replace:
            return tr("“%1” was replaced, by %Ln song(s).", nullptr, edit.songs)
                .arg(shortName(edit.playlist));
        case Kind::Add:
            return tr("%Ln song(s) were added to “%1”.", nullptr, edit.songs).arg(shortName(edit.playlist));
        case Kind::Remove:
        case Kind::RemoveMissing:
            return tr("%Ln song(s) were removed from “%1”.", nullptr, edit.songs)
                .arg(shortName(edit.playlist));
        case Kind::Deduplicate:
            return tr("%Ln duplicate(s) were removed from “%1”.", nullptr, edit.songs)
                .arg(shortName(edit.playlist));
        case Kind::Move:
        case Kind::Sort:
        case Kind::Reverse:
        case Kind::Shuffle:
            return tr("“%1” is in another order now.").arg(shortName(edit.playlist));
        }
        return {};
    }
};

} // namespace

QString commandText(const PlaylistEdit &edit)
{
    return PlaylistEditText::command(edit);
}

QString doneText(const PlaylistEdit &edit)
{
    return PlaylistEditText::done(edit);
}

} // namespace toccata
