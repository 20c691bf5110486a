// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace toccata {

/// Cards in as many columns of one width as there is room for; each card goes where the least is above it.
/// What is hidden takes no place.
class CardLayout : public QLayout
{
    Q_OBJECT
public:
    /// Units: pixels. \param columnWidth  a column is not narrower, unless it is the only one.
    CardLayout(int columnWidth, int mostColumns, QWidget *parent = nullptr);
    ~CardLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int columnsFor(int width) const;
    /// Where the cards lie in \p width; the last is below all.
    std::vector<QRect> places(int width) const;
    std::vector<QLayoutItem *> shown() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_columnWidth;
    int m_mostColumns;
};

} // namespace toccata
