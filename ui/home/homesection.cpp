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
    , m_heading(new ElidedLabel(heading))
    , m_head(new QHBoxLayout)
    , m_grid(grid)
{
    m_heading->setRole(TextRole::Title);
    m_heading->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a link no wider than its text
    m_head->setContentsMargins(readingMargins(space::xl - 2, 0, space::l, 0));
    m_head->setSpacing(space::s);
    m_head->addWidget(m_heading);
    m_head->addItem(new QSpacerItem(0, headHeight)); // the same with a button and without
    m_head->addStretch();
    grid->setVisibleRows(1);
    grid->setAccessibleName(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(grid);
    connect(m_heading, &ElidedLabel::activated, this, &HomeSection::moreRequested);
}

void HomeSection::offerMore(const QString &explanation)
{
    m_heading->setLink(true);
    m_heading->setToolTip(explanation);
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
