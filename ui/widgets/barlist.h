// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace toccata {

/// Names with a value and a bar each, one below the other: what is most frequent, longest, largest.
class BarList : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        QString name;
        /// A second, quieter line; may be empty.
        QString detail;
        /// What the value is in words, at the end of the line.
        QString value;
        /// The bar's length, 0 to 1.
        double fraction = 0;
        /// The name is a link.
        bool isLink = false;
    };

    /// \param name  what screen readers call it.
    explicit BarList(const QString &name, QWidget *parent = nullptr);

    /// Rows that stay keep the keyboard.
    void setRows(const std::vector<Row> &rows);

Q_SIGNALS:
    void activated(int row);

private:
    class Line;

    std::vector<Line *> m_lines;
    QVBoxLayout *m_column;
};

} // namespace toccata
