// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"
#include "core/library/songsorter.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class ColumnedSongs;
class ElidedLabel;
class IconButton;
class PageBody;
class Settings;
class SongActions;
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

private:
    void layOut();
    void follow(const LibraryState &state);
    void ask();
    void arrived(const SortedSongs &sorted);
    void sort(SongField field, Qt::SortOrder order);
    void openSortMenu();

    SongActions &m_actions;
    SongListModel *m_model;
    ElidedLabel *m_count;
    IconButton *m_sort;
    SongListView *m_list;
    ColumnedSongs *m_songs;
    PageBody *m_body;
    LatestAnswer m_answer;
    /// What was asked for last; null: nothing.
    std::shared_ptr<const SongTable> m_asked;
    /// The answer on its way is in another order than what is shown.
    bool m_reordered = false;
};

} // namespace toccata
