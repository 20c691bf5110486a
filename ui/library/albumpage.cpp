// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumpage.h"

#include "ui/library/albumcorrectionactions.h"
#include "ui/library/albumfacts.h"
#include "ui/library/albumheader.h"
#include "ui/notices/notices.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/tokens.h"

#include <QMenu>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QVBoxLayout>

namespace toccata {

namespace {

QHash<int, QString> discHeadings(const SongRows &songs)
{
    QHash<int, QString> headings;
    const QHash<int, int> starts = discStarts(songs);
    for (auto start = starts.begin(); start != starts.end(); ++start)
        headings.insert(start.key(), AlbumPage::tr("Disc %1").arg(start.value()));
    return headings;
}

/// Tells several albums of one name apart.
QString headingOf(const Album &album)
{
    const QString artist = album.severalArtists() ? AlbumPage::tr("Various artists")
                                                  : album.artist().value_or(AlbumPage::tr("Unknown artist"));
    return album.year() ? AlbumPage::tr("%1 · %2", "artist, year").arg(artist).arg(*album.year()) : artist;
}

} // namespace

AlbumPage::AlbumPage(SongActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_header(new AlbumHeader(actions.covers(), actions.notices()))
    , m_list(new SongListView(m_songs, SongDelegate::Mode::TrackNumber))
    , m_body(new PageBody(m_list))
{
    setScrolling(m_list);
    m_list->setHeader(m_header);
    m_list->setRowMargins({space::s, 0, space::s, space::l});
    m_list->delegate().setAlbumShown(false);
    m_list->useActions(actions, [this] { return m_title; });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    // The light of the cover is on the page itself.
    setSaysTitle(true);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int scrolled) {
        setSaysTitle(scrolled < m_header->height() / 2);
        update();
    });
    connect(m_header, &AlbumHeader::tintChanged, this, [this] { update(); });
    connect(m_header, &AlbumHeader::artistActivated, this,
        [this](const QString &name) { m_actions.navigator().showArtist(name); });
    connect(
        m_header, &AlbumHeader::playRequested, this, [this] { m_actions.play(m_songs.songs(), 0, m_title); });
    connect(m_header, &AlbumHeader::shuffleRequested, this, &AlbumPage::playShuffled);
    connect(m_header, &AlbumHeader::addRequested, this, [this] { m_actions.add(m_songs.songs()); });
    connect(m_header, &AlbumHeader::menuRequested, this, &AlbumPage::openMenu);
    m_list->setMenu(
        [this](QMenu &menu, const SongRows &selected, int row) { fillMenu(menu, selected, row); });
    actions.server().states.library.observe(
        this, [this](const std::shared_ptr<const LibraryState> &state) { follow(*state); });
}

std::optional<Album> AlbumPage::albumIn(const LibraryState &state) const
{
    if (m_songs.songs().isEmpty() || m_songs.songs().table != state.catalogue.songs)
        return std::nullopt;
    const auto index = state.catalogue.albums->albumOfRow(int(m_songs.songs().rows.front()));
    return index ? std::optional(state.catalogue.albums->at(*index)) : std::nullopt;
}

void AlbumPage::follow(const LibraryState &state)
{
    const std::optional<Album> album = albumIn(state);
    if (!album)
        return;
    const SongRows now = songsOfAlbum(state.catalogue.songs, *album);
    if (now.rows != m_songs.songs().rows)
        showAlbum(m_title, now);
}

void AlbumPage::fillMenu(QMenu &menu, const SongRows &selected, int clickedRow)
{
    if (selected.isEmpty())
        return;
    m_actions.fillMenu(menu, selected, m_songs.songs(), clickedRow, m_title);
    const auto library = m_actions.server().states.library.current();
    const std::optional<Album> album = albumIn(*library);
    if (!album)
        return;
    menu.addSeparator();
    if (selected.size() < m_songs.songs().size())
        addApartAction(menu, m_actions, selected);
    addTakeBackAction(menu, m_actions, *album);
}

void AlbumPage::openMenu(QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_songs.songs(), 0);
    // It hangs from its button.
    menu->popup(globalPosition - QPoint(isRightToLeft() ? menu->sizeHint().width() : 0, 0));
}

void AlbumPage::paintEvent(QPaintEvent *)
{
    if (!m_header->isVisible())
        return;
    QPainter painter(this);
    const int top = m_header->mapTo(this, QPoint()).y();
    m_header->paintTint(painter, QRect(0, top, width(), m_header->height()));
}

QWidget *AlbumPage::focusTarget()
{
    return m_list;
}

void AlbumPage::setTitle(const QString &title)
{
    m_answer.forget();
    m_title = title;
    Q_EMIT titleChanged();
}

void AlbumPage::showAlbum(const QString &title, const SongRows &songs)
{
    setTitle(title);
    if (songs.isEmpty()) {
        m_body->showMessage(u"disc", title, tr("There are no songs here."));
        return;
    }
    fill(songs, discHeadings(songs), 1);
}

void AlbumPage::showAlbumCalled(const QString &title)
{
    setTitle(title);
    m_body->showNothing();
    m_body->showBusy(title, tr("Asking the server for its songs…"));
    m_answer.expect(
        m_actions.server().library.albumsCalled(title),
        [this](const AlbumSelection &albums) { arrived(albums); },
        [this, title](
            const Error &error) { m_body->showError(error, [this, title] { showAlbumCalled(title); }); });
}

void AlbumPage::arrived(const AlbumSelection &albums)
{
    const JoinedAlbums joined = joinAlbums(albums);
    if (joined.starts.size() < 2) {
        showAlbum(m_title, joined.songs);
        return;
    }
    QHash<int, QString> headings;
    for (auto start = joined.starts.begin(); start != joined.starts.end(); ++start)
        headings.insert(
            start.key(), headingOf(albums.albums->at(albums.indexes[std::size_t(start.value())])));
    fill(joined.songs, headings, int(joined.starts.size()));
}

void AlbumPage::fill(const SongRows &songs, const QHash<int, QString> &headings, int albums)
{
    const AlbumFacts facts = albumFacts(songs);
    m_header->setAlbum(m_title, songs, facts, albums);
    const QString artist = facts.artists.join(QStringLiteral(", "));
    // Songs without an album artist that others share still have artists worth naming.
    m_list->delegate().setImpliedArtist(artist);
    m_list->setHeadings({});
    m_songs.setSongs(songs);
    m_list->setHeadings(headings);
    m_list->startAnew();
    m_body->showContent();
}

void AlbumPage::playShuffled()
{
    if (m_songs.songs().isEmpty())
        return;
    m_actions.notices().watch(m_actions.server().player.setRandom(true));
    m_actions.play(m_songs.songs(), QRandomGenerator::global()->bounded(m_songs.songs().size()), m_title);
}

} // namespace toccata
