// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistpage.h"

#include "ui/library/albumgrid.h"
#include "ui/library/librarybody.h"
#include "ui/library/musicfacts.h"
#include "ui/songs/coversection.h"
#include "ui/songs/musichead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/playcontrols.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/tokens.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace toccata {

namespace {

constexpr int fewRows = 2;
constexpr int coverWidth = 152;

} // namespace

ArtistPage::ArtistPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_head(makeHead())
    , m_albums(makeGrid())
    , m_others(makeGrid())
    , m_albumSection(new CoverSection(m_albums, fewRows))
    , m_otherSection(new CoverSection(m_others, fewRows))
    , m_list(new SongListView(m_songs, SongDelegate::Mode::Cover))
    , m_body(new PageBody(m_list))
{
    m_albumSection->setHeading(tr("Albums"));
    m_otherSection->setHeading(tr("Also heard on"));
    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_albumSection);
    column->addWidget(m_otherSection);
    m_list->setHeader(header);
    m_list->setRowMargins({space::s, 0, space::s, space::l});
    m_list->useActions(actions, [this] { return shownName(); });
    setScrolling(m_list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    setSaysTitle(true);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int scrolled) {
        setSaysTitle(scrolled < m_head->height() / 2);
        Q_EMIT lightChanged();
    });
    connect(m_list, &SongListView::leftUpwards, this, &Page::leftUpwards);
    actions.server().states.library.observe(this, [this](const auto &) { follow(); });
}

MusicHead *ArtistPage::makeHead()
{
    auto *head = new MusicHead(
        m_actions.covers(), m_actions.notices(), MusicHead::Picture::Portrait, MusicHead::Size::Page);
    head->setControls(new PlayControls(m_actions, [this]() -> PlayControls::Music {
        return {m_songs.songs(), shownName()};
    }));
    connect(head, &MusicHead::tintChanged, this, &Page::lightChanged);
    return head;
}

AlbumGrid *ArtistPage::makeGrid()
{
    auto *grid = new AlbumGrid(m_actions);
    grid->albums().setSecondLine(AlbumListModel::SecondLine::Year);
    grid->setCellWidth(coverWidth);
    return grid;
}

QWidget *ArtistPage::focusTarget()
{
    return m_albumSection->isHidden() ? static_cast<QWidget *>(m_list) : m_albums;
}

void ArtistPage::resizeEvent(QResizeEvent *event)
{
    m_head->setPageHeight(height());
    Page::resizeEvent(event);
}

void ArtistPage::paintLight(QPainter &painter, int above) const
{
    if (!m_head->isVisible())
        return;
    const int top = m_head->mapTo(this, QPoint()).y() - above;
    m_head->paintTint(painter, QRect(0, top, width(), m_head->height() + above));
}

QString ArtistPage::shownName() const
{
    return m_name.trimmed().isEmpty() ? tr("Unknown artist") : m_name;
}

void ArtistPage::showArtist(const QString &name, const QByteArray &uri)
{
    m_answer.forget();
    m_name = name;
    m_uri = uri;
    m_shown.reset();
    for (CoverSection *section : {m_albumSection, m_otherSection})
        section->showFirstRows();
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
    setArriving(true);
    m_body->showNothing();
    m_body->showBusy(shownName(), tr("Asking the server for the music…"), [this] {
        m_answer.forget();
        setArriving(false);
        m_body->showCancelled(u"person", shownName(), tr("Ask again"), [this] { ask(); });
    });
    m_answer.expect(
        m_actions.server().library.albumsOfArtist(m_name, m_uri),
        [this](const AlbumSelection &albums) {
            if (!albums.indexes.empty()) {
                showMusic(musicOn(albums));
                return;
            }
            m_body->showNothingCameBack(u"person", shownName(), m_actions.asksServices(), [this] { ask(); });
            setArriving(false);
        },
        [this](const Error &error) { m_body->showError(error, [this] { ask(); }); });
}

void ArtistPage::showMusic(const ArtistMusic &music)
{
    if (music.isEmpty()) {
        m_body->showMessage(u"person", shownName(), tr("There is no music by this name here."));
        setArriving(false);
        return;
    }
    m_head->setName(shownName());
    m_head->setFacts(artistFacts(music.albums, music.songs.size()));
    m_head->setPicture(
        m_uri.isEmpty() ? pictureOfArtist(m_name, music.songs.at(0)) : pictureOfArtist(m_name, m_uri),
        shownName());
    m_albums->setAlbums(music.albums);
    m_albumSection->setVisible(!music.albums.indexes.empty());
    m_others->setAlbums(music.appearsOn);
    m_otherSection->setVisible(!music.appearsOn.indexes.empty());
    m_list->delegate().setImpliedArtist(m_name);
    m_list->setHeadings({});
    m_songs.setSongs(music.songs);
    m_list->setHeadings({{0, tr("Songs")}});
    m_body->showContent();
    setArriving(false);
}

} // namespace toccata
