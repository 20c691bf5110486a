// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace toccata {

/// The folders whose music this computer plays, one a line, and a button for more.
class MusicFolderList : public QWidget
{
    Q_OBJECT

public:
    explicit MusicFolderList(QWidget *parent = nullptr);

    /// \param missing  those that are not there now
    void setFolders(const QString &first, const QStringList &further, const QStringList &missing);

Q_SIGNALS:
    /// The person has chosen it to stand in the place of the first.
    void firstChosen(const QString &folder);
    void added(const QString &folder);
    void removed(const QString &folder);

private:
    QWidget *makeRow(const QString &folder, bool isFirst, bool isMissing);
    void choose(void (MusicFolderList::*chosen)(const QString &));

    QStringList m_folders;
    QStringList m_missing;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace toccata
