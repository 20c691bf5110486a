// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistspage.h"

#include "core/library/albumgroups.h"
#include "core/library/artistmusic.h"
#include "core/settings/settings.h"
#include "ui/library/albumgrid.h"
#include "ui/library/artistlistmodel.h"
#include "ui/library/letteredlist.h"
#include "ui/library/librarybody.h"
#include "ui/library/musicfacts.h"
#include "ui/library/namelistview.h"
#include "ui/library/twosides.h"
#include "ui/songs/musichead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/playcontrols.h"
#include "ui/songs/songactions.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace toccata {

ArtistsPage::ArtistsPage(SongActions &actions, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_artists(new ArtistListModel(this))
    , m_list(new NameListView(*m_artists, CoverDelegate::Shape::Round, actions.covers(), tr("Artists")))
    , m_lettered(new LetteredList(m_list))
    , m_count(new ElidedLabel)
    , m_which(new IconButton(u"sort", tr("Which artists")))
    , m_grid(new AlbumGrid(actions))
    , m_albumBody(new PageBody(m_grid))
    , m_controls(new PlayControls(actions,
          [this]() -> PlayControls::Music {
              return {music(), m_chosen};
          }))
    , m_head(makeHead())
    , m_sides(new TwoSides(makeListSide(), m_head, m_albumBody, tr("All artists")))
    , m_body(new PageBody(m_sides))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { choose(current); });
    connect(m_list, &QListView::clicked, this, &ArtistsPage::open);
    connect(m_list, &QListView::activated, this, &ArtistsPage::open);
    connect(m_sides, &TwoSides::backRequested, this, [this] {
        m_sides->setContentOpened(false);
        m_list->setFocus();
    });
    m_grid->albums().setSecondLine(AlbumListModel::SecondLine::Year);
    m_albumBody->showMessage(u"person", tr("Choose an artist"));
    const auto &library = actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { showLibrary(*state); });
    showLibrary(*library.current());
}

QWidget *ArtistsPage::makeListSide()
{
    m_count->setTone(ElidedLabel::Tone::Dim);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(readingMargins(space::xl - 2, 0, space::s, 0));
    head->addWidget(m_count, 1);
    head->addWidget(m_which);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_lettered, 1);
    connect(m_which, &IconButton::clicked, this, &ArtistsPage::openWhichMenu);
    return side;
}

MusicHead *ArtistsPage::makeHead()
{
    auto *head = new MusicHead(
        m_actions.covers(), m_actions.notices(), MusicHead::Picture::Portrait, MusicHead::Size::BesideList);
    head->setControls(m_controls);
    head->hide(); // nobody is chosen
    connect(&head->nameLabel(), &ElidedLabel::activated, this,
        [this] { m_actions.navigator().showArtist(m_chosen); });
    return head;
}

SongRows ArtistsPage::music() const
{
    const auto state = m_actions.server().states.library.current();
    // Albums of others have more songs than those of the artist.
    return state->source == LibraryState::Source::Mirror && m_head->nameLabel().isLink()
        ? musicBy(state->catalogue, m_chosen).songs
        : songsOf(m_albums);
}

void ArtistsPage::openWhichMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    const bool all = m_settings.value(Remembered::allArtists);
    const auto add = [&](const QString &text, bool value) {
        QAction *action = menu->addAction(text, this, [this, value] {
            m_settings.set(Remembered::allArtists, value);
            showLibrary(*m_actions.server().states.library.current());
        });
        action->setCheckable(true);
        action->setChecked(all == value);
        group->addAction(action);
    };
    add(tr("Album artists"), false);
    add(tr("All artists"), true);
    openBelow(*menu, *m_which, Qt::AlignLeading);
}

const std::shared_ptr<const AlbumsByName> &ArtistsPage::wanted(const LibraryState &state) const
{
    return m_settings.value(Remembered::allArtists) ? state.catalogue.allArtists : state.catalogue.artists;
}

