// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/folderspage.h"

#include "core/base/logging.h"
#include "ui/library/folderdelegate.h"
#include "ui/library/folderlistmodel.h"
#include "ui/library/pathbar.h"
#include "ui/library/scanactions.h"
#include "ui/notices/notices.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songdetails.h"
#include "ui/songs/songlistview.h"
#include "ui/style/icons.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/iconbutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace toccata {

namespace {

void addCopyPath(QMenu &menu, const QByteArray &path)
{
    menu.addAction(icon(u"copy"), FoldersPage::tr("Copy path"), &menu,
        [path] { QGuiApplication::clipboard()->setText(QString::fromUtf8(path)); });
}

/// A folder goes into the queue by its path, what hides behind one of a service by its URI.
RecentQueue queueOf(const FolderListing::Folder &folder)
{
    using Kind = FolderListing::Folder::Kind;
    switch (folder.kind) {
    case Kind::Album:
        return recentAlbum(folder.uri, folder.name);
    case Kind::Artist:
        return {.name = folder.name, .uris = {folder.uri}, .cover = pictureOfArtist(folder.name, folder.uri)};
    case Kind::Playlist:
        return {.name = folder.name, .uris = {folder.uri}, .cover = coverOfAlbum(folder.uri)};
    case Kind::Folder:
        break;
    }
    return recentFolder(withoutSlash(folder.path), folder.name);
}

} // namespace

FoldersPage::FoldersPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_model(new FolderListModel(this))
    , m_pathBar(new PathBar)
    , m_more(new IconButton(u"more", tr("What can be done with this folder")))
    , m_list(new SongListView(*m_model, new FolderDelegate(*m_model)))
    , m_body(new PageBody(m_list))
    , m_details(new SongDetails(actions.server().library, this))
{
    m_list->setAccessibleName(tr("Folders and songs"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::s, space::s, space::s, 0);
    whole->setSpacing(space::xs);
    m_pathBar->setContentsMargins(readingMargins(space::l, 0, 0, 0));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(readingMargins(0, 0, space::l, 0));
    head->addWidget(m_pathBar, 1);
    head->addWidget(m_more);
    whole->addLayout(head);
    whole->addWidget(m_body, 1);
    m_pathBar->setPath({});
    connect(m_pathBar, &PathBar::chosen, this,
        [this](const QByteArray &path) { m_actions.navigator().showFolder(path); });
    m_more->setObjectName(QStringLiteral("more"));
    m_list->setObjectName(QStringLiteral("folderList"));
    setScrolling(m_list);
    connect(m_details, &SongDetails::changed, m_model,
        qOverload<const SongRows &, int>(&FolderListModel::setDetails));
    connect(m_more, &IconButton::clicked, this, &FoldersPage::showMore);
    connectList();
    actions.server().states.library.observe(
        this, [this](const std::shared_ptr<const LibraryState> &state) { follow(*state); });
}

QString FoldersPage::title() const
{
    const QList<PathPart> parts = partsOfPath(m_path);
    if (!m_actions.asksServices())
        return tr("Folders");
    return parts.isEmpty() ? tr("Services") : parts.first().name;
}

// The level one is in may have changed with the music of a mirror, and after a reconnect nothing has been
// asked yet.
void FoldersPage::follow(const LibraryState &state)
{
    if (state.source == LibraryState::Source::None) {
        m_asked = false;
        return;
    }
    const bool isOld
        = m_actions.asksServices() ? !m_asked : !state.loading && m_listedIn != state.catalogue.albums;
    if (isOld && isVisible() && !m_playlist)
        showFolder(m_path);
}

void FoldersPage::connectList()
{
    m_list->useActions(m_actions, [this] { return nameOfWhatIsOpen(); });
    m_list->setMenu(
        [this](QMenu &menu, const SongRows &selected, int row) { fillMenu(menu, selected, row); });
    connect(m_list, &SongListView::rowActivated, this, &FoldersPage::activate);
}

QString FoldersPage::nameOfWhatIsOpen() const
{
    if (m_playlist)
        return m_playlist->name;
    const QList<PathPart> parts = partsOfPath(m_path);
    return parts.isEmpty() ? title() : parts.last().name;
}

QWidget *FoldersPage::focusTarget()
{
    return m_list;
}

// What nobody looks at is not worth keeping the server busy.
void FoldersPage::hideEvent(QHideEvent *event)
{
    m_details->stop();
    Page::hideEvent(event);
}

void FoldersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_details->resume();
    if (m_asked || !m_actions.server().states.server.current()->isConnected())
        return;
    if (m_playlist)
        showPlaylist(FolderPlaylists::Playlist(*m_playlist));
    else
        showFolder(m_path);
}

