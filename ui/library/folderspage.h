// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/libraryrequests.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

class QMenu;

namespace toccata {

class FolderListModel;
class IconButton;
class PageBody;
class PathBar;
class SongActions;
class SongListView;

/// The server's folders, one level at a time.
class FoldersPage : public Page
{
    Q_OBJECT

public:
    explicit FoldersPage(SongActions &actions, QWidget *parent = nullptr);

    /// \param path  as the server calls the folder; "" is its root.
    void showFolder(const QByteArray &path);

    QString title() const override { return tr("Folders"); }
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrived(const FolderListing &listing);
    void goUp();
    void activate(int row);
    void fillMenu(QMenu &menu, const SongRows &selected, int row);
    void showMore();

    SongActions &m_actions;
    QByteArray m_path;
    /// Where one came from, when one goes up: it is the current row then.
    QByteArray m_from;
    FolderListModel *m_model;
    PathBar *m_pathBar;
    IconButton *m_more;
    SongListView *m_list;
    PageBody *m_body;
    LatestAnswer m_answer;
    bool m_asked = false;
};

} // namespace toccata
