// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace toccata {

/// A rounded ground with a head, for what belongs together on a page. Add content to column().
class Card : public QWidget
{
    Q_OBJECT
public:
    /// \param title  without one there is no head.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    QVBoxLayout *column() const { return m_column; }

    /// A quiet sentence at the foot; none if it is empty.
    void setRemark(const QString &text);
    QString remark() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    QVBoxLayout *m_column;
    QLabel *m_remark;
};

} // namespace toccata
