// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coversection.h"

#include "ui/songs/covergrid.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int endlessRows = 1'000'000; // no grid has as many

} // namespace

CoverSection::CoverSection(CoverGrid *grid, int rows, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_rows(rows)
    , m_heading(new ElidedLabel)
    , m_more(new ElidedLabel)
{
    m_heading->setRole(TextRole::Title);
    m_more->setTone(ElidedLabel::Tone::Accent);
    m_more->setLink(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(readingMargins(space::xl - 2, 0, space::xl - 2, 0));
    head->addWidget(m_heading, 1);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_grid);
    connect(m_more, &ElidedLabel::activated, this, &CoverSection::showAll);
    connect(m_grid, &CoverGrid::shownCountChanged, this, &CoverSection::offerMore);
    connect(m_grid->model(), &QAbstractItemModel::modelReset, this, &CoverSection::offerMore);
    showFirstRows();
    offerMore();
}

void CoverSection::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_grid->setAccessibleName(heading);
}

void CoverSection::setFound(int found)
{
    m_found = found;
    offerMore();
}

void CoverSection::showFirstRows()
{
    m_grid->setVisibleRows(m_rows);
}

void CoverSection::showAll()
{
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setVisibleRows(endlessRows);
}

void CoverSection::offerMore()
{
    const int count = m_grid->model()->rowCount();
    m_more->setText(
        m_found > count ? tr("Show the best %Ln", "covers", count) : tr("Show all %Ln", "covers", count));
    m_more->setVisible(count > m_grid->shownCount());
}

} // namespace toccata
