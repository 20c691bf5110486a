// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QListView;
class QPushButton;
class QStringListModel;

namespace toccata {

class SearchField;

/// Asks which playlist songs are to be added to: one that there is, found by typing a part of its name, or a
/// new one of the name that is typed.
class PlaylistChooser : public QDialog
{
    Q_OBJECT

public:
    /// \param names  of those that there are.
    explicit PlaylistChooser(QStringList names, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &name);
    void newNamed(const QString &name);

private:
    void filter();
    void move(int rows);
    void choose();
    bool isNewRow(int row) const;

    QStringList m_names;
    SearchField *m_search;
    QStringListModel *m_found;
    QListView *m_list;
    QLabel *m_problem;
    QPushButton *m_add;
};

} // namespace toccata
