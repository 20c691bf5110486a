// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songlistmodel.h"
#include "core/search/searchresults.h"

#include <QWidget>

class QTabBar;

namespace toccata {

class CoverGrid;
class Covers;
class CoverSection;
class ElidedLabel;
class HitListModel;
class IconButton;
class SongActions;
class SongListView;

/// Search results, grouped: artists, albums, playlists, songs, each under its heading. A group without hits
/// is not there. One list, with the others above its songs. Where they come from several services of Mopidy,
/// one of them can be looked at alone.
class SearchContent : public QWidget
{
    Q_OBJECT

public:
    explicit SearchContent(Covers &covers, QWidget *parent = nullptr);

    /// \param byService  they come from the services of Mopidy, not from one library.
    void setResults(const SearchResults &results, bool byService);
    /// While more of them are on their way.
    void setWaiting(bool waiting);
    /// What of them can be seen, in the order in which it stands there.
    const SearchResults &shown() const { return m_shown; }
    /// Whether this search is one of those that are kept.
    void setSaved(bool saved);
    SongListView &songList() { return *m_songList; }
    /// See CoverGrid.
    void followRights(const SongActions &actions);
    /// The first group that has hits, for the keyboard.
    QWidget *firstGroup();

Q_SIGNALS:
    // Each by its number in shown().
    void artistOpened(int artist);
    void albumOpened(int album);
    void albumPlayRequested(int album);
    void albumsAppendRequested(const QList<int> &albums);
    void playlistOpened(int playlist);
    /// The search is to be kept, or not any longer.
    void saveToggled(bool saved);
    /// What is still on its way is not waited for.
    void waitCancelled();
    /// Up was pressed in the first group.
    void leftUpwards();

private:
    QWidget *makeTop();
    QWidget *makeServices();
    QWidget *makeWaiting();
    void chooseService(int tab);
    void show(const SearchResults &results);
    QHash<int, QString> songHeadings() const;
    static QString countsOf(const SearchResults &results);

    SearchResults m_results;
    SearchResults m_shown;
    /// Of the results, by the schemes of their URIs.
    QList<QByteArray> m_services;
    QWidget *m_waiting;
    QWidget *m_serviceRow;
    QTabBar *m_serviceTabs;
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
    CoverSection *m_artistSection;
    CoverSection *m_albumSection;
    CoverSection *m_playlistSection;
};

} // namespace toccata
