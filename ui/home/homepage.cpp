// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/homepage.h"

#include "core/library/albumpicks.h"
#include "ui/home/homesection.h"
#include "ui/home/recentgrid.h"
#include "ui/library/albumgrid.h"
#include "ui/library/librarybody.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/scrollcolumn.h"

#include <QRandomGenerator>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

namespace {

/// As many as the widest window shows in one row.
constexpr int mostAlbums = 24;
/// A little smaller than on the page of albums: three rows of them fit into a usual window.
constexpr int cellWidth = 152;

AlbumSelection among(const Catalogue &catalogue, std::vector<int> indexes)
{
    return {catalogue.songs, catalogue.albums, std::move(indexes)};
}

} // namespace

HomePage::HomePage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_seed(QRandomGenerator::global()->generate64())
    , m_recents(new RecentGrid(actions))
    , m_newest(new AlbumGrid(actions))
    , m_random(new AlbumGrid(actions))
    , m_scroll(new ScrollColumn)
    , m_body(new PageBody(m_scroll))
{
    m_scroll->setWidget(makeContent());
    setScrolling(m_scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    actions.server().states.library.observe(this, [this](const auto &) { showLibrary(); });
    actions.server().states.recents.observe(this, [this](const auto &) { showRecents(); });
    showRecents();
    showLibrary();
}

QWidget *HomePage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, space::l);
    column->setSpacing(0);
    m_recentSection = addSection(tr("Played lately"), m_recents, "recent");
    m_newestSection = addSection(tr("Recently added"), m_newest, "newest");
    m_randomSection = addSection(tr("Something random"), m_random, "random");
    for (HomeSection *section : m_sections)
        column->addWidget(section);
    column->addStretch();
    m_newestSection->offerMore(tr("All albums by when they were added"));
    connect(m_newestSection, &HomeSection::moreRequested, this,
        [this] { m_actions.navigator().showRecentlyAdded(); });
    auto *others = new IconButton(u"refresh", tr("Draw others"));
    others->setObjectName(QStringLiteral("draw"));
    others->setExtent(space::xl + space::xs, 18);
    m_randomSection->addButton(others);
    connect(others, &IconButton::clicked, this, &HomePage::drawAnew);
    return content;
}

HomeSection *HomePage::addSection(const QString &heading, CoverGrid *grid, const char *name)
{
    auto *section = new HomeSection(heading, grid);
    grid->setObjectName(QLatin1String(name));
    grid->setCellWidth(cellWidth);
    m_sections.push_back(section);
    connect(section, &HomeSection::leftUpwards, this, [this, section] { move(*section, -1); });
    connect(section, &HomeSection::leftDownwards, this, [this, section] { move(*section, 1); });
    // Covers of one size, whichever row they are made larger in.
    connect(grid, &CoverGrid::cellWidthChanged, this, [this](int width) {
        for (CoverGrid *each : std::initializer_list<CoverGrid *>{m_recents, m_newest, m_random})
            each->setCellWidth(width);
    });
    return section;
}

QWidget *HomePage::focusTarget()
{
    for (CoverGrid *grid : std::initializer_list<CoverGrid *>{m_recents, m_newest, m_random}) {
        if (m_body->isContentShown() && !grid->parentWidget()->isHidden())
            return grid;
    }
    return this;
}

void HomePage::move(const HomeSection &from, int by)
{
    auto section = std::ranges::find(m_sections, &from);
    do {
        if (by < 0 && section == m_sections.begin()) {
            Q_EMIT leftUpwards();
            return;
        }
        section += by;
        if (section == m_sections.end())
            return;
    } while ((*section)->isHidden());
    (*section)->focusColumn(from.currentColumn());
    m_scroll->ensureWidgetVisible(*section, 0, 0);
}

void HomePage::drawAnew()
{
    draw(QRandomGenerator::global()->generate64());
}

void HomePage::draw(quint64 seed)
{
    m_seed = seed;
    m_shown.reset();
    showLibrary();
}

void HomePage::showRecents()
{
    const auto recents = m_actions.server().states.recents.current();
    m_recents->setQueues(recents->queues);
    m_recentSection->setVisible(!recents->queues.empty());
    showBody();
}

void HomePage::showLibrary()
{
    const auto state = m_actions.server().states.library.current();
    const Catalogue &catalogue = state->catalogue;
    if (m_shown != catalogue.albums) {
        m_shown = catalogue.albums;
        const bool onlyNames = state->source == LibraryState::Source::Names;
        m_newest->setAlbums(among(catalogue, newestAlbums(*m_shown, mostAlbums)), onlyNames);
        m_random->setAlbums(among(catalogue, drawnAlbums(*m_shown, mostAlbums, m_seed)), onlyNames);
        m_newestSection->setVisible(m_newest->albums().rowCount() > 0);
        m_randomSection->setVisible(m_random->albums().rowCount() > 0);
    }
    showBody();
}

void HomePage::showBody()
{
    const bool isEmpty = std::ranges::all_of(m_sections, &HomeSection::isHidden);
    showLibraryIn(*m_body, *m_actions.server().states.library.current(), isEmpty, m_actions);
}

} // namespace toccata
