// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumorder.h"

#include <QWidget>

namespace toccata {

class LetterIndex;
class NameListView;

/// A list of names with the letters they begin with beside it, to jump there.
class LetteredList : public QWidget
{
    Q_OBJECT

public:
    /// \param list  becomes a child.
    explicit LetteredList(NameListView *list, QWidget *parent = nullptr);

    /// \param sections  of the rows of the list; the letters are hidden where there is one only,
    /// or the whole list can be seen.
    void setSections(const std::vector<AlbumSection> &sections);

private:
    void showIndex();
    void jumpTo(int section);
    void markTopSection();

    NameListView *m_list;
    LetterIndex *m_index;
    std::vector<AlbumSection> m_sections;
    /// While the list follows the letters they do not follow the list.
    bool m_jumps = false;
};

} // namespace toccata
