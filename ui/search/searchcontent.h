// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "core/search/searchresults.h"

#include <QWidget>

namespace toccata {

class CoverGrid;
class Covers;
class ElidedLabel;
class HitListModel;
class IconButton;
class SongListView;

/// Search results, grouped: artists, albums, playlists, songs, each under its heading. A group without hits
/// is not there. One list, with the others above its songs.
class SearchContent : public QWidget
{
    Q_OBJECT

public:
    explicit SearchContent(Covers &covers, QWidget *parent = nullptr);

    void setResults(const SearchResults &results);
    /// Whether this search is one of those that are kept.
    void setSaved(bool saved);
    SongListView &songList() { return *m_songList; }
    /// The first group that has hits, for the keyboard.
    QWidget *firstGroup();

Q_SIGNALS:
    // Each by its number in the results.
    void artistOpened(int artist);
    void albumOpened(int album);
    void albumPlayRequested(int album);
    void albumsAppendRequested(const QList<int> &albums);
    void playlistOpened(int playlist);
    /// The search is to be kept, or not any longer.
    void saveToggled(bool saved);
    /// Up was pressed in the first group.
    void leftUpwards();

private:
    QWidget *makeTop();
    static QString countsOf(const SearchResults &results);

    ElidedLabel *m_counts;
    IconButton *m_save;
    HitListModel *m_artists;
    HitListModel *m_albums;
    HitListModel *m_playlists;
    SongListModel m_songs;
    CoverGrid *m_artistGrid;
    CoverGrid *m_albumGrid;
    CoverGrid *m_playlistGrid;
    SongListView *m_songList;
    QWidget *m_artistSection;
    QWidget *m_albumSection;
    QWidget *m_playlistSection;
};

} // namespace toccata
