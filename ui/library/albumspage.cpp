// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumspage.h"

#include "core/settings/settings.h"
#include "ui/library/albumgrid.h"
#include "ui/library/albumorders.h"
#include "ui/library/librarybody.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/letterindex.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

namespace {

constexpr int roomForExtras = 500; // pixels: for the letters and the slider
constexpr int sliderWidth = 112;

bool tellsTimes(const AlbumList &albums)
{
    for (const Album album : albums) {
        if (album.lastModified())
            return true;
    }
    return false;
}

AlbumListModel::SecondLine secondLineFor(AlbumOrder order)
{
    switch (order) {
    case AlbumOrder::Year:
        return AlbumListModel::SecondLine::ArtistAndYear;
    case AlbumOrder::OriginalYear:
        return AlbumListModel::SecondLine::ArtistAndOriginalYear;
    default:
        return AlbumListModel::SecondLine::Artist;
    }
}

} // namespace

AlbumsPage::AlbumsPage(SongActions &actions, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_count(new ElidedLabel)
    , m_size(new QSlider(Qt::Horizontal))
    , m_sort(new IconButton(u"sort", tr("Sort by")))
    , m_grid(new AlbumGrid(actions))
    , m_index(new LetterIndex)
    , m_order(albumOrderCalled(settings.value(Remembered::albumOrder)).value_or(AlbumOrder::Artist))
{
    layOut();
    connectSize();
    connect(m_sort, &IconButton::clicked, this, &AlbumsPage::openSortMenu);
    connect(m_grid->verticalScrollBar(), &QScrollBar::valueChanged, this, &AlbumsPage::markTopSection);
    connect(m_index, &LetterIndex::chosen, this, [this](int section) {
        const QScopedValueRollback jumps(m_jumps, true);
        m_grid->showSection(section);
    });
    const auto &library = actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { follow(*state); });
    follow(*library.current());
}

void AlbumsPage::layOut()
{
    m_count->setTone(ElidedLabel::Tone::Dim);
    m_size->setFixedWidth(sliderWidth);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(readingMargins(space::xl - 2, 0, space::s, 0));
    top->setSpacing(space::s);
    top->addWidget(m_count, 1);
    top->addWidget(m_size);
    top->addWidget(m_sort);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_grid, 1);
    m_index->setParent(content);
    m_grid->setStrip(*m_index);
    setScrolling(m_grid);
    m_body = new PageBody(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
}

void AlbumsPage::connectSize()
{
    m_size->setRange(CoverGrid::smallest, CoverGrid::largest);
    m_size->setPageStep(32);
    m_size->setSingleStep(8);
    m_size->setFocusPolicy(Qt::TabFocus);
    m_size->setAccessibleName(tr("Size of the covers"));
    m_size->setToolTip(m_size->accessibleName());
    m_grid->setCellWidth(
        std::clamp(m_settings.value(Remembered::albumCellSize), CoverGrid::smallest, CoverGrid::largest));
    m_size->setValue(m_grid->cellWidth());
    connect(m_size, &QSlider::valueChanged, m_grid, &CoverGrid::setCellWidth);
    connect(m_grid, &CoverGrid::cellWidthChanged, this, [this](int width) {
        m_size->setValue(width);
        m_settings.set(Remembered::albumCellSize, width);
        markTopSection();
    });
    const auto onKeys = [this](const QList<QKeySequence> &keys, int steps) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, m_grid, [this, steps] { m_grid->resizeBy(steps); });
    };
    // The plus is above the equals sign on many keyboards.
    onKeys({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, 1);
    onKeys({Qt::CTRL | Qt::Key_Minus}, -1);
}

QWidget *AlbumsPage::focusTarget()
{
    return m_grid;
}

AlbumOrder AlbumsPage::possibleOrder(const LibraryState &state) const
{
    if (state.source == LibraryState::Source::Names)
        return AlbumOrder::Name;
    const bool possible = m_order != AlbumOrder::RecentlyAdded || tellsTimes(*state.catalogue.albums);
    return possible ? m_order : AlbumOrder::Artist;
}

void AlbumsPage::follow(const LibraryState &state)
{
    // Out of sight it is not worth the work while the list still grows.
    if (m_shown != state.catalogue.albums && (isVisible() || !state.loading))
        showAlbums(state);
    m_count->setText(countText(state));
    m_sort->setVisible(state.source != LibraryState::Source::Names);
    showLibraryIn(*m_body, state, state.catalogue.albums->size() == 0, m_actions);
}

QString AlbumsPage::countText(const LibraryState &state) const
{
    // As Statistics counts: songs of no album are none, though they stand together here.
    QString count = tr("%Ln album(s)", nullptr, state.catalogue.albums->size() - m_untitled);
    if (m_untitled > 0)
        count = tr("%1 and %Ln without a title", "albums", m_untitled).arg(count);
    return state.loading ? tr("%1, still reading…", "so many albums so far").arg(count) : count;
}

void AlbumsPage::showAlbums(const LibraryState &state)
{
    m_shown = state.catalogue.albums;
    m_untitled = 0;
    for (const Album album : *m_shown)
        m_untitled += album.titleId() == 0 ? 1 : 0;
    const AlbumOrder order = possibleOrder(state);
    m_sort->setCaption(albumOrderText(order));
    OrderedAlbums ordered = orderAlbums(*m_shown, order, {QDate::currentDate(), QLocale().firstDayOfWeek()});
    std::vector<CoverGrid::Section> sections;
    std::vector<LetterIndex::Entry> entries;
    for (const AlbumSection &section : ordered.sections) {
        sections.push_back({section.first, sectionTitle(section)});
        entries.push_back({sectionTitle(section), sectionLabel(section)});
    }
    m_sections = sections.size();
    m_grid->albums().setSecondLine(secondLineFor(order));
    m_grid->setAlbums({state.catalogue.songs, m_shown, std::move(ordered.indexes)},
        state.source == LibraryState::Source::Names, std::move(sections));
    m_index->setEntries(std::move(entries));
    markTopSection();
    fitToWidth();
}

void AlbumsPage::setOrder(AlbumOrder order)
{
    m_order = order;
    m_settings.set(Remembered::albumOrder, albumOrderName(order));
    showAlbums(*m_actions.server().states.library.current());
    m_grid->showFirst();
}

void AlbumsPage::openSortMenu()
{
    const auto state = m_actions.server().states.library.current();
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const AlbumOrder order : albumOrders) {
        if (order == AlbumOrder::RecentlyAdded && !tellsTimes(*state->catalogue.albums))
            continue;
        QAction *action = menu->addAction(albumOrderText(order), this, [this, order] { setOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == possibleOrder(*state));
        group->addAction(action);
    }
    openBelow(*menu, *m_sort, Qt::AlignTrailing);
}

void AlbumsPage::markTopSection()
{
    const auto section = m_grid->topSection();
    if (section && !m_jumps)
        m_index->setCurrent(*section);
}

void AlbumsPage::fitToWidth()
{
    m_index->setVisible(width() >= roomForExtras && m_sections > 1);
    m_size->setVisible(width() >= roomForExtras);
}

void AlbumsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow(*m_actions.server().states.library.current());
}

void AlbumsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitToWidth();
}

} // namespace toccata
