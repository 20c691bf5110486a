// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchcontent.h"

#include "core/music/uri.h"
#include "core/search/searchquery.h"
#include "ui/search/hitlistmodel.h"
#include "ui/search/services.h"
#include "ui/songs/covergrid.h"
#include "ui/songs/coversection.h"
#include "ui/songs/songlistview.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

namespace toccata {

namespace {

CoverGrid *gridOf(CoverDelegate::Shape shape, QAbstractItemModel &model, int cellWidth)
{
    auto *grid = new CoverGrid(shape);
    grid->setModel(&model);
    grid->setCellWidth(cellWidth);
    return grid;
}

CoverSection *section(const QString &heading, CoverGrid *grid)
{
    auto *made = new CoverSection(grid, 1);
    made->setHeading(heading);
    return made;
}

} // namespace

SearchContent::SearchContent(Covers &covers, QWidget *parent)
    : QWidget(parent)
    , m_waiting(new QWidget)
    , m_serviceRow(new QWidget)
    , m_serviceTabs(new QTabBar)
    , m_counts(new ElidedLabel)
    , m_save(new IconButton(u"bookmark", tr("Save this search")))
    , m_artists(new HitListModel(this))
    , m_albums(new HitListModel(this))
    , m_playlists(new HitListModel(this))
    , m_artistGrid(gridOf(CoverDelegate::Shape::Round, *m_artists, 136))
    , m_albumGrid(gridOf(CoverDelegate::Shape::Square, *m_albums, 152))
    , m_playlistGrid(gridOf(CoverDelegate::Shape::Square, *m_playlists, 152))
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
    column->addWidget(makeWaiting());
    column->addWidget(makeServices());
    column->addWidget(m_artistSection);
    column->addWidget(m_albumSection);
    column->addWidget(m_playlistSection);
    m_songList->setObjectName(QStringLiteral("songHits"));
    m_songList->setHeader(header);
    m_songList->setRowMargins({space::s, 0, space::s, space::l});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_songList);
    connect(m_serviceTabs, &QTabBar::currentChanged, this, &SearchContent::chooseService);
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
    m_save->setCaption(tr("Save"));
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setFocusPolicy(Qt::NoFocus); // it has a shortcut; arrows go from the field to what was found
    connect(m_save, &IconButton::clicked, this, &SearchContent::saveToggled);
    row->addWidget(m_counts, 1);
    row->addWidget(m_save);
    return top;
}

QWidget *SearchContent::makeWaiting()
{
    auto *ring = new BusyIndicator;
    ring->setExtent(16);
    auto *text = new ElidedLabel(tr("The services behind the server are still being asked."));
    text->setRole(TextRole::Caption);
    text->setTone(ElidedLabel::Tone::Dim);
    auto *cancel = new ElidedLabel(tr("Cancel"));
    cancel->setRole(TextRole::Caption);
    cancel->setLink(true);
    connect(cancel, &ElidedLabel::activated, this, &SearchContent::waitCancelled);
    auto *row = new QHBoxLayout(m_waiting);
    row->setContentsMargins(readingMargins(space::xl - 2, 0, space::xl, space::s));
    row->setSpacing(space::s);
    row->addWidget(ring);
    row->addWidget(text, 1);
    row->addWidget(cancel);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->hide();
    return m_waiting;
}

void SearchContent::followRights(const SongActions &actions)
{
    m_albumGrid->followRights(actions);
}

void SearchContent::setWaiting(bool waiting)
{
    m_waiting->setVisible(waiting);
}

QWidget *SearchContent::makeServices()
{
    m_serviceTabs->setObjectName(QStringLiteral("services"));
    m_serviceTabs->setAccessibleName(tr("Services"));
    m_serviceTabs->setDrawBase(false);
    m_serviceTabs->setExpanding(false);
    auto *row = new QHBoxLayout(m_serviceRow);
    row->setContentsMargins(readingMargins(space::l, 0, space::l, space::s));
    row->addWidget(m_serviceTabs);
    row->addStretch();
    m_serviceRow->hide();
    return m_serviceRow;
}

void SearchContent::setSaved(bool saved)
{
    m_save->setChecked(saved);
    m_save->setCaption(saved ? tr("Saved") : tr("Save"));
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

void SearchContent::setResults(const SearchResults &results, bool byService)
{
    m_results = results;
    m_services = byService ? servicesIn(results) : QList<QByteArray>();
    const QSignalBlocker quiet(m_serviceTabs);
    while (m_serviceTabs->count() > 0)
        m_serviceTabs->removeTab(0);
    m_serviceTabs->addTab(tr("All", "services"));
    for (const QByteArray &service : m_services)
        m_serviceTabs->addTab(serviceName(service));
    m_serviceTabs->updateGeometry(); // a hidden one does not say that its tabs are others
    m_serviceRow->setVisible(m_services.size() > 1);
    chooseService(0);
}

void SearchContent::chooseService(int tab)
{
    if (tab > 0)
        show(resultsOf(m_results, m_services[tab - 1]));
    else
        show(m_services.size() > 1 ? groupedByService(m_results, m_services) : m_results);
}

// With several services each begins with its name.
QHash<int, QString> SearchContent::songHeadings() const
{
    if (m_shown.songs.isEmpty())
        return {};
    if (m_serviceRow->isHidden() || m_serviceTabs->currentIndex() > 0)
        return {{0, tr("Songs")}};
    QHash<int, QString> headings;
    QByteArray former;
    for (int i = 0; i < m_shown.songs.size(); ++i) {
        const QByteArray service = schemeOfUri(m_shown.songs.at(i).uri()).toByteArray();
        if (i == 0 || service != former)
            headings.insert(i, tr("Songs: %1", "of a service").arg(serviceName(service)));
        former = service;
    }
    return headings;
}

void SearchContent::show(const SearchResults &results)
{
    m_shown = results;
    const SearchQuery query = parsedQuery(results.text);
    for (CoverSection *section : {m_artistSection, m_albumSection, m_playlistSection})
        section->showFirstRows();
    m_artistGrid->delegate().setSearched(query, QueryField::Artist, std::nullopt);
    m_albumGrid->delegate().setSearched(query, QueryField::Album, QueryField::Artist);
    m_playlistGrid->delegate().setSearched(query, QueryField::Any, std::nullopt);
    m_songList->delegate().setSearched(query);
    m_counts->setText(countsOf(results));
    m_artists->setArtists(results.artists, results.albums);
    m_albums->setAlbums(results.albums);
    m_playlists->setPlaylists(results.playlists);
    m_artistSection->setFound(results.artistCount);
    m_albumSection->setFound(results.albumCount);
    m_artistSection->setVisible(!results.artists.empty());
    m_albumSection->setVisible(!results.albums.empty());
    m_playlistSection->setVisible(!results.playlists.empty());
    m_songs.setSongs(results.songs);
    m_songList->setHeadings(songHeadings());
    m_songList->startAnew();
    m_songList->setAutoScroll(false); // the groups above the first song are what is shown first
    m_songList->setCurrentIndex(m_songs.index(0));
    m_songList->setAutoScroll(true);
    m_songList->clearSelection();
}

} // namespace toccata