void FoldersPage::showFolder(const QByteArray &path)
{
    if (path != m_path || m_playlist) {
        m_body->showNothing();
        m_model->setListing({});
        m_model->setPlaylists({});
        setArriving(true);
    }
    m_asked = true;
    m_listedIn = m_actions.server().states.library.current()->catalogue.albums;
    m_path = path;
    m_details->forget();
    m_playlist.reset();
    showPath();
    m_body->showBusy(tr("Asking the server…"), tr("A large folder of a slow service takes its time."),
        [this] { cancel([this] { showFolder(m_path); }); });
    m_answer.expect(
        m_actions.server().library.folder(path), [this](const FolderListing &listing) { arrived(listing); },
        [this](const Error &error) { failed(error, [this] { showFolder(m_path); }); });
    askForPlaylists();
}

void FoldersPage::showPath()
{
    m_pathBar->setRoot(m_actions.asksServices() ? tr("Services") : tr("All folders"));
    m_pathBar->setPath(m_path, m_playlist ? m_playlist->name : QString());
    Q_EMIT titleChanged();
}

void FoldersPage::failed(const Error &error, std::function<void()> again)
{
    m_playlists.forget(); // they would take the place of what is said here
    setArriving(false);
    if (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Dropped)
        m_asked = false; // it is asked for when the server is back
    m_body->showError(error, std::move(again));
}

void FoldersPage::cancel(std::function<void()> again)
{
    m_answer.forget();
    m_playlists.forget();
    setArriving(false);
    m_body->showCancelled(u"folder", tr("Not read to the end"), tr("Read again"), std::move(again));
}

// What is in the mirror is shown at once; these come when the server has told them.
void FoldersPage::askForPlaylists()
{
    if (m_path.isEmpty() && m_actions.asksServices()) {
        m_playlists.forget();
        FolderPlaylists stored;
        for (const StoredPlaylist &playlist : m_actions.server().states.playlists.current()->playlists)
            stored.playlists.push_back({playlist.name.toUtf8(), playlist.name});
        m_model->setPlaylists(stored);
        return;
    }
    m_playlists.expect(
        m_actions.server().library.playlistsIn(m_path),
        [this](const FolderPlaylists &found) { playlistsArrived(found); },
        [this](const Error &error) {
            qCInfo(logLibrary) << "playlists of a folder not read:" << nameOf(error.kind) << error.serverText;
            playlistsArrived({});
        });
}

void FoldersPage::arrived(const FolderListing &listing)
{
    m_model->setListing(listing);
    if (listing.titlesOnly)
        m_details->fetch(listing.songs);
    if (isVisible()) // one may have left while the server was asked
        m_details->resume();
    if (m_model->rowCount() > 0 || !m_playlists.isWaiting())
        showRows(tr("Nothing in here"));
}

void FoldersPage::playlistsArrived(const FolderPlaylists &found)
{
    if (m_playlist)
        return;
    const bool atStart = m_list->currentIndex().row() == 0;
    m_model->setPlaylists(found);
    if (m_answer.isWaiting())
        return;
    if (!m_body->isContentShown())
        showRows(tr("Nothing in here"));
    else if (atStart && m_from.isEmpty())
        goToRow(0);
    setArriving(false);
    returnToWhereOneWas();
    m_from.clear();
}

void FoldersPage::showRows(const QString &ifThereAreNone)
{
    if (m_model->rowCount() == 0) {
        if (m_actions.asksServices() && !m_playlist)
            m_body->showNothingCameBack(
                u"folder", tr("Nothing came back"), true, [this] { showFolder(m_path); });
        else
            m_body->showMessage(m_playlist ? u"playlist" : u"folder", ifThereAreNone);
        setArriving(false);
        return;
    }
    m_body->showContent();
    goToRow(0);
    setArriving(m_playlists.isWaiting()); // they stand above the songs
    returnToWhereOneWas();
}

// The keyboard is there; nobody has selected it.
void FoldersPage::goToRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
    m_list->clearSelection();
}

void FoldersPage::returnToWhereOneWas()
{
    if (const auto row = m_from.isEmpty() ? std::nullopt : m_model->rowOf(m_from)) {
        goToRow(*row);
        m_from.clear();
    }
}

void FoldersPage::showPlaylist(const FolderPlaylists::Playlist &playlist)
{
    m_asked = true;
    setArriving(true);
    m_path = playlist.path.first(playlist.path.lastIndexOf('/') + 1);
    m_playlist = playlist;
    m_playlists.forget();
    m_details->forget();
    m_body->showNothing();
    m_body->showBusy(playlist.name, tr("Asking the server for its songs…"),
        [this] { cancel([this] { showPlaylist(FolderPlaylists::Playlist(*m_playlist)); }); });
    showPath();
    m_answer.expect(
        m_actions.server().playlists.songsInFile(playlist.path),
        [this](const SongRows &songs) {
            FolderListing listing;
            listing.songs = songs;
            m_model->setListing(listing);
            m_model->setPlaylists({});
            showRows(tr("No songs in this playlist"));
        },
        [this](const Error &error) {
            failed(error, [this] { showPlaylist(FolderPlaylists::Playlist(*m_playlist)); });
        });
}

