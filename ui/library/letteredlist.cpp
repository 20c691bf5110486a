// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/letteredlist.h"

#include "ui/library/albumorders.h"
#include "ui/library/namelistview.h"
#include "ui/widgets/letterindex.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace toccata {

LetteredList::LetteredList(NameListView *list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_index(new LetterIndex(this))
{
    m_index->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    m_list->setStrip(*m_index);
    connect(m_index, &LetterIndex::chosen, this, &LetteredList::jumpTo);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LetteredList::showIndex);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &LetteredList::markTopSection);
}

void LetteredList::setSections(const std::vector<AlbumSection> &sections)
{
    m_sections = sections;
    std::vector<LetterIndex::Entry> entries;
    for (const AlbumSection &section : sections)
        entries.push_back({sectionTitle(section), sectionLabel(section)});
    m_index->setEntries(std::move(entries));
    showIndex();
    markTopSection();
}

void LetteredList::showIndex()
{
    // Whom one sees anyway need not be looked for.
    m_index->setVisible(m_sections.size() > 1 && m_list->verticalScrollBar()->maximum() > 0);
}

void LetteredList::jumpTo(int section)
{
    const QScopedValueRollback jumps(m_jumps, true);
    m_list->scrollTo(
        m_list->model()->index(m_sections[std::size_t(section)].first, 0), QListView::PositionAtTop);
}

void LetteredList::markTopSection()
{
    const QModelIndex top = m_list->indexAt(QPoint(0, 0));
    if (m_jumps || !top.isValid())
        return;
    const auto behind = std::ranges::upper_bound(m_sections, top.row(), {}, &AlbumSection::first);
    m_index->setCurrent(std::max(0, int(behind - m_sections.begin()) - 1));
}

} // namespace toccata
