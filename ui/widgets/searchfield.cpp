// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace toccata {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search"));
    // Else a placeholder that is not translated yet would stand at the other end than the icon.
    if (isRightToLeft())
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    QAction *searchAction = addAction(icon(u"search"), QLineEdit::LeadingPosition);
    searchAction->setToolTip(tr("Search"));
    QAction *clearAction = addAction(icon(u"close"), QLineEdit::TrailingPosition);
    clearAction->setToolTip(tr("Clear"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearAction,
        [clearAction](const QString &text) { clearAction->setVisible(!text.isEmpty()); });
    for (QAction *action : {searchAction, clearAction}) {
        for (QObject *button : action->associatedObjects()) {
            if (auto *widget = qobject_cast<QToolButton *>(button))
                widget->setAccessibleName(action->toolTip());
        }
    }
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT cancelled();
        return;
    case Qt::Key_Up:
        Q_EMIT moveRequested(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(1);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace toccata
