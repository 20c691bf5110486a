// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/library/songsorter.h"
#include "core/settings/settings.h"
#include "ui/library/songcolumns.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class ElidedLabel;
class IconButton;
class PageBody;
class SongActions;
class SongColumnDelegate;
class SongColumnHeader;
class SongListModel;
class SongListView;

/// The whole library as one list, in columns where there is room for them. What is shown stays until its
/// successor is sorted.
class SongsPage : public Page
{
    Q_OBJECT

public:
    SongsPage(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

    QString title() const override { return tr("Songs"); }
    QWidget *focusTarget() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void follow(const LibraryState &state);
    void ask();
    void arrived(const SortedSongs &sorted);
    void setColumns(const SongColumns &columns);
    void showColumns();
    void fitToWidth();
    void openSortMenu();

    SongActions &m_actions;
    Settings &m_settings;
    SongListModel *m_model;
    SongColumnDelegate *m_delegate;
    ElidedLabel *m_count;
    IconButton *m_sort;
    SongColumnHeader *m_header;
    SongListView *m_list;
    PageBody *m_body;
    SongColumns m_columns;
    LatestAnswer m_answer;
    /// What was asked for last; null: nothing.
    std::shared_ptr<const SongTable> m_asked;
    /// The answer on its way is in another order than what is shown.
    bool m_reordered = false;
};

} // namespace toccata
