// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumgrid.h"

#include "ui/library/albumcorrectionactions.h"
#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"
#include "ui/style/icons.h"

#include <QMenu>

#include <numeric>

namespace toccata {

namespace {

/// A larger selection is given up when the albums change: finding it again would take too long.
constexpr int mostKept = 1000;

} // namespace

AlbumGrid::AlbumGrid(SongActions &actions, QWidget *parent)
    : CoverGrid(CoverDelegate::Shape::Square, parent)
    , m_actions(actions)
{
    setModel(&m_albums);
    setCovers(actions.covers());
    setAccessibleName(tr("Albums"));
    delegate().setMenuShown(true);
    connect(this, &CoverGrid::opened, this, &AlbumGrid::open);
    connect(this, &CoverGrid::playRequested, this, [this](int row) { play({row}); });
    connect(this, &CoverGrid::appendRequested, this, [this](const QList<int> &rows) {
        withSongs(rows, [this](const SongRows &songs) { m_actions.add(songs); });
    });
    connect(this, &CoverGrid::menuRequested, this, &AlbumGrid::openMenu);
    followRights(actions);
}

void AlbumGrid::setAlbums(AlbumSelection albums, bool onlyNames, std::vector<Section> sections)
{
    const bool hadAlbums = m_albums.rowCount() > 0;
    QList<AlbumKey> selected;
    const QModelIndexList selection = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selection.size() <= mostKept ? selection : QModelIndexList())
        selected.push_back(m_albums.albumAt(index.row()).key());
    const auto keyOf = [this](int row) { return m_albums.albumAt(row).key(); };
    const auto current = currentIndex().isValid() ? std::optional(keyOf(currentIndex().row())) : std::nullopt;
    // The first one is current by having been the first while the library was still being read.
    const bool atStart = currentIndex().row() == 0 && selected.isEmpty();
    Anchor top = anchor();
    const auto topKey = hadAlbums && top != Anchor() ? std::optional(keyOf(top.row)) : std::nullopt;

    m_albums.setAlbums(std::move(albums), onlyNames);
    setSections(std::move(sections));
    updateGeometries();

    QItemSelection again;
    for (const int row : m_albums.rowsOf(selected))
        again.select(m_albums.index(row), m_albums.index(row));
    if (atStart && m_albums.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_albums.index(0), QItemSelectionModel::NoUpdate);
    else if (const auto row = current ? m_albums.rowOf(*current) : std::nullopt)
        selectionModel()->setCurrentIndex(m_albums.index(*row), QItemSelectionModel::NoUpdate);
    selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    const auto row = topKey ? m_albums.rowOf(*topKey) : std::nullopt;
    scrollToAnchor(row ? Anchor{*row, top.offset} : Anchor());
}

void AlbumGrid::showFirst()
{
    if (m_albums.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_albums.index(0), QItemSelectionModel::NoUpdate);
    scrollToAnchor({});
}

void AlbumGrid::open(int row)
{
    if (m_albums.hasOnlyNames())
        m_actions.navigator().showAlbumCalled(m_albums.titleAt(row), uriAt(row));
    else
        m_actions.navigator().showAlbum(m_albums.titleAt(row), m_albums.songsAt(row));
}

/// What Mopidy calls it; empty where only the name is known.
QByteArray AlbumGrid::uriAt(int row) const
{
    const SongRows songs = m_albums.songsAt(row);
    return songs.isEmpty() ? QByteArray() : songs.at(0).raw(Tag::AlbumUri).toByteArray();
}

void AlbumGrid::withSongs(const QList<int> &rows, std::function<void(const SongRows &)> use)
{
    if (!m_albums.hasOnlyNames()) {
        use(m_albums.songsAt(rows));
        return;
    }
    for (const int row : rows) {
        const QString title = m_albums.titleAt(row);
        const QByteArray uri = uriAt(row);
        m_actions.notices().watch(
            m_actions.server().library.albumsCalled(title, uri), [use](const AlbumSelection &found) {
                AlbumListModel albums;
                albums.setAlbums(found);
                QList<int> all(albums.rowCount());
                std::iota(all.begin(), all.end(), 0);
                use(albums.songsAt(all));
            });
    }
}

void AlbumGrid::play(const QList<int> &rows)
{
    const QString name = m_albums.titleAt(rows.first());
    withSongs(rows, [this, name](const SongRows &songs) { m_actions.play(songs, 0, name); });
}

void AlbumGrid::addCorrections(QMenu &menu, const QList<int> &rows)
{
    menu.addSeparator();
    QList<AlbumKey> keys;
    for (const int row : rows)
        keys.push_back(m_albums.albumAt(row).key());
    addJoinAction(menu, m_actions, keys);
    if (rows.size() == 1)
        addTakeBackAction(menu, m_actions, m_albums.albumAt(rows.first()));
}

void AlbumGrid::openMenu(const QList<int> &rows, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_albums, &QAbstractItemModel::modelReset, menu, &QWidget::close); // its rows are others then
    // Several albums of which only the names are known arrive one by one: playing them would play the last
    // one only.
    const bool together = rows.size() == 1 || !m_albums.hasOnlyNames();
    using Use = void (SongActions::*)(const SongRows &);
    const auto with = [&](Use use) -> std::function<void()> {
        return [this, rows, use] {
            withSongs(rows, [this, use](const SongRows &songs) { (m_actions.*use)(songs); });
        };
    };
    SongActions::Uses uses{.playNext = with(&SongActions::playNext), .add = with(&SongActions::add)};
    if (together) {
        uses.play = [this, rows] { play(rows); };
        uses.addToPlaylist = with(&SongActions::addToPlaylist);
    }
    m_actions.addUses(*menu, uses);
    menu->addSeparator();
    const Album first = m_albums.albumAt(rows.first());
    QAction *toArtist = menu->addAction(icon(u"artists"), tr("Go to artist"), this,
        [this, artists = first.artists()] { m_actions.navigator().showArtist(artists.first()); });
    toArtist->setEnabled(!first.artists().isEmpty());
    // Albums that a server was asked for one by one are grouped by it.
    if (m_actions.server().states.library.current()->source == LibraryState::Source::Mirror)
        addCorrections(*menu, rows);
    menu->popup(globalPosition);
}

} // namespace toccata
