// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistspage.h"

#include "ui/playlists/playlistactions.h"
#include "ui/playlists/playlisttilesmodel.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/style/icons.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace toccata {

PlaylistsPage::PlaylistsPage(PlaylistActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_tiles(new PlaylistTilesModel(this))
    , m_count(new ElidedLabel)
    , m_grid(new CoverGrid(CoverDelegate::Shape::Square))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeHead());
    column->addWidget(m_grid, 1);
    m_body = new PageBody(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    setScrolling(m_grid);
    connectGrid();
    const auto &playlists = actions.songs().server().states.playlists;
    playlists.observe(this, [this](const std::shared_ptr<const PlaylistsState> &state) { follow(*state); });
    follow(*playlists.current());
}

QWidget *PlaylistsPage::makeHead()
{
    auto *head = new QWidget;
    auto *make = new QPushButton(icon(u"plus"), tr("New playlist"));
    make->setObjectName(QStringLiteral("newPlaylist"));
    m_count->setTone(ElidedLabel::Tone::Dim);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(readingMargins(space::xl - 2, 0, space::l, 0));
    row->addWidget(m_count, 1);
    auto *import = new QPushButton(tr("Import…"));
    row->addWidget(import);
    row->addWidget(make);
    connect(import, &QPushButton::clicked, this, [this] { m_actions.askToImport(); });
    connect(make, &QPushButton::clicked, this, [this] { m_actions.askForNew(); });
    const auto showButtons = [this, make, import] {
        for (QWidget *button : {import, make}) {
            button->setVisible(m_actions.songs().offersPlaylists());
            permit(*button, m_actions.songs().refusal(Right::ChangePlaylists));
        }
    };
    const ServerStates &states = m_actions.songs().server().states;
    states.server.observe(make, [showButtons](const auto &) { showButtons(); });
    states.playlists.observe(make, [showButtons](const auto &) { showButtons(); });
    showButtons();
    return head;
}

void PlaylistsPage::connectGrid()
{
    m_grid->setModel(m_tiles);
    m_grid->setCovers(m_actions.songs().covers());
    m_grid->setAccessibleName(tr("Playlists"));
    m_grid->setObjectName(QStringLiteral("playlists"));
    m_grid->delegate().setMenuShown(true);
    const auto name = [this](int row) { return QString(m_tiles->nameAt(row)); };
    connect(m_grid, &CoverGrid::opened, this,
        [this, name](int row) { m_actions.songs().navigator().showPlaylist(name(row)); });
    connect(m_grid, &CoverGrid::playRequested, this, [this, name](int row) {
        m_actions.withSongs(name(row),
            [this, list = name(row)](const SongRows &songs) { m_actions.songs().play(songs, 0, list); });
    });
    connect(m_grid, &CoverGrid::appendRequested, this, [this, name](const QList<int> &rows) {
        for (const int row : rows)
            m_actions.withSongs(name(row), [this](const SongRows &songs) { m_actions.songs().add(songs); });
    });
    connect(m_grid, &CoverGrid::menuRequested, this, &PlaylistsPage::openMenu);
    m_grid->followRights(m_actions.songs());
    auto *erase = new QShortcut(QKeySequence::Delete, m_grid);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, [this, name] {
        QStringList chosen;
        for (const int row : m_grid->selectedRows()) {
            if (m_actions.isEditable(name(row)))
                chosen << name(row);
        }
        if (!chosen.isEmpty() && m_actions.songs().mayUse(Right::ChangePlaylists))
            std::ranges::for_each(chosen, [this](const QString &each) { m_actions.remove(each); });
    });
    connect(&m_actions, &PlaylistActions::renamed, this, [this](const QString &, const QString &newName) {
        if (const auto row = m_tiles->rowOf(newName))
            m_grid->setCurrentIndex(m_tiles->index(*row));
    });
    auto *rename = new QShortcut(QKeySequence(Qt::Key_F2), m_grid);
    rename->setContext(Qt::WidgetShortcut);
    connect(rename, &QShortcut::activated, this, [this, name] {
        const QModelIndex current = m_grid->currentIndex();
        if (current.isValid() && m_actions.isEditable(name(current.row()))
            && m_actions.songs().mayUse(Right::ChangePlaylists))
            m_actions.askToRename(name(m_grid->currentIndex().row()));
    });
}

