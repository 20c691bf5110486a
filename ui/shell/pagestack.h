// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/location.h"

#include <QStackedWidget>

namespace toccata {

class AlbumPage;
class AlbumsPage;
class ArtistsPage;
class FoldersPage;
class Page;
class FullQueuePage;
class SearchPage;
class SongActions;
class StatisticsPage;

/// The pages, each made when it is first opened.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(SongActions &actions, QWidget *parent = nullptr);

    /// Shows what \p location says and returns the page.
    Page &open(const Location &location);
    /// Plays the best hit of the search page, if it is there.
    void playBestHit();

private:
    template <class P>
    P &made(P *&page);

    SongActions &m_actions;
    AlbumsPage *m_albums = nullptr;
    AlbumPage *m_album = nullptr;
    ArtistsPage *m_artists = nullptr;
    FoldersPage *m_folders = nullptr;
    SearchPage *m_search = nullptr;
    FullQueuePage *m_queue = nullptr;
    StatisticsPage *m_statistics = nullptr;
};

} // namespace toccata
