// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "core/search/searchresults.h"

#include <QWidget>

namespace toccata {

class CoverGrid;
class HitListModel;
class SongListView;

/// Search results, grouped: artists, albums, playlists, songs, each under its heading. A group without hits is
/// not there. One list, with the others above its songs.
class SearchContent : public QWidget
{
    Q_OBJECT

public:
    explicit SearchContent(QWidget *parent = nullptr);

    void setResults(const SearchResults &results);
    SongListView &songList() { return *m_songList; }

Q_SIGNALS:
    // Each by its number in the results.
    void artistOpened(int artist);
    void albumOpened(int album);
    void albumPlayRequested(int album);
    void albumsAppendRequested(const QList<int> &albums);
    void playlistOpened(int playlist);

private:
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