QWidget *PlaylistsPage::focusTarget()
{
    return m_grid;
}

void PlaylistsPage::follow(const PlaylistsState &state)
{
    const int row = m_grid->currentIndex().row();
    const QString current = row < 0 ? QString() : m_tiles->nameAt(row);
    m_tiles->setPlaylists(state.playlists);
    if (const auto again = m_tiles->rowOf(current); again && !current.isEmpty())
        m_grid->selectionModel()->setCurrentIndex(m_tiles->index(*again), QItemSelectionModel::NoUpdate);
    else if (!current.isEmpty() && m_tiles->rowCount() > 0) // it was deleted: the next has its place
        m_grid->selectionModel()->setCurrentIndex(
            m_tiles->index(std::min(row, m_tiles->rowCount() - 1)), QItemSelectionModel::NoUpdate);
    m_count->setText(tr("%Ln playlist(s)", nullptr, int(state.playlists.size())));
    if (!state.known)
        m_body->showNothing();
    else if (state.playlists.empty() && m_actions.songs().canChangePlaylists())
        m_body->showMessage(u"playlist", tr("No playlists"),
            tr("Make one, or choose “Add to playlist…” wherever there are songs."), tr("New playlist"),
            [this] { m_actions.askForNew(); });
    else if (state.playlists.empty())
        m_body->showMessage(u"playlist", tr("No playlists"), whyNone());
    else
        m_body->showContent();
    if (std::exchange(m_revision, state.revision) == state.revision)
        return;
    m_unread = m_tiles->names();
    if (isVisible() && !m_answer.isWaiting())
        readNext();
}

QString PlaylistsPage::whyNone() const
{
    const ServerStates &states = m_actions.songs().server().states;
    if (m_actions.songs().offersPlaylists())
        return m_actions.songs().refusal(Right::ChangePlaylists);
    const bool isMopidy = states.server.current()->connection.capabilities.isMopidy();
    // Of one that only does not let them be changed nobody knows that.
    return isMopidy || states.playlists.current()->available
        ? tr("This server keeps none.")
        : tr("This server keeps none: its configuration (mpd.conf) names no playlist_directory.");
}

void PlaylistsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readNext();
}

void PlaylistsPage::hideEvent(QHideEvent *event)
{
    m_answer.forget();
    Page::hideEvent(event);
}

void PlaylistsPage::readNext()
{
    if (m_unread.isEmpty() || !isVisible())
        return;
    const QString name = m_unread.first();
    const PlaylistsProxy &playlists = m_actions.songs().server().playlists;
    // A Mopidy looks every song up before it tells how long it is.
    if (m_actions.songs().asksServices())
        read(name, playlists.uris(name),
            [](const PlaylistUris &uris) { return PlaylistTilesModel::Content{.songs = int(uris.size())}; });
    else
        read(name, playlists.songs(name), [](const SongRows &songs) { return contentOf(songs); });
}

template <class T, class Known>
void PlaylistsPage::read(const QString &name, const actor::Future<T> &future, Known known)
{
    m_answer.expect(
        future,
        [this, name, known](const T &value) {
            m_tiles->setContent(name, known(value));
            m_unread.removeOne(name);
            readNext();
        },
        [this, name](const Error &error) {
            m_unread.removeOne(name);
            if (error.kind != Error::Kind::Offline)
                readNext();
        });
}

void PlaylistsPage::openMenu(const QList<int> &rows, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fillMenu(*menu, m_tiles->nameAt(rows.first()));
    menu->popup(globalPosition);
}

} // namespace toccata
