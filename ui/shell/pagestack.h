// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/location.h"

#include <QStackedWidget>

namespace toccata {

class AlbumGroupPage;
class AlbumPage;
class AlbumsPage;
class ArtistsPage;
class ComposersPage;
class FoldersPage;
class GenresPage;
class Page;
class FullQueuePage;
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
    PageStack(SongActions &actions, Settings &settings, QWidget *parent = nullptr);

    /// Shows what \p location says and returns the page.
    Page &open(const Location &location);
    /// Plays the best hit of the search page, if it is there.
    void playBestHit();

private:
    /// \param more  what the page needs beside the actions
    template <class P, class... More>
    P &made(P *&page, More &...more);

    SongActions &m_actions;
    Settings &m_settings;
    AlbumsPage *m_albums = nullptr;
    AlbumPage *m_album = nullptr;
    ArtistsPage *m_artists = nullptr;
    SongsPage *m_songs = nullptr;
    GenresPage *m_genres = nullptr;
    ComposersPage *m_composers = nullptr;
    YearsPage *m_years = nullptr;
    AlbumGroupPage *m_group = nullptr;
    FoldersPage *m_folders = nullptr;
    SearchPage *m_search = nullptr;
    FullQueuePage *m_queue = nullptr;
    StatisticsPage *m_statistics = nullptr;
    SettingsPage *m_settingsPage = nullptr;
};

} // namespace toccata
