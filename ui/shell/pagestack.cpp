// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagestack.h"

#include "ui/home/homepage.h"
#include "ui/library/albumgrouppage.h"
#include "ui/library/albumorders.h"
#include "ui/library/albumpage.h"
#include "ui/library/albumspage.h"
#include "ui/library/artistpage.h"
#include "ui/library/artistspage.h"
#include "ui/library/composerspage.h"
#include "ui/library/folderspage.h"
#include "ui/library/genrespage.h"
#include "ui/library/informationpage.h"
#include "ui/library/songspage.h"
#include "ui/library/statisticspage.h"
#include "ui/library/yearspage.h"
#include "ui/player/nowplayingpage.h"
#include "ui/playlists/playlistpage.h"
#include "ui/playlists/playlistspage.h"
#include "ui/queue/fullqueuepage.h"
#include "ui/search/searchpage.h"
#include "ui/settings/settingspage.h"

namespace toccata {

PageStack::PageStack(SongActions &actions, PlaylistActions &playlists, Settings &settings,
    ThisComputer computer, QWidget *parent)
    : QStackedWidget(parent)
    , m_actions(actions)
    , m_playlistActions(playlists)
    , m_settings(settings)
    , m_thisComputer(std::move(computer))
{ }

template <class P, class... Needs>
P &PageStack::madeOf(P *&page, Needs &...needs)
{
    if (!page) {
        page = new P(needs..., this);
        addWidget(page);
    }
    return *page;
}

template <class P, class... More>
P &PageStack::made(P *&page, More &...more)
{
    return madeOf(page, m_actions, more...);
}

Page &PageStack::open(const Location &location)
{
    Page *page = nullptr;
    switch (location.kind) {
    case Location::Kind::Home:
        page = &made(m_home);
        break;
    case Location::Kind::Albums:
        if (const auto order = albumOrderCalled(location.text))
            made(m_albums, m_settings).setOrder(*order);
        page = &made(m_albums, m_settings);
        break;
    case Location::Kind::Album:
        if (location.songs.isEmpty())
            made(m_album).showAlbumCalled(location.text, location.path);
        else
            made(m_album).showAlbum(location.text, location.songs);
        page = m_album;
        break;
    case Location::Kind::Artists:
        page = &made(m_artists, m_settings);
        break;
    case Location::Kind::Artist:
        made(m_artist).showArtist(location.text, location.path);
        page = m_artist;
        break;
    case Location::Kind::Songs:
        page = &made(m_songs, m_settings);
        break;
    case Location::Kind::Genres:
        page = &made(m_genres);
        break;
    case Location::Kind::Genre:
        made(m_group).showGenre(location.text.isEmpty() ? std::nullopt : std::optional(location.text));
        page = m_group;
        break;
    case Location::Kind::Composers:
        made(m_composers).showComposer(location.text, location.work);
        page = m_composers;
        break;
    case Location::Kind::Years:
        page = &made(m_years);
        break;
    case Location::Kind::Year:
        made(m_group).showYear(location.text.isEmpty() ? std::nullopt : std::optional(location.text.toInt()));
        page = m_group;
        break;
    case Location::Kind::Folders:
        if (location.text.isEmpty())
            made(m_folders).showFolder(location.path);
        else
            made(m_folders).showPlaylist({location.path, location.text});
        page = m_folders;
        break;
    case Location::Kind::Playlists:
        page = &madeOf(m_playlists, m_playlistActions);
        break;
    case Location::Kind::Playlist:
        madeOf(m_playlist, m_playlistActions).showPlaylist(location.text);
        page = m_playlist;
        break;
    case Location::Kind::Search:
        made(m_search, m_settings).setText(location.text);
        page = m_search;
        break;
    case Location::Kind::Queue:
        page = &made(m_queue, m_settings);
        break;
    case Location::Kind::NowPlaying:
        page = &made(m_nowPlaying);
        break;
    case Location::Kind::Information:
        made(m_information).showSong(location.songs);
        page = m_information;
        break;
    case Location::Kind::Statistics:
        page = &made(m_statistics);
        break;
    case Location::Kind::Settings:
        page = &made(m_settingsPage, m_settings, m_thisComputer);
        break;
    }
    setCurrentWidget(page);
    return *page;
}

void PageStack::drawHomeAnew()
{
    if (m_home)
        m_home->drawAnew();
}

void PageStack::setFullScreen(bool on)
{
    made(m_nowPlaying).setFullScreen(on);
}

void PageStack::playBestHit()
{
    if (m_search)
        m_search->playBest();
}

} // namespace toccata
