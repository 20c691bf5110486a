// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/edittext.h"

#include "ui/songs/fieldname.h"
#include "ui/songs/undotext.h"

#include <QCoreApplication>

namespace toccata {

namespace {

using Kind = QueueEdit::Kind;

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(EditText)

public:
    /// As one would command it.
    static QString command(const QueueEdit &edit)
    {
        switch (edit.kind) {
        case Kind::Add:
            return tr("add %Ln song(s)", nullptr, edit.songs);
        case Kind::Remove:
            return tr("remove %Ln song(s)", nullptr, edit.songs);
        case Kind::Crop:
            return tr("remove the other %Ln song(s)", nullptr, edit.songs);
        case Kind::Deduplicate:
            return tr("remove %Ln duplicate(s)", nullptr, edit.songs);
        case Kind::Move:
            return tr("move %Ln song(s)", nullptr, edit.songs);
        case Kind::Shuffle:
            return tr("shuffle");
        case Kind::Reverse:
            return tr("reverse the order");
        case Kind::Sort:
            return edit.order == Qt::AscendingOrder ? tr("sort by %1").arg(field(edit))
                                                    : tr("sort by %1, descending").arg(field(edit));
        case Kind::Clear:
            return tr("clear the queue of %Ln song(s)", nullptr, edit.songs);
        case Kind::Replace:
            return edit.name.isEmpty() ? tr("replace the queue of %Ln song(s)", nullptr, edit.songs)
                                       : tr("replace the queue by “%1”").arg(shortName(edit.name));
        case Kind::PlayNext:
            return tr("play %Ln song(s) next", nullptr, edit.songs);
        case Kind::NotNext:
            return tr("do not play a song next");
        case Kind::Prioritise:
            return tr("change the priority of %Ln song(s)", nullptr, edit.songs);
        case Kind::Part:
            return tr("change which part of a song plays");
        }
        return {};
    }
    static QString done(const QueueEdit &edit)
    {
        switch (edit.kind) {
        case Kind::Remove:
        case Kind::Crop:
            return tr("%Ln song(s) were removed.", nullptr, edit.songs);
        case Kind::Deduplicate:
            return edit.songs == 0 ? tr("No song is in the queue twice.")
                                   : tr("%Ln duplicate(s) were removed.", nullptr, edit.songs);
        case Kind::Shuffle:
            return tr("The queue was shuffled.");
        case Kind::Reverse:
            return tr("The order was reversed.");
        case Kind::Sort:
            return edit.order == Qt::AscendingOrder ? tr("Sorted by %1.").arg(field(edit))
                                                    : tr("Sorted by %1, descending.").arg(field(edit));
        case Kind::Clear:
            return tr("The queue was cleared.");
        case Kind::Replace:
            return tr("The queue was replaced by “%1”.").arg(shortName(edit.name));
        case Kind::Add:
        case Kind::Move:
        case Kind::PlayNext:
        case Kind::NotNext:
        case Kind::Prioritise:
        case Kind::Part:
            break;
        }
        return {};
    }
    static QString stopAndUndo() { return tr("Stop and undo"); }

private:
    static QString field(const QueueEdit &edit) { return edit.field ? fieldName(*edit.field) : QString(); }
};

} // namespace

QString commandText(const QueueEdit &edit)
{
    return EditText::command(edit);
}

QString undoText(const QueueState &queue)
{
    if (queue.undoStops())
        return EditText::stopAndUndo();
    return queue.undo ? undoText(commandText(*queue.undo)) : QString();
}

QString doneText(const QueueEdit &edit)
{
    return EditText::done(edit);
}

} // namespace toccata
