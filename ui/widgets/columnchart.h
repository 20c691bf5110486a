// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace toccata {

/// Values as columns side by side. The one under the mouse, or the one that Left, Right, Home and End choose,
/// is told in words above; else the highest is.
class ColumnChart : public QWidget
{
    Q_OBJECT
public:
    struct Column
    {
        /// Below the column; left out where there is no room.
        QString name;
        double value = 0;
        /// The column in words: "1990s: 1,234 songs".
        QString text;
        /// In the place of the name where those of all do not fit: "’90".
        QString shortName = {};
    };

    /// \param name  what screen readers call it.
    explicit ColumnChart(const QString &name, QWidget *parent = nullptr);

    void setColumns(std::vector<Column> columns);
    /// The words above the columns.
    QString shownText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int shownColumn() const;
    void choose(std::optional<int> column);
    QRectF plot() const;
    QRectF slot(int column) const;
    void paintColumn(QPainter &painter, int column) const;
    void paintNames(QPainter &painter) const;

    std::vector<Column> m_columns;
    std::optional<int> m_chosen;
    QString m_name;
};

} // namespace toccata
