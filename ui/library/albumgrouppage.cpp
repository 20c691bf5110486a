// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumgrouppage.h"

#include "core/library/albumgroups.h"
#include "ui/library/albumgrid.h"
#include "ui/library/artistlistmodel.h"
#include "ui/library/librarybody.h"
#include "ui/library/musicfacts.h"
#include "ui/songs/musichead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/playcontrols.h"
#include "ui/songs/songactions.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int artistWidth = 128;
const QByteArray artistsPart = QByteArrayLiteral("artists");

} // namespace

AlbumGroupPage::AlbumGroupPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_head(makeHead())
    , m_tabs(new QTabBar)
    , m_grid(new AlbumGrid(actions))
    , m_artists(new ArtistListModel(this))
    , m_artistGrid(makeArtistGrid())
    , m_grids(new QStackedWidget)
    , m_body(new PageBody(makeContent()))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    setScrolling(m_grid);
    setSaysTitle(true);
    connect(m_tabs, &QTabBar::currentChanged, this, &AlbumGroupPage::chooseTab);
    m_actions.server().states.library.observe(
        this, [this](const std::shared_ptr<const LibraryState> &state) { showLibrary(*state); });
}

CoverGrid *AlbumGroupPage::makeArtistGrid()
{
    auto *grid = new CoverGrid(CoverDelegate::Shape::Round);
    grid->setModel(m_artists);
    grid->setCovers(m_actions.covers());
    grid->setCellWidth(artistWidth);
    grid->setAccessibleName(tr("Artists"));
    connect(grid, &CoverGrid::opened, this,
        [this](int row) { m_actions.navigator().showArtist(m_artists->index(row).data().toString()); });
    return grid;
}

QWidget *AlbumGroupPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_grids->addWidget(m_grid);
    m_grids->addWidget(m_artistGrid);
    column->addWidget(m_head);
    column->addWidget(makeTabs());
    column->addWidget(m_grids, 1);
    return content;
}

MusicHead *AlbumGroupPage::makeHead()
{
    auto *head = new MusicHead(
        m_actions.covers(), m_actions.notices(), MusicHead::Picture::None, MusicHead::Size::Page);
    head->setControls(new PlayControls(m_actions, [this]() -> PlayControls::Music {
        return {songsOf(m_albums), m_title};
    }));
    return head;
}

QWidget *AlbumGroupPage::makeTabs()
{
    m_tabs->addTab(tr("Albums"));
    m_tabs->addTab(tr("Artists"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("What is shown"));
    auto *tabs = new QWidget;
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(readingMargins(space::xl - 2, space::s, space::l, 0));
    row->addWidget(m_tabs);
    row->addStretch();
    return tabs;
}

QWidget *AlbumGroupPage::focusTarget()
{
    return m_grids->currentWidget();
}

void AlbumGroupPage::showGenre(const std::optional<QString> &genre)
{
    const bool isNamed = genre && !genre->trimmed().isEmpty();
    showGroup(isNamed ? *genre : tr("Unknown genre"), [genre](const Catalogue &catalogue) {
        const AlbumsByName &genres = *catalogue.genres;
        if (const auto known = genre ? genres.indexOf(*genre) : std::nullopt)
            return genres.at(*known).albums;
        // Those without one are the last.
        const int last = genres.size() - 1;
        return !genre && last >= 0 && !genres.at(last).name ? genres.at(last).albums : std::vector<int>();
    });
}

void AlbumGroupPage::showYear(std::optional<int> year)
{
    showGroup(year ? QString::number(*year) : tr("Unknown year"),
        [year](const Catalogue &catalogue) { return albumsOfYear(*catalogue.albums, year); });
}

void AlbumGroupPage::showGroup(const QString &title, Finder find)
{
    m_title = title;
    m_find = std::move(find);
    m_head->setName(title);
    m_tabs->setCurrentIndex(0);
    m_grid->setAlbums({});
    m_catalogue = {};
    showLibrary(*m_actions.server().states.library.current());
    Q_EMIT titleChanged();
}

void AlbumGroupPage::showLibrary(const LibraryState &state)
{
    if (!m_find)
        return;
    if (m_catalogue.albums != state.catalogue.albums)
        fill(state);
    if (m_albums.indexes.empty() && !state.loading && state.catalogue.albums->size() > 0)
        m_body->showMessage(u"disc", m_title, tr("There are no albums here."));
    else
        showLibraryIn(*m_body, state, m_albums.indexes.empty(), m_actions);
}

void AlbumGroupPage::fill(const LibraryState &state)
{
    m_catalogue = state.catalogue;
    m_albums = {m_catalogue.songs, m_catalogue.albums, m_find(m_catalogue)};
    m_head->setFacts(groupFacts(m_albums));
    m_grid->setAlbums(m_albums);
    m_artistsFilled = false;
    if (m_tabs->currentIndex() == 1)
        fillArtists();
}

void AlbumGroupPage::chooseTab(int tab)
{
    if (tab == 1 && !m_artistsFilled)
        fillArtists();
    m_grids->setCurrentIndex(tab);
    setScrolling(tab == 1 ? m_artistGrid : m_grid);
}

QByteArray AlbumGroupPage::part() const
{
    return m_tabs->currentIndex() == 1 ? artistsPart : QByteArray();
}

void AlbumGroupPage::showPart(const QByteArray &part)
{
    m_tabs->setCurrentIndex(part == artistsPart ? 1 : 0);
}

void AlbumGroupPage::fillArtists()
{
    m_artistsFilled = true;
    m_artists->setArtists(m_catalogue, withAlbumsAmong(*m_catalogue.artists, m_albums.indexes));
}

} // namespace toccata
