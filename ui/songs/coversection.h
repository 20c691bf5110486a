// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace toccata {

class CoverGrid;
class ElidedLabel;

/// The first rows of a grid of covers under a heading, and a link that shows all of them if there are more.
class CoverSection : public QWidget
{
    Q_OBJECT

public:
    /// \param grid  has its model; becomes a child; \param rows  how many are the first.
    CoverSection(CoverGrid *grid, int rows, QWidget *parent = nullptr);

    /// It is also what the grid is called.
    void setHeading(const QString &heading);
    /// How many there are of which the grid may have only the best.
    void setFound(int found);
    /// Only the first rows again.
    void showFirstRows();

private:
    void showAll();
    void offerMore();

    CoverGrid *m_grid;
    const int m_rows;
    int m_found = 0;
    ElidedLabel *m_heading;
    ElidedLabel *m_more;
};

} // namespace toccata
