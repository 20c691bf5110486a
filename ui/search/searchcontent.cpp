// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchcontent.h"

#include "core/search/searchquery.h"
#include "ui/search/hitlistmodel.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/songlistview.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
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

QWidget *section(const QString &heading, CoverGrid *grid)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(0);
    auto *label = new ElidedLabel(heading);
    label->setRole(TextRole::Title);
    label->setContentsMargins(readingMargins(space::xl - 2, 0, space::xl, 0));
    column->addWidget(label);
    column->addWidget(grid);
    return box;
}

} // namespace

SearchContent::SearchContent(Covers &covers, QWidget *parent)
    : QWidget(parent)
    , m_counts(new ElidedLabel)
    , m_save(new IconButton(u"bookmark", tr("Save this search")))
    , m_artists(new HitListModel(this))
    , m_albums(new HitListModel(this))
    , m_playlists(new HitListModel(this))
    , m_artistGrid(oneRow(CoverDelegate::Shape::Round, *m_artists, 104, tr("Artists")))
    , m_albumGrid(oneRow(CoverDelegate::Shape::Square, *m_albums, 152, tr("Albums")))
    , m_playlistGrid(oneRow(CoverDelegate::Shape::Square, *m_playlists, 152, tr("Playlists")))
    , m_songList(new SongListView(m_songs, SongDelegate::Mode::Cover))
    , m_artistSection(section(tr("Artists"), m_artistGrid))
    , m_albumSection(section(tr("Albums"), m_albumGrid))
    , m_playlistSection(section(tr("Playlists"), m_playlistGrid))
{
    m_artistGrid->setCovers(covers);
    m_albumGrid->setCovers(covers);
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(m_artistSection);
    column->addWidget(m_albumSection);
    column->addWidget(m_playlistSection);
    m_songList->setObjectName(QStringLiteral("songHits"));
    m_songList->setHeader(header);
    m_songList->setRowMargins({space::s, 0, space::s, space::l});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_songList);
    connect(m_artistGrid, &CoverGrid::opened, this, &SearchContent::artistOpened);
    connect(m_albumGrid, &CoverGrid::opened, this, &SearchContent::albumOpened);
    connect(m_albumGrid, &CoverGrid::playRequested, this, &SearchContent::albumPlayRequested);
    connect(m_albumGrid, &CoverGrid::appendRequested, this, &SearchContent::albumsAppendRequested);
    connect(m_playlistGrid, &CoverGrid::opened, this, &SearchContent::playlistOpened);
    connect(m_songList, &SongListView::leftUpwards, this, &SearchContent::leftUpwards);
}

QWidget *SearchContent::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(readingMargins(space::xl - 2, 0, space::l, 0));
    m_counts->setRole(TextRole::Caption);
    m_counts->setTone(ElidedLabel::Tone::Dim);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_save->setCheckable(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setFocusPolicy(Qt::NoFocus); // it has a shortcut; arrows go from the field to what was found
    connect(m_save, &IconButton::clicked, this, &SearchContent::saveToggled);
    row->addWidget(m_counts, 1);
    row->addWidget(m_save);
    return top;
}

void SearchContent::setSaved(bool saved)
{
    m_save->setChecked(saved);
    m_save->setName(saved ? tr("Saved; forget this search (Ctrl+D)") : tr("Save this search (Ctrl+D)"));
}

QString SearchContent::countsOf(const SearchResults &results)
{
    const auto artists = qMax(results.artistCount, int(results.artists.size()));
    const auto albums = qMax(results.albumCount, int(results.albums.size()));
    QStringList parts;
    if (artists > 0)
        parts << tr("%Ln artist(s)", nullptr, artists);
    if (albums > 0)
        parts << tr("%Ln album(s)", nullptr, albums);
    if (!results.playlists.empty())
        parts << tr("%Ln playlist(s)", nullptr, int(results.playlists.size()));
    if (!results.songs.isEmpty())
        parts << tr("%Ln song(s)", nullptr, results.songs.size());
    return parts.join(tr(" · ", "between counts"));
}

QWidget *SearchContent::firstGroup()
{
    if (!m_artistSection->isHidden())
        return m_artistGrid;
    if (!m_albumSection->isHidden())
        return m_albumGrid;
    return m_playlistSection->isHidden() ? static_cast<QWidget *>(m_songList) : m_playlistGrid;
}

void SearchContent::setResults(const SearchResults &results)
{
    const SearchQuery query = parsedQuery(results.text);
    m_artistGrid->delegate().setSearched(query, QueryField::Artist, std::nullopt);
    m_albumGrid->delegate().setSearched(query, QueryField::Album, QueryField::Artist);
    m_playlistGrid->delegate().setSearched(query, QueryField::Any, std::nullopt);
    m_songList->delegate().setSearched(query);
    m_counts->setText(countsOf(results));
    m_artists->setArtists(results.artists, results.albums);
    m_albums->setAlbums(results.albums);
    m_playlists->setPlaylists(results.playlists);
    m_artistSection->setVisible(!results.artists.empty());
    m_albumSection->setVisible(!results.albums.empty());
    m_playlistSection->setVisible(!results.playlists.empty());
    m_songs.setSongs(results.songs);
    m_songList->setHeadings(
        results.songs.isEmpty() ? QHash<int, QString>() : QHash<int, QString>{{0, tr("Songs")}});
    m_songList->startAnew();
    m_songList->setAutoScroll(false); // the groups above the first song are what is shown first
    m_songList->setCurrentIndex(m_songs.index(0));
    m_songList->setAutoScroll(true);
    m_songList->clearSelection();
}

} // namespace toccata
