// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/songs/rowview.h"

#include <QStringListModel>

namespace toccata {

/// The saved searches under a heading. A click or Enter opens one; Delete, its button under the mouse and its
/// menu remove it.
class SavedSearchList : public RowView
{
    Q_OBJECT

public:
    explicit SavedSearchList(QWidget *parent = nullptr);

    void setSearches(const QStringList &searches);

Q_SIGNALS:
    void opened(const QString &search);
    void removeRequested(const QString &search);

protected:
    int rowHeight() const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString searchAt(const QModelIndex &index) const;

    QStringListModel m_model;
    QPersistentModelIndex m_pressed;
};

} // namespace toccata
