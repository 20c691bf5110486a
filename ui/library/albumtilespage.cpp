// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumtilespage.h"

#include "ui/library/librarybody.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QMenu>
#include <QVBoxLayout>

namespace toccata {

AlbumTilesPage::AlbumTilesPage(
    SongActions &actions, const QString &name, const QString &unknown, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_tiles(new AlbumTilesModel(unknown, this))
    , m_count(new ElidedLabel)
    , m_grid(new CoverGrid(CoverDelegate::Shape::Square))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(0);
    m_count->setTone(ElidedLabel::Tone::Dim);
    m_count->setContentsMargins(readingMargins(space::xl - 2, 0, space::xl, 0));
    m_grid->setModel(m_tiles);
    m_grid->setCovers(actions.covers());
    m_grid->setAccessibleName(name);
    column->addWidget(m_count);
    column->addSpacing(space::s);
    column->addWidget(m_grid, 1);
    m_body = new PageBody(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    setScrolling(m_grid);
    connectGrid();
}

void AlbumTilesPage::connectGrid()
{
    connect(m_grid, &CoverGrid::opened, this, [this](int row) { open(m_tiles->groupAt(row)); });
    connect(m_grid, &CoverGrid::playRequested, this, [this](int row) { play({row}); });
    connect(m_grid, &CoverGrid::appendRequested, this,
        [this](const QList<int> &rows) { m_actions.add(m_tiles->songsAt(rows)); });
    connect(m_grid, &CoverGrid::menuRequested, this, &AlbumTilesPage::openMenu);
    m_grid->delegate().setMenuShown(true);
    m_grid->followRights(m_actions);
}

void AlbumTilesPage::play(const QList<int> &rows)
{
    m_actions.play(m_tiles->songsAt(rows), 0, m_tiles->nameAt(rows.first()));
}

void AlbumTilesPage::openMenu(const QList<int> &rows, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_tiles, &QAbstractItemModel::modelReset, menu, &QWidget::close); // its rows are others then
    m_actions.addUses(*menu,
        {.play = [this, rows] { play(rows); },
            .playNext = [this, rows] { m_actions.playNext(m_tiles->songsAt(rows)); },
            .add = [this, rows] { m_actions.add(m_tiles->songsAt(rows)); },
            .addToPlaylist = [this, rows] { m_actions.addToPlaylist(m_tiles->songsAt(rows)); }});
    menu->popup(globalPosition);
}

void AlbumTilesPage::follow()
{
    const auto &library = m_actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { showLibrary(*state); });
    showLibrary(*library.current());
}

void AlbumTilesPage::showLibrary(const LibraryState &state)
{
    if (m_shown != state.catalogue.albums)
        fill(state);
    if (m_tiles->rowCount() > 0 && !m_hasNames && !state.loading)
        showUntagged(*m_body);
    else
        showLibraryIn(*m_body, state, !m_hasNames, m_actions);
}

void AlbumTilesPage::fill(const LibraryState &state)
{
    m_shown = state.catalogue.albums;
    const int row = m_grid->currentIndex().row();
    const auto current
        = row < 0 ? std::nullopt : std::optional<std::optional<QString>>(m_tiles->groupAt(row).name);
    const auto groups = state.source == LibraryState::Source::Mirror ? groupsOf(state.catalogue)
                                                                     : std::make_shared<AlbumsByName>();
    m_hasNames = groups->size() > 0 && groups->at(0).name;
    m_grid->setSections({});
    m_tiles->setGroups(state.catalogue, groups);
    m_grid->setSections(sectionsOf(*groups));
    const auto again = current ? m_tiles->rowOf(*current) : std::nullopt;
    if (again)
        m_grid->selectionModel()->setCurrentIndex(m_tiles->index(*again), QItemSelectionModel::NoUpdate);
    const bool hasUnknown = m_hasNames && !groups->at(groups->size() - 1).name;
    m_count->setText(countText(groups->size() - (hasUnknown ? 1 : 0)));
}

} // namespace toccata
