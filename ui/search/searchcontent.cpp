// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchcontent.h"

#include "ui/search/hitlistmodel.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/songlistview.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace toccata {

namespace {

CoverGrid *oneRow(CoverDelegate::Shape shape, QAbstractItemModel &model, int cellWidth, const QString &name)
{
    auto *grid = new CoverGrid(shape);
    grid->setModel(&model);
    grid->setCellWidth(cellWidth);
    grid->setVisibleRows(1);
    grid->setAccessibleName(name);
    return grid;
}

} // namespace

SearchContent::SearchContent(QWidget *parent)
    : QScrollArea(parent)
    , m_artists(new HitListModel(this))
    , m_albums(new HitListModel(this))
    , m_playlists(new HitListModel(this))
    , m_artistGrid(oneRow(CoverDelegate::Shape::Round, *m_artists, 104, tr("Artists")))
    , m_albumGrid(oneRow(CoverDelegate::Shape::Square, *m_albums, 152, tr("Albums")))
    , m_playlistGrid(oneRow(CoverDelegate::Shape::Square, *m_playlists, 152, tr("Playlists")))
    , m_songList(new SongListView(m_songs, SongDelegate::Mode::Cover))
{
    m_songList->setFitted(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space::l);
    column->setSpacing(0);
    column->addWidget(m_artistSection = section(tr("Artists"), m_artistGrid));
    column->addWidget(m_albumSection = section(tr("Albums"), m_albumGrid));
    column->addWidget(m_playlistSection = section(tr("Playlists"), m_playlistGrid));
    column->addWidget(m_songSection = section(tr("Songs"), m_songList));
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_artistGrid, &CoverGrid::opened, this, &SearchContent::artistOpened);
    connect(m_albumGrid, &CoverGrid::opened, this, &SearchContent::albumOpened);
    connect(m_albumGrid, &CoverGrid::playRequested, this, &SearchContent::albumPlayRequested);
    connect(m_albumGrid, &CoverGrid::appendRequested, this, &SearchContent::albumsAppendRequested);
    connect(m_playlistGrid, &CoverGrid::opened, this, &SearchContent::playlistOpened);
    connect(m_songList, &SongListView::rowShown, this, [this, content](const QRect &row) {
        const QPoint centre = m_songList->mapTo(content, row.center());
        ensureVisible(centre.x(), centre.y(), 0, row.height());
    });
}

QWidget *SearchContent::section(const QString &heading, QWidget *list)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(0);
    auto *label = new ElidedLabel(heading);
    label->setRole(TextRole::Title);
    label->setContentsMargins(space::xl - 2, 0, space::xl, 0);
    column->addWidget(label);
    auto *inset = new QHBoxLayout;
    const int margin = list == m_songList ? space::s : 0;
    inset->setContentsMargins(margin, margin, margin, 0);
    inset->addWidget(list);
    column->addLayout(inset);
    return box;
}

void SearchContent::setResults(const SearchResults &results)
{
    m_artists->setArtists(results.artists);
    m_albums->setAlbums(results.albums);
    m_playlists->setPlaylists(results.playlists);
    m_songs.setSongs(results.songs);
    m_artistSection->setVisible(!results.artists.empty());
    m_albumSection->setVisible(!results.albums.empty());
    m_playlistSection->setVisible(!results.playlists.empty());
    m_songSection->setVisible(!results.songs.isEmpty());
    m_songList->setCurrentIndex(m_songs.index(0));
    m_songList->clearSelection();
    verticalScrollBar()->setValue(0);
}

} // namespace toccata
