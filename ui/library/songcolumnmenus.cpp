// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/songcolumnmenus.h"

#include "ui/library/songfields.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace toccata {

namespace {

constexpr const char *context = "toccata::SongColumnMenus";

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

QAction *addChoice(QMenu &menu, const QString &text, bool checked)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

} // namespace

void fillSortMenu(QMenu &menu, const SongColumns &columns, const OnColumns &choose)
{
    auto *fields = new QActionGroup(&menu);
    for (int i = 0; i < songFieldCount; ++i) {
        const auto field = SongField(i);
        QAction *action = addChoice(menu, fieldName(field), field == columns.sortedBy);
        fields->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [columns, choose, field] {
            SongColumns sorted = columns;
            sorted.sortedBy = field;
            choose(sorted);
        });
    }
    menu.addSeparator();
    auto *orders = new QActionGroup(&menu);
    const auto addOrder = [&](const QString &text, Qt::SortOrder order) {
        QAction *action = addChoice(menu, text, order == columns.order);
        orders->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [columns, choose, order] {
            SongColumns sorted = columns;
            sorted.order = order;
            choose(sorted);
        });
    };
    addOrder(translated(QT_TRANSLATE_NOOP("toccata::SongColumnMenus", "Ascending")), Qt::AscendingOrder);
    addOrder(translated(QT_TRANSLATE_NOOP("toccata::SongColumnMenus", "Descending")), Qt::DescendingOrder);
}

void fillColumnsMenu(QMenu &menu, const SongColumns &columns, const OnColumns &choose)
{
    for (int i = 0; i < songFieldCount; ++i) {
        const auto field = SongField(i);
        QAction *action = addChoice(menu, fieldName(field), columns.has(field));
        action->setEnabled(field != SongField::Title);
        QObject::connect(action, &QAction::triggered, &menu,
            [columns, choose, field](bool shown) { choose(columns.withColumn(field, shown)); });
    }
    menu.addSeparator();
    QAction *reset
        = menu.addAction(translated(QT_TRANSLATE_NOOP("toccata::SongColumnMenus", "Usual columns")));
    QObject::connect(reset, &QAction::triggered, &menu, [columns, choose] {
        SongColumns usual = SongColumns::byDefault();
        usual.sortedBy = columns.sortedBy;
        usual.order = columns.order;
        choose(usual);
    });
}

} // namespace toccata
