// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigation.h"

#include "ui/library/albumorders.h"
#include "ui/shell/pagestack.h"

#include <utility>

namespace toccata {

void Navigation::useServer(const QString &server)
{
    const QString former = std::exchange(m_server, server);
    if (former == server || former.isEmpty())
        return; // where one is before there is a server belongs to the first
    m_histories.insert(former, std::exchange(m_history, m_histories.take(server)));
    if (isAnywhere())
        open(m_history.current());
    else
        go({Location::Kind::Home});
}

void Navigation::go(Location location)
{
    leave();
    m_history.go({std::move(location)});
    open(m_history.current());
}

void Navigation::goTo(Location::Kind kind)
{
    if (!isAnywhere() || current().kind != kind)
        go({kind});
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    leave();
    open(m_history.back());
}

void Navigation::forward()
{
    if (!canGoForward())
        return;
    leave();
    open(m_history.forward());
}

void Navigation::leave()
{
    if (m_page && isAnywhere())
        m_history.replaceCurrent({current(), m_page->view()});
}

void Navigation::open(const Visited &visited)
{
    if (m_page)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = &m_pages->open(visited.location);
    m_page->setView(visited.view);
    connect(m_page, &Page::titleChanged, this, &Navigation::titleChanged);
    connect(m_page, &Page::leftUpwards, this, &Navigation::leftUpwards);
    Q_EMIT opened();
}

void Navigation::searchFor(const QString &text)
{
    // Who empties the field goes on editing; Escape leaves.
    if (current().kind == Location::Kind::Search) {
        m_history.replaceCurrent({{Location::Kind::Search, text}});
        open(m_history.current());
    } else if (!text.isEmpty()) {
        go({Location::Kind::Search, text});
    }
}

void Navigation::leaveSearch()
{
    if (current().kind == Location::Kind::Search)
        back();
}

void Navigation::showAlbum(const QString &title, const SongRows &rows)
{
    go({.kind = Location::Kind::Album, .text = title, .songs = rows});
}

void Navigation::showAlbumCalled(const QString &title, const QByteArray &uri)
{
    go({.kind = Location::Kind::Album, .text = title, .path = uri});
}

void Navigation::showArtist(const QString &name, const QByteArray &uri)
{
    go({.kind = Location::Kind::Artist, .text = name, .path = uri});
}

void Navigation::showGenre(const std::optional<QString> &genre)
{
    go({Location::Kind::Genre, genre.value_or(QString())});
}

void Navigation::showYear(std::optional<int> year)
{
    go({Location::Kind::Year, year ? QString::number(*year) : QString()});
}

void Navigation::showComposer(const QString &composer, const QString &work)
{
    go({Location::Kind::Composers, composer, work});
}

void Navigation::showFolder(const QByteArray &path)
{
    go({.kind = Location::Kind::Folders, .path = path});
}

void Navigation::showPlaylistFile(const QByteArray &path, const QString &name)
{
    go({.kind = Location::Kind::Folders, .text = name, .path = path});
}

void Navigation::showPlaylist(const QString &name)
{
    go({.kind = Location::Kind::Playlist, .text = name});
}

void Navigation::showRecentlyAdded()
{
    go({Location::Kind::Albums, albumOrderName(AlbumOrder::RecentlyAdded)});
    m_history.replaceCurrent({{Location::Kind::Albums}}); // who comes back finds them as they are by then
}

void Navigation::showInformation(const SongRows &songs)
{
    go({.kind = Location::Kind::Information, .songs = songs.part(0, 1)});
}

void Navigation::showSearch(const QString &text)
{
    if (current().kind != Location::Kind::Search || current().text.isEmpty())
        go({Location::Kind::Search, text}); // the list that it was chosen from stays behind it
    else
        searchFor(text);
    Q_EMIT searchShown();
}

} // namespace toccata
