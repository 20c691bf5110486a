// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace toccata {

class CoverGrid;
class ElidedLabel;

/// A row of covers under its heading. Up and Down lead out of it.
class HomeSection : public QWidget
{
    Q_OBJECT

public:
    /// \param grid  becomes the section's.
    HomeSection(const QString &heading, CoverGrid *grid, QWidget *parent = nullptr);

    /// Puts a link to where there is more at the end of the heading. \param explanation  what opens, for its
    /// tool tip
    void offerMore(const QString &explanation);
    /// Puts \p button at the end of the heading.
    void addButton(QWidget *button);

    /// Gives the keyboard to the cover in \p column, or to the last one.
    void focusColumn(int column);
    int currentColumn() const;

Q_SIGNALS:
    void moreRequested();
    void leftUpwards();
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *m_head;
    CoverGrid *m_grid;
};

} // namespace toccata