void FoldersPage::goUp()
{
    if (m_playlist) {
        m_from = m_playlist->path;
        m_actions.navigator().showFolder(m_path);
        return;
    }
    const QList<PathPart> parts = partsOfPath(m_path);
    if (parts.isEmpty())
        return;
    m_from = m_path;
    m_actions.navigator().showFolder(parts.size() > 1 ? parts[parts.size() - 2].path : QByteArray());
}

// By copies: the model's go away.
void FoldersPage::activate(int row)
{
    if (const auto *folder = m_model->folderAt(row))
        open(FolderListing::Folder(*folder));
    else if (const auto *playlist = m_model->playlistAt(row))
        openPlaylist(FolderPlaylists::Playlist(*playlist));
}

// Beside its roots a Mopidy lists the playlists that it keeps.
void FoldersPage::openPlaylist(const FolderPlaylists::Playlist &playlist)
{
    if (m_path.isEmpty() && m_actions.asksServices())
        m_actions.navigator().showPlaylist(playlist.name);
    else
        m_actions.navigator().showPlaylistFile(playlist.path, playlist.name);
}

void FoldersPage::open(const FolderListing::Folder &folder)
{
    switch (folder.kind) {
    case FolderListing::Folder::Kind::Artist:
        m_actions.navigator().showArtist(folder.name, folder.uri);
        break;
    case FolderListing::Folder::Kind::Album:
        m_actions.navigator().showAlbumCalled(folder.name, folder.uri);
        break;
    case FolderListing::Folder::Kind::Folder:
    case FolderListing::Folder::Kind::Playlist:
        m_actions.navigator().showFolder(folder.path);
        break;
    }
}

void FoldersPage::fillMenu(QMenu &menu, const SongRows &selected, int row)
{
    if (const auto *folder = m_model->folderAt(row))
        fillFolderMenu(menu, *folder);
    else if (const auto *playlist = m_model->playlistAt(row))
        fillPlaylistMenu(menu, *playlist);
    else
        m_actions.fillMenu(menu, selected, m_model->songs(),
            row - (m_model->rowCount() - m_model->songs().size()), nameOfWhatIsOpen());
}

void FoldersPage::fillFolderMenu(QMenu &menu, const FolderListing::Folder &folder)
{
    const RecentQueue queue = queueOf(folder);
    const QByteArray uri = queue.uris.first();
    SongActions::Uses uses{.play = [this, queue] { m_actions.playAgain(queue); },
        .add = [this, uri] { m_actions.addUris({uri}); },
        .addToPlaylist = [this, uri] { m_actions.addUrisToPlaylist({uri}); }};
    const auto server = m_actions.server().states.server.current();
    const auto &capabilities = server->connection.capabilities;
    if (capabilities.supportsAddPositions() || capabilities.isMopidy()) // others place single songs alone
        uses.playNext = [this, uri] { m_actions.playNextUris({uri}); };
    m_actions.addUses(menu, uses);
    menu.addSeparator();
    menu.addAction(icon(u"folder"), tr("Open"), this, [this, folder] { open(folder); });
    addScanActions(menu, m_actions, folder.path);
    menu.addSeparator();
    addCopyPath(menu, uri);
}

void FoldersPage::fillPlaylistMenu(QMenu &menu, const FolderPlaylists::Playlist &playlist)
{
    const QByteArray path = playlist.path;
    const auto with = [this, path](auto use) { return [this, path, use] { withSongsOf(path, use); }; };
    m_actions.addUses(menu,
        {.play
            = with([this, name = playlist.name](const SongRows &songs) { m_actions.play(songs, 0, name); }),
            .playNext = with([this](const SongRows &songs) { m_actions.playNext(songs); }),
            .add = with([this](const SongRows &songs) { m_actions.add(songs); }),
            .addToPlaylist = with([this](const SongRows &songs) { m_actions.addToPlaylist(songs); })});
    menu.addSeparator();
    menu.addAction(icon(u"playlist"), tr("Open"), this, [this, playlist] { openPlaylist(playlist); });
    menu.addSeparator();
    addCopyPath(menu, path);
}

void FoldersPage::withSongsOf(const QByteArray &playlist, std::function<void(const SongRows &)> use)
{
    m_actions.notices().watch(m_actions.server().playlists.songsInFile(playlist),
        [this, use = std::move(use)](const SongRows &songs) {
            if (songs.isEmpty())
                m_actions.notices().say(tr("No songs in this playlist"));
            else
                use(songs);
        });
}

void FoldersPage::showMore()
{
    auto *menu = new QMenu(this);
    addScanActions(*menu, m_actions, m_path);
    menu->addAction(
        icon(u"statistics"), tr("Statistics"), this, [this] { m_actions.navigator().showStatistics(); });
    openBelow(*menu, *m_more, Qt::AlignTrailing);
}

void FoldersPage::keyPressEvent(QKeyEvent *event)
{
    const bool altUp = event->key() == Qt::Key_Up && event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Backspace || altUp)
        goUp();
    else
        Page::keyPressEvent(event);
}

} // namespace toccata
