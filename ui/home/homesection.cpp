// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homesection.h"

#include "ui/songs/covergrid.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int headHeight = 28;

} // namespace

HomeSection::HomeSection(const QString &heading, CoverGrid *grid, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_grid(grid)
{
    auto *title = new ElidedLabel(heading);
    title->setRole(TextRole::Title);
    m_head->setContentsMargins(readingMargins(space::xl - 2, 0, space::xl - 2, 0));
    m_head->setSpacing(space::s);
    m_head->addWidget(title);
    m_head->addItem(new QSpacerItem(0, headHeight)); // the same with a button and without
    m_head->addStretch();
    grid->setVisibleRows(1);
    grid->setAccessibleName(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(grid);
}

void HomeSection::offerMore(const QString &explanation)
{
    auto *more = new ElidedLabel(tr("Show all"));
    more->setTone(ElidedLabel::Tone::Accent);
    more->setLink(true);
    more->setToolTip(explanation);
    more->setAccessibleDescription(explanation);
    connect(more, &ElidedLabel::activated, this, &HomeSection::moreRequested);
    addButton(more);
}

void HomeSection::addButton(QWidget *button)
{
    m_head->addWidget(button);
    setTabOrder(button, m_grid);
}

void HomeSection::focusColumn(int column)
{
    const int last = m_grid->model()->rowCount() - 1;
    m_grid->setCurrentIndex(m_grid->model()->index(qMin(column, last), 0));
    m_grid->clearSelection();
    m_grid->setFocus(Qt::OtherFocusReason);
}

int HomeSection::currentColumn() const
{
    return qMax(0, m_grid->currentIndex().row());
}

// What the grid does not take for itself; the page around would scroll.
void HomeSection::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        Q_EMIT leftUpwards();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT leftDownwards();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toccata
