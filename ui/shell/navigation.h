// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/history.h"
#include "ui/shell/location.h"
#include "ui/songs/page.h"
#include "ui/songs/songactions.h"

#include <QHash>
#include <QObject>

namespace toccata {

class PageStack;

/// Where one is in the window and where one has been. Whoever comes back to a page finds it as it was left.
class Navigation : public QObject, public Navigator
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The pages, which need somebody to navigate before they can be made. Once, before anything is opened.
    void use(PageStack &pages) { m_pages = &pages; }

    /// Remembers how the page is seen now, before what it shows goes.
    void remember() { leave(); }
    /// Each server has places of its own: those of the one before are kept, and one comes back to where one
    /// was, as remember() found it. \param server  mpd::Address::key().
    void useServer(const QString &server);
    /// Whose places these are; empty before there is a server.
    const QString &server() const { return m_server; }

    void go(Location location);
    /// Goes there unless one is there, whatever is shown of it.
    void goTo(Location::Kind kind);
    void back();
    void forward();
    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    /// Shows what somebody types in the search field; to go on typing is no new place.
    void searchFor(const QString &text);
    /// Back to where the search began.
    void leaveSearch();

    bool isAnywhere() const { return !m_history.isEmpty(); }
    /// Only if isAnywhere().
    const Location &current() const { return m_history.current().location; }
    Page &page() const { return *m_page; }

    void showAlbum(const QString &title, const SongRows &rows) override;
    void showAlbumCalled(const QString &title, const QByteArray &uri = {}) override;
    void showArtist(const QString &name, const QByteArray &uri = {}) override;
    void showGenre(const std::optional<QString> &genre) override;
    void showYear(std::optional<int> year) override;
    void showComposer(const QString &composer, const QString &work) override;
    void showFolder(const QByteArray &path) override;
    void showPlaylistFile(const QByteArray &path, const QString &name) override;
    void showPlaylist(const QString &name) override;
    void choosePlaylistFor(const QList<QByteArray> &uris) override { Q_EMIT playlistWanted(uris); }
    void saveQueueAsPlaylist() override { Q_EMIT queueToBeSaved(); }
    void showStatistics() override { goTo(Location::Kind::Statistics); }
    void showRecentlyAdded() override;
    void showNowPlaying() override { goTo(Location::Kind::NowPlaying); }
    void showInformation(const SongRows &songs) override;
    void toggleFullScreen() override { Q_EMIT fullScreenToggled(); }
    void showMiniPlayer() override { Q_EMIT miniPlayerRequested(); }
    void showSearch(const QString &text) override;

Q_SIGNALS:
    /// current() and page() are others now.
    void opened();
    /// The page is called otherwise.
    void titleChanged();
    /// Up was pressed at the top of the page.
    void leftUpwards();
    /// showSearch() was called: the keyboard belongs into the search field.
    void searchShown();
    /// The person is to choose the playlist that these are added to.
    void playlistWanted(const QList<QByteArray> &uris);
    void queueToBeSaved();
    /// What plays shall have the whole screen, or no longer.
    void fullScreenToggled();
    /// The mini player shall take the window's place.
    void miniPlayerRequested();

private:
    struct Visited
    {
        Location location;
        std::optional<Page::View> view = {};
    };

    void open(const Visited &visited);
    /// Remembers how the page is left.
    void leave();

    PageStack *m_pages = nullptr;
    QString m_server;
    History<Visited> m_history;
    QHash<QString, History<Visited>> m_histories; ///< Of the other servers.
    Page *m_page = nullptr;
};

} // namespace toccata
