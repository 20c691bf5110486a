// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/albumpage.h"

#include "ui/library/albumcorrectionactions.h"
#include "ui/library/albumfacts.h"
#include "ui/library/albumhead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/playcontrols.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/iconbutton.h"

#include <QMenu>
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

/// The key of the album that \p songs are, if they are all of it.
std::optional<AlbumKey> wholeAlbumOf(const SongRows &songs, const Catalogue &catalogue)
{
    if (songs.isEmpty() || songs.table != catalogue.songs)
        return std::nullopt;
    const auto index = catalogue.albums->albumOfRow(int(songs.rows.front()));
    if (!index || songsOfAlbum(catalogue.songs, catalogue.albums->at(*index)).rows != songs.rows)
        return std::nullopt;
    return catalogue.albums->at(*index).key();
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
    , m_more(new IconButton(u"more", tr("More")))
    , m_head(makeHead())
    , m_list(new SongListView(m_songs, SongDelegate::Mode::TrackNumber))
    , m_body(new PageBody(m_list))
{
    setScrolling(m_list);
    m_list->setHeader(m_head);
    m_list->setRowMargins({space::s, 0, space::s, space::l});
    m_list->delegate().setAlbumShown(false);
    m_list->useActions(actions, [this] { return m_title; });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    setSaysTitle(true);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int scrolled) {
        setSaysTitle(scrolled < m_head->height() / 2);
        Q_EMIT lightChanged();
    });
    m_list->setMenu(
        [this](QMenu &menu, const SongRows &selected, int row) { fillMenu(menu, selected, row); });
    actions.server().states.library.observe(
        this, [this](const std::shared_ptr<const LibraryState> &state) { follow(*state); });
}

AlbumHead *AlbumPage::makeHead()
{
    auto *head = new AlbumHead(m_actions.covers(), m_actions.notices());
    auto *controls = new PlayControls(m_actions, [this]() -> PlayControls::Music {
        return {m_songs.songs(), m_title};
    });
    controls->addControl(m_more);
    head->setControls(controls);
    connect(m_more, &QToolButton::clicked, this, &AlbumPage::openMenu);
    connect(head, &AlbumHead::tintChanged, this, &Page::lightChanged);
    connect(head, &AlbumHead::artistActivated, this,
        [this](const QString &name) { m_actions.navigator().showArtist(name); });
    return head;
}

std::optional<Album> AlbumPage::albumIn(const LibraryState &state) const
{
    if (!m_album)
        return std::nullopt;
    const AlbumList &albums = *state.catalogue.albums;
    if (const auto index = albums.indexOf(*m_album))
        return albums.at(*index);
    // It was joined with others, or is called otherwise.
    const SongRows &songs = m_songs.songs();
    if (songs.isEmpty() || songs.table != state.catalogue.songs)
        return std::nullopt;
    const auto index = albums.albumOfRow(int(songs.rows.front()));
    return index ? std::optional(albums.at(*index)) : std::nullopt;
}

void AlbumPage::follow(const LibraryState &state)
{
    const std::optional<Album> album = albumIn(state);
    if (!album)
        return;
    m_album = album->key();
    const SongRows now = songsOfAlbum(state.catalogue.songs, *album);
    if (now.table != m_songs.songs().table || now.rows != m_songs.songs().rows)
        fillWithAlbum(now);
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

void AlbumPage::openMenu()
{
    auto *menu = new QMenu(this);
    fillMenu(*menu, m_songs.songs(), 0);
    openBelow(*menu, *m_more, Qt::AlignLeading);
}

void AlbumPage::resizeEvent(QResizeEvent *event)
{
    m_head->setPageHeight(height());
    Page::resizeEvent(event);
}

void AlbumPage::paintLight(QPainter &painter, int above) const
{
    if (!m_head->isVisible())
        return;
    const int top = m_head->mapTo(this, QPoint()).y() - above;
    m_head->paintTint(painter, QRect(0, top, width(), m_head->height() + above));
}

QWidget *AlbumPage::focusTarget()
{
    return m_list;
}

void AlbumPage::setTitle(const QString &title)
{
    m_answer.forget();
    m_title = title.trimmed().isEmpty() ? tr("Unknown album") : title;
    m_album.reset();
    Q_EMIT titleChanged();
}

void AlbumPage::showAlbum(const QString &title, const SongRows &songs)
{
    setTitle(title);
    if (songs.isEmpty()) {
        m_body->showMessage(u"disc", title, tr("There are no songs here."));
        setArriving(false);
        return;
    }
    m_album = wholeAlbumOf(songs, m_actions.server().states.library.current()->catalogue);
    fillWithAlbum(songs);
    m_list->startAnew();
    setArriving(false);
}

QByteArray AlbumPage::part() const
{
    return m_album ? m_album->bytes : QByteArray();
}

void AlbumPage::showPart(const QByteArray &part)
{
    m_album = part.isEmpty() ? std::nullopt : std::optional(AlbumKey{part});
    follow(*m_actions.server().states.library.current());
}

void AlbumPage::fillWithAlbum(const SongRows &songs)
{
    fill(songs, discHeadings(songs), 1);
}

void AlbumPage::showAlbumCalled(const QString &title, const QByteArray &uri)
{
    setTitle(title);
    setArriving(true);
    m_body->showNothing();
    m_body->showBusy(title, tr("Asking the server for its songs…"), [this, title, uri] {
        m_answer.forget();
        setArriving(false);
        m_body->showCancelled(
            u"disc", title, tr("Ask again"), [this, title, uri] { showAlbumCalled(title, uri); });
    });
    m_answer.expect(
        m_actions.server().library.albumsCalled(title, uri),
        [this, uri](const AlbumSelection &albums) { cameBack(albums, uri); },
        [this, title, uri](const Error &error) {
            m_body->showError(error, [this, title, uri] { showAlbumCalled(title, uri); });
        });
}

void AlbumPage::cameBack(const AlbumSelection &albums, const QByteArray &uri)
{
    const auto library = m_actions.server().states.library.current();
    if (albums.indexes.empty() && library->source == LibraryState::Source::Names) {
        m_body->showNothingCameBack(
            u"disc", m_title, m_actions.asksServices(), [this, uri] { showAlbumCalled(m_title, uri); });
        setArriving(false);
        return;
    }
    // What it was opened by may be longer: a service names it with its artist.
    if (!uri.isEmpty() && albums.indexes.size() == 1)
        setTitle(albums.albums->at(albums.indexes[0]).title().value_or(m_title));
    arrived(albums);
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
    m_list->startAnew();
    setArriving(false);
}

void AlbumPage::fill(const SongRows &songs, const QHash<int, QString> &headings, int albums)
{
    const AlbumFacts facts = albumFacts(songs);
    m_head->setAlbum(m_title, songs, facts, albums);
    const QString artist = facts.artists.join(QStringLiteral(", "));
    // Songs without an album artist that others share still have artists worth naming.
    m_list->delegate().setImpliedArtist(artist);
    m_list->setHeadings({});
    m_songs.setSongs(songs);
    m_list->setHeadings(headings);
    m_body->showContent();
}

} // namespace toccata
