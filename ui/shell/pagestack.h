// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/thiscomputer.h"
#include "ui/shell/location.h"

#include <QStackedWidget>

namespace toccata {

class AlbumGroupPage;
class AlbumPage;
class AlbumsPage;
class ArtistPage;
class ArtistsPage;
class ComposersPage;
class FoldersPage;
class PlaylistActions;
class PlaylistPage;
class PlaylistsPage;
class GenresPage;
class Page;
class FullQueuePage;
class HomePage;
class InformationPage;
class NowPlayingPage;
class SearchPage;
class Settings;
class SongActions;
class SettingsPage;
class SongsPage;
class StatisticsPage;
class YearsPage;

/// The pages, each made when it is first opened.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(SongActions &actions, PlaylistActions &playlists, Settings &settings, ThisComputer computer,
        QWidget *parent = nullptr);

    /// Shows what \p location says and returns the page.
    Page &open(const Location &location);
    /// Draws other random albums for the Home page.
    void drawHomeAnew();
    /// Plays the best hit of the search page, if it is there.
    void playBestHit();
    /// What plays has the whole screen, or no longer.
    void setFullScreen(bool on);

private:
    template <class P, class... Needs>
    P &madeOf(P *&page, Needs &...needs);
    /// \param more  what the page needs beside the actions
    template <class P, class... More>
    P &made(P *&page, More &...more);

    SongActions &m_actions;
    PlaylistActions &m_playlistActions;
    Settings &m_settings;
    const ThisComputer m_thisComputer;
    HomePage *m_home = nullptr;
    AlbumsPage *m_albums = nullptr;
    AlbumPage *m_album = nullptr;
    ArtistsPage *m_artists = nullptr;
    ArtistPage *m_artist = nullptr;
    SongsPage *m_songs = nullptr;
    GenresPage *m_genres = nullptr;
    ComposersPage *m_composers = nullptr;
    YearsPage *m_years = nullptr;
    AlbumGroupPage *m_group = nullptr;
    FoldersPage *m_folders = nullptr;
    PlaylistsPage *m_playlists = nullptr;
    PlaylistPage *m_playlist = nullptr;
    SearchPage *m_search = nullptr;
    FullQueuePage *m_queue = nullptr;
    NowPlayingPage *m_nowPlaying = nullptr;
    InformationPage *m_information = nullptr;
    StatisticsPage *m_statistics = nullptr;
    SettingsPage *m_settingsPage = nullptr;
};

} // namespace toccata
