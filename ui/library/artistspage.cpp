// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistspage.h"

#include "core/settings/settings.h"
#include "ui/library/albumgrid.h"
#include "ui/library/artistdelegate.h"
#include "ui/library/artistlistmodel.h"
#include "ui/library/librarybody.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int listWidth = 248;
constexpr int roomForBoth = 560;

/// Does not jump to what is typed: that is the window's search.
class ArtistListView final : public QListView
{
public:
    ArtistListView(QAbstractItemModel &model, Covers &covers)
    {
        setModel(&model);
        setItemDelegate(new ArtistDelegate(covers, this));
        setFrameShape(NoFrame);
        setUniformItemSizes(true);
        setVerticalScrollMode(ScrollPerPixel);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setMouseTracking(true);
        viewport()->setAutoFillBackground(false); // it lies on the page's colour
        setAccessibleName(ArtistsPage::tr("Artists"));
    }
    void keyboardSearch(const QString &) override { }
};

} // namespace

ArtistsPage::ArtistsPage(SongActions &actions, Settings &settings, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_artists(new ArtistListModel(this))
    , m_list(new ArtistListView(*m_artists, actions.covers()))
    , m_artistSide(makeArtistSide())
    , m_albumSide(makeAlbumSide())
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_artistSide, 1);
    row->addWidget(m_albumSide, 1);
    m_body = new PageBody(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { choose(current); });
    connect(m_list, &QListView::clicked, this, &ArtistsPage::open);
    connect(m_list, &QListView::activated, this, &ArtistsPage::open);
    const auto &library = actions.server().states.library;
    library.observe(this, [this](const std::shared_ptr<const LibraryState> &state) { show(*state); });
    show(*library.current());
    arrange();
}

QWidget *ArtistsPage::makeArtistSide()
{
    auto *side = new QWidget;
    m_artistCount = new ElidedLabel;
    m_artistCount->setTone(ElidedLabel::Tone::Dim);
    m_which = new IconButton(u"sort", tr("Which artists"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::l, 0, space::s, 0);
    head->addWidget(m_artistCount, 1);
    head->addWidget(m_which);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_which, &IconButton::clicked, this, &ArtistsPage::openWhichMenu);
    return side;
}

void ArtistsPage::openWhichMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const bool all = m_settings.value(Remembered::allArtists);
    const auto add = [&](const QString &text, bool value) {
        QAction *action = menu->addAction(text, this, [this, value] {
            m_settings.set(Remembered::allArtists, value);
            show(*m_actions.server().states.library.current());
        });
        action->setCheckable(true);
        action->setChecked(all == value);
        group->addAction(action);
    };
    add(tr("Album artists"), false);
    add(tr("All artists"), true);
    menu->popup(m_which->mapToGlobal(QPoint(0, m_which->height())));
}

const std::shared_ptr<const AlbumsByName> &ArtistsPage::wanted(const LibraryState &state) const
{
    return m_settings.value(Remembered::allArtists) ? state.catalogue.allArtists : state.catalogue.artists;
}

QWidget *ArtistsPage::makeAlbumSide()
{
    auto *side = new QWidget;
    m_back = new IconButton(u"back", tr("All artists"));
    m_name = new ElidedLabel;
    m_name->setRole(TextRole::Headline);
    connect(m_name, &ElidedLabel::activated, this, [this] { m_actions.navigator().showArtist(m_chosen); });
    m_count = new ElidedLabel;
    m_count->setTone(ElidedLabel::Tone::Dim);
    m_grid = new AlbumGrid(m_actions);
    m_grid->albums().setSecondLine(AlbumListModel::SecondLine::Year);
    m_albumBody = new PageBody(m_grid);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::xl - 2, space::s, space::l, 0);
    head->addWidget(m_back);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_count);
    head->addLayout(names, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_albumBody, 1);
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_opened = false;
        arrange();
        m_list->setFocus();
    });
    m_albumBody->showMessage(u"person", tr("Choose an artist"));
    return side;
}

QWidget *ArtistsPage::focusTarget()
{
    return m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_grid;
}

void ArtistsPage::show(const LibraryState &state)
{
    showLibraryIn(*m_body, state, wanted(state)->size() == 0, m_actions);
    if (m_shown == wanted(state))
        return;
    m_shown = wanted(state);
    m_artistCount->setText(tr("%Ln artist(s)", nullptr, m_shown->size()));
    m_which->setVisible(state.source == LibraryState::Source::Mirror);
    const QString chosen = m_chosen;
    m_artists->setArtists(state.catalogue, m_shown, state.source == LibraryState::Source::Names);
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
    m_opened = true;
    choose(index);
    arrange();
    if (!hasRoomForBoth())
        m_grid->setFocus(Qt::OtherFocusReason);
}

void ArtistsPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const NamedAlbums &artist = m_artists->artistAt(index.row());
    const LibraryState &state = *m_actions.server().states.library.current();
    const QString name = index.data().toString();
    // A state that was published but not yet shown has other albums than the indexes mean.
    if (m_artists->hasOnlyNames())
        ask(name);
    else if (wanted(state) == m_shown)
        showAlbums(name, {state.catalogue.songs, state.catalogue.albums, artist.albums});
}

void ArtistsPage::ask(const QString &name)
{
    m_chosen = name;
    m_name->setText(name);
    m_count->setText({});
    arrange();
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
    m_chosen = name;
    m_name->setText(name);
    const auto row = m_artists->rowOf(name);
    m_name->setLink(row && m_artists->artistAt(*row).name);
    const int count = int(albums.indexes.size());
    m_count->setText(tr("%Ln album(s)", nullptr, count));
    m_grid->setAlbums(std::move(albums));
    arrange();
    if (count > 0)
        m_albumBody->showContent();
    else
        m_albumBody->showMessage(u"disc", tr("No albums"), tr("The server has no album under this name."));
}

bool ArtistsPage::hasRoomForBoth() const
{
    return width() >= roomForBoth;
}

void ArtistsPage::arrange()
{
    const bool both = hasRoomForBoth();
    m_artistSide->setMaximumWidth(both ? listWidth : QWIDGETSIZE_MAX);
    m_artistSide->setMinimumWidth(both ? listWidth : 0);
    m_artistSide->setVisible(both || !m_opened);
    m_albumSide->setVisible(both || m_opened);
    m_back->setVisible(!both);
}

void ArtistsPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
}

} // namespace toccata
