// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/songcolumnmenu.h"

#include "ui/songs/fieldname.h"

#include <QCoreApplication>
#include <QMenu>

namespace toccata {

void fillColumnsMenu(
    QMenu &menu, const SongColumns &columns, const std::function<void(const SongColumns &)> &choose)
{
    for (int i = 0; i < songFieldCount; ++i) {
        const auto field = SongField(i);
        QAction *action = menu.addAction(fieldName(field));
        action->setCheckable(true);
        action->setChecked(columns.has(field));
        action->setEnabled(field != SongField::Title);
        QObject::connect(action, &QAction::triggered, &menu,
            [columns, choose, field](bool shown) { choose(columns.withColumn(field, shown)); });
    }
    menu.addSeparator();
    QAction *reset = menu.addAction(QCoreApplication::translate("toccata::SongColumnMenu", "Usual columns"));
    QObject::connect(reset, &QAction::triggered, &menu, [columns, choose] {
        SongColumns usual = SongColumns::byDefault(columns.sortedBy);
        usual.order = columns.order;
        choose(usual);
    });
}

} // namespace toccata