QWidget *ArtistsPage::focusTarget()
{
    return m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_grid;
}

void ArtistsPage::showLibrary(const LibraryState &state)
{
    showLibraryIn(*m_body, state, wanted(state)->size() == 0, m_actions);
    if (m_shown == wanted(state))
        return;
    m_shown = wanted(state);
    // As Statistics counts: nobody is called "Various artists".
    const auto named
        = std::ranges::count_if(*m_shown, [](const NamedAlbums &each) { return each.name.has_value(); });
    m_count->setText(tr("%Ln artist(s)", nullptr, int(named)));
    m_which->setVisible(state.source == LibraryState::Source::Mirror);
    const QString chosen = m_chosen;
    m_artists->setArtists(state.catalogue, m_shown, state.source == LibraryState::Source::Names);
    m_lettered->setSections(letterSections(*m_shown));
    if (!chosen.isEmpty())
        select(chosen);
}

void ArtistsPage::select(const QString &name)
{
    if (const auto row = m_artists->rowOf(name)) {
        const QModelIndex index = m_artists->index(*row);
        if (m_list->currentIndex() == index)
            choose(index);
        else
            m_list->setCurrentIndex(index);
        m_list->scrollTo(index, QAbstractItemView::EnsureVisible);
        return;
    }
    m_list->clearSelection();
    showAlbums(name, {});
}

void ArtistsPage::open(const QModelIndex &index)
{
    m_sides->setContentOpened(true);
    choose(index);
    if (!m_sides->hasRoomForBoth())
        m_grid->setFocus(Qt::OtherFocusReason);
}

void ArtistsPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const NamedAlbums &artist = m_artists->artistAt(index.row());
    const auto state = m_actions.server().states.library.current();
    const QString name = index.data().toString();
    // A state that was published but not yet shown has other albums than the indexes mean.
    if (m_artists->hasOnlyNames())
        ask(name);
    else if (wanted(*state) == m_shown)
        showAlbums(name, {state->catalogue.songs, state->catalogue.albums, artist.albums});
}

void ArtistsPage::present(const QString &name, const AlbumSelection &albums)
{
    m_chosen = name;
    m_albums = albums;
    const auto row = m_artists->rowOf(name);
    m_head->setVisible(true);
    m_head->setName(name);
    m_head->nameLabel().setLink(row && m_artists->artistAt(*row).name);
    m_controls->setEnabled(!albums.indexes.empty());
    if (albums.indexes.empty()) {
        m_head->setNoPicture();
        m_head->setFacts({});
        return;
    }
    const Album first = albums.albums->at(albums.indexes.front());
    m_head->setPicture(m_head->nameLabel().isLink()
            ? pictureOfArtist(name, albums.songs->at(first.songs().front()))
            : CoverSubject(),
        name);
    // Of those who are only heard on albums, the albums have more songs than theirs.
    const bool all = m_settings.value(Remembered::allArtists);
    m_head->setFacts(all ? artistFacts(albums, 0) : artistFacts(albums));
}

void ArtistsPage::ask(const QString &name)
{
    present(name, {});
    m_albumBody->showNothing();
    m_albumBody->showBusy(tr("Asking the server for the albums…"));
    m_answer.expect(
        m_actions.server().library.albumsOfArtist(name),
        [this, name](const AlbumSelection &albums) { showAlbums(name, albums); },
        [this, name](const Error &error) { m_albumBody->showError(error, [this, name] { ask(name); }); });
}

void ArtistsPage::showAlbums(const QString &name, AlbumSelection albums)
{
    m_answer.forget();
    present(name, albums);
    const bool isEmpty = albums.indexes.empty();
    m_grid->setAlbums(std::move(albums));
    if (isEmpty)
        m_albumBody->showMessage(u"disc", tr("No albums"), tr("The server has no album under this name."));
    else
        m_albumBody->showContent();
}

} // namespace toccata
