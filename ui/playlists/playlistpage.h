// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songfield.h"
#include "core/playlists/playlistmodel.h"
#include "core/playlists/playlistsstate.h"
#include "ui/songs/latestanswer.h"
#include "ui/songs/page.h"

namespace toccata {

class IconButton;
class MusicHead;
class PlayControls;
class PageBody;
class PlaylistActions;
class SongActions;
class SongDetails;
class SongListView;

/// The songs of a playlist that the server keeps, to look at and to edit. Delete removes the selected ones,
/// Alt+Up and Alt+Down move them, a drag too; songs can be dropped in from other lists.
class PlaylistPage : public Page
{
    Q_OBJECT

public:
    explicit PlaylistPage(PlaylistActions &actions, QWidget *parent = nullptr);

    void showPlaylist(const QString &name);

    QString title() const override { return m_name; }
    QWidget *focusTarget() override;
    void paintLight(QPainter &painter, int above) const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    MusicHead *makeHead();
    void connectList();
    void follow(const PlaylistsState &state);
    void ask();
    void clear();
    void arrived(const SongRows &songs, int known);
    void showHead();
    void failed(const Error &error);
    void fillMenu(QMenu &menu, const SongRows &selected, int clickedRow);
    void openMenu();
    void fillOrderMenu(QMenu &menu);
    void removeSelected();
    void move(const QList<int> &rows, int position);
    void sort(SongField field, Qt::SortOrder order);
    void change(PlaylistEdit::Kind kind, const PlaylistUris &wanted);
    bool canChange() const;

    PlaylistActions &m_actions;
    SongActions &m_songs;
    QString m_name;
    PlaylistModel *m_model;
    IconButton *m_more;
    PlayControls *m_controls = nullptr;
    MusicHead *m_head;
    SongListView *m_list;
    PageBody *m_body;
    SongDetails *m_details;
    LatestAnswer m_answer;
    /// Of the playlists when it was read last.
    int m_revision = -1;
    /// Since the name is another.
    bool m_isRead = false;
    bool m_isReadOnly = false;
    /// What its songs were looked up in; null: not all was known then.
    std::shared_ptr<const SongTable> m_mirror;
    /// By what it was sorted last, since it is shown.
    std::optional<SongField> m_sorted;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace toccata
