// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistpage.h"

#include "ui/library/albumfacts.h"
#include "ui/library/albumgrid.h"
#include "ui/library/artisthead.h"
#include "ui/library/librarybody.h"
#include "ui/notices/notices.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int fewRows = 2;
constexpr int allRowsOfCovers = 1'000'000; // no grid has as many
constexpr int coverWidth = 152;

} // namespace

ArtistPage::ArtistPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_head(new ArtistHead(actions.covers(), actions.notices()))
    , m_albums(makeSection())
    , m_others(makeSection())
    , m_list(new SongListView(m_songs, SongDelegate::Mode::Cover))
    , m_body(new PageBody(m_list))
{
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_albums.box);
    column->addWidget(m_others.box);
    m_list->setHeader(header);
    m_list->setRowMargins({space::s, 0, space::s, space::l});
    m_list->useActions(actions, [this] { return m_name; });
    setScrolling(m_list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    // The light of the picture is on the page itself.
    setSaysTitle(true);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int scrolled) {
        setSaysTitle(scrolled < m_head->height() / 2);
        update();
    });
    connect(m_list, &SongListView::leftUpwards, this, &Page::leftUpwards);
    connect(m_head, &ArtistHead::tintChanged, this, [this] { update(); });
    connect(m_head, &ArtistHead::playRequested, this, [this] { m_actions.play(m_songs.songs(), 0, m_name); });
    connect(m_head, &ArtistHead::shuffleRequested, this, &ArtistPage::playShuffled);
    connect(m_head, &ArtistHead::addRequested, this, [this] { m_actions.add(m_songs.songs()); });
    actions.server().states.library.observe(this, [this](const auto &) { follow(); });
}

ArtistPage::Section ArtistPage::makeSection()
{
    Section section{new QWidget, new ElidedLabel, new ElidedLabel, new AlbumGrid(m_actions)};
    section.heading->setRole(TextRole::Title);
    section.more->setTone(ElidedLabel::Tone::Accent);
    section.more->setLink(true);
    section.grid->albums().setSecondLine(AlbumListModel::SecondLine::Year);
    section.grid->setCellWidth(coverWidth);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(readingMargins(space::xl - 2, 0, space::xl, 0));
    head->addWidget(section.heading, 1);
    head->addWidget(section.more);
    auto *column = new QVBoxLayout(section.box);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(section.grid);
    connect(section.more, &ElidedLabel::activated, this, [section] {
        section.grid->setVisibleRows(allRowsOfCovers);
        section.more->hide();
        section.grid->setFocus(Qt::OtherFocusReason);
    });
    return section;
}

void ArtistPage::fillSection(const Section &section, const QString &heading, const AlbumSelection &albums)
{
    const int count = int(albums.indexes.size());
    section.box->setVisible(count > 0);
    section.heading->setText(heading);
    section.grid->setAccessibleName(heading);
    section.grid->setVisibleRows(fewRows);
    section.grid->setAlbums(albums);
    section.more->setText(tr("Show all %Ln", "albums", count));
    section.more->setVisible(count > section.grid->shownCount());
}

QWidget *ArtistPage::focusTarget()
{
    return m_albums.box->isHidden() ? static_cast<QWidget *>(m_list) : m_albums.grid;
}

void ArtistPage::paintEvent(QPaintEvent *)
{
    if (!m_head->isVisible())
        return;
    QPainter painter(this);
    const int top = m_head->mapTo(this, QPoint()).y();
    m_head->paintTint(painter, QRect(0, top, width(), m_head->height()));
}

void ArtistPage::showArtist(const QString &name)
{
    m_answer.forget();
    m_name = name;
    m_shown.reset();
    Q_EMIT titleChanged();
    const auto state = m_actions.server().states.library.current();
    if (state->source == LibraryState::Source::Mirror)
        follow();
    else
        ask();
    m_list->startAnew();
}

void ArtistPage::follow()
{
    const auto state = m_actions.server().states.library.current();
    if (m_name.isEmpty() || state->source != LibraryState::Source::Mirror
        || m_shown == state->catalogue.albums)
        return;
    m_shown = state->catalogue.albums;
    showMusic(musicBy(state->catalogue, m_name));
}

void ArtistPage::ask()
{
    m_body->showNothing();
    m_body->showBusy(m_name, tr("Asking the server for the music…"));
    m_answer.expect(
        m_actions.server().library.albumsOfArtist(m_name),
        [this](const AlbumSelection &albums) { showMusic(musicOn(albums)); },
        [this](const Error &error) { m_body->showError(error, [this] { ask(); }); });
}

void ArtistPage::showMusic(const ArtistMusic &music)
{
    if (music.isEmpty()) {
        m_body->showMessage(u"person", m_name, tr("There is no music by this name here."));
        return;
    }
    m_head->setArtist(m_name, music);
    fillSection(m_albums, tr("Albums"), music.albums);
    fillSection(m_others, tr("Also heard on"), music.appearsOn);
    m_list->delegate().setImpliedArtist(m_name);
    m_list->setHeadings({});
    m_songs.setSongs(music.songs);
    m_list->setHeadings({{0, tr("Songs")}});
    m_body->showContent();
}

void ArtistPage::playShuffled()
{
    if (m_songs.songs().isEmpty())
        return;
    m_actions.notices().watch(m_actions.server().player.setRandom(true));
    m_actions.play(m_songs.songs(), QRandomGenerator::global()->bounded(m_songs.songs().size()), m_name);
}

} // namespace toccata
