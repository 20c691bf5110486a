// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/sortmenu.h"

#include "ui/songs/fieldname.h"
#include "ui/style/icons.h"

#include <QActionGroup>

#include <array>
#include <utility>

namespace toccata {

namespace {

/// In the order in which people look for them. Disc and track are what an album is sorted by.
constexpr std::array fields{SongField::Title, SongField::Artist, SongField::Album, SongField::AlbumArtist,
    SongField::Year, SongField::Genre, SongField::Composer, SongField::Performer, SongField::Length,
    SongField::Track, SongField::Disc, SongField::FileName, SongField::Folder, SongField::Format,
    SongField::LastModified};
static_assert(fields.size() == songFieldCount);

} // namespace

SortMenu::SortMenu(std::optional<SongField> sorted, Qt::SortOrder order, QWidget *parent)
    : QMenu(tr("Sort by"), parent)
{
    setIcon(toccata::icon(u"sort"));
    for (const SongField field : fields)
        addField(field, sorted == field, order);
    addSeparator();
    auto *directions = new QActionGroup(this);
    for (const auto &[text, direction] :
        {std::pair(tr("Ascending"), Qt::AscendingOrder), std::pair(tr("Descending"), Qt::DescendingOrder)}) {
        QAction *action = directions->addAction(addAction(text));
        action->setCheckable(true);
        action->setChecked(direction == order);
        connect(action, &QAction::triggered, this, [this, sorted, direction = direction] {
            Q_EMIT orderChosen(direction);
            if (sorted)
                Q_EMIT sortRequested(*sorted, direction);
        });
    }
}

void SortMenu::addField(SongField field, bool isSorted, Qt::SortOrder order)
{
    QAction *action = addAction(fieldName(field));
    action->setCheckable(isSorted);
    action->setChecked(isSorted);
    connect(action, &QAction::triggered, this, [this, field, order] { Q_EMIT sortRequested(field, order); });
}

} // namespace toccata
