// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playlists/playlistpage.h"

#include "core/music/durationtext.h"
#include "core/music/songscalled.h"
#include "ui/notices/notices.h"
#include "ui/playlists/playlistactions.h"
#include "ui/songs/musichead.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/playcontrols.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songdetails.h"
#include "ui/songs/songlistview.h"
#include "ui/songs/sortmenu.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/iconbutton.h"

#include <QMenu>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <random>

namespace toccata {

namespace {

using Kind = PlaylistEdit::Kind;

/// Whether what is not in it is not on the server.
bool isWhole(const LibraryState &library)
{
    return library.source == LibraryState::Source::Mirror && !library.loading && !library.checking;
}

std::chrono::milliseconds lengthOf(const SongRows &songs)
{
    std::chrono::milliseconds length{0};
    for (int i = 0; i < songs.size(); ++i)
        length += songs.at(i).duration().value_or(std::chrono::milliseconds(0));
    return length;
}

} // namespace

PlaylistPage::PlaylistPage(PlaylistActions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_songs(actions.songs())
    , m_model(new PlaylistModel(this))
    , m_more(new IconButton(u"more", tr("More")))
    , m_head(makeHead())
    , m_list(new SongListView(*m_model, SongDelegate::Mode::Cover))
    , m_body(new PageBody(m_list))
    , m_details(new SongDetails(m_songs.server().library, this))
{
    m_list->setHeader(m_head);
    m_list->setRowMargins({space::s, 0, space::s, space::l});
    m_list->setObjectName(QStringLiteral("playlistSongs"));
    setScrolling(m_list);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
    setSaysTitle(true);
    connectList();
    connect(m_details, &SongDetails::changed, this,
        [this](const SongRows &songs, int known) { m_model->setDetails(songs, known); });
    m_songs.server().states.playlists.observe(
        this, [this](const std::shared_ptr<const PlaylistsState> &state) { follow(*state); });
    m_songs.server().states.server.observe(this, [this](const auto &) {
        if (m_isRead)
            showHead();
    });
    m_songs.server().states.library.observe(this, [this](const std::shared_ptr<const LibraryState> &library) {
        if (m_isRead && isVisible() && isWhole(*library) && library->catalogue.songs != m_mirror)
            ask();
    });
    connect(&actions, &PlaylistActions::renamed, this, [this](const QString &name, const QString &newName) {
        if (name == m_name)
            showPlaylist(newName);
    });
}

MusicHead *PlaylistPage::makeHead()
{
    auto *head = new MusicHead(
        m_songs.covers(), m_songs.notices(), MusicHead::Picture::Cover, MusicHead::Size::Page);
    m_controls = new PlayControls(m_songs, [this]() -> PlayControls::Music {
        return {m_model->songs(), m_name};
    });
    m_controls->addControl(m_more);
    head->setControls(m_controls);
    connect(m_more, &IconButton::clicked, this, &PlaylistPage::openMenu);
    connect(head, &MusicHead::tintChanged, this, &Page::lightChanged);
    return head;
}

void PlaylistPage::connectList()
{
    m_list->useActions(m_songs, [this] { return m_name; });
    m_list->setMenu(
        [this](QMenu &menu, const SongRows &selected, int row) { fillMenu(menu, selected, row); });
    connect(m_model, &PlaylistModel::moveRequested, this, &PlaylistPage::move);
    connect(
        m_model, &PlaylistModel::insertRequested, this, [this](const QList<QByteArray> &uris, int position) {
            const PlaylistUris now = m_model->uris();
            change(Kind::Add, now.first(position) + uris + now.sliced(position));
        });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int scrolled) {
        setSaysTitle(scrolled < m_head->height() / 2);
        Q_EMIT lightChanged();
    });
    connect(m_list, &SongListView::leftUpwards, this, &Page::leftUpwards);
    m_list->setEditing([this] { removeSelected(); }, [this](int row) { move(m_list->selectedRows(), row); });
}

QWidget *PlaylistPage::focusTarget()
{
    return m_list;
}

void PlaylistPage::resizeEvent(QResizeEvent *event)
{
    m_head->setPageHeight(height());
    Page::resizeEvent(event);
}

void PlaylistPage::paintLight(QPainter &painter, int above) const
{
    if (!m_head->isVisible())
        return;
    const int top = m_head->mapTo(this, QPoint()).y() - above;
    m_head->paintTint(painter, QRect(0, top, width(), m_head->height() + above));
}

bool PlaylistPage::canChange() const
{
    return m_actions.canChange(m_name);
}

void PlaylistPage::showPlaylist(const QString &name)
{
    if (name != m_name) {
        m_name = name;
        m_sorted.reset();
        clear();
        m_list->startAnew();
    }
    Q_EMIT titleChanged();
    ask();
}

void PlaylistPage::clear()
{
    m_details->forget();
    m_model->clear();
    m_isRead = false;
}

void PlaylistPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow(*m_songs.server().states.playlists.current());
    m_details->resume();
}

void PlaylistPage::hideEvent(QHideEvent *event)
{
    m_details->stop();
    Page::hideEvent(event);
}

void PlaylistPage::follow(const PlaylistsState &state)
{
    if (m_name.isEmpty() || !isVisible() || !state.known)
        return;
    if (state.revision != m_revision)
        ask();
    else if (m_isRead && state.isReadOnly(m_name) != m_isReadOnly) // a Mopidy's web side tells it later
        showHead();
}

void PlaylistPage::ask()
{
    m_revision = m_songs.server().states.playlists.current()->revision;
    if (m_model->rowCount() == 0) {
        setArriving(true);
        m_body->showBusy(m_name, tr("Asking the server for its songs…"));
    }
    const auto onError = [this](const Error &error) { failed(error); };
    const PlaylistsProxy &playlists = m_songs.server().playlists;
    if (m_songs.asksServices())
        m_answer.expect(
            playlists.uris(m_name),
            [this](const PlaylistUris &uris) {
                if (!m_isRead || uris != m_model->uris())
                    arrived(songsCalled(uris, std::make_shared<SongTable>()), 0);
                else
                    setArriving(false);
            },
            onError);
    else
        m_answer.expect(
            playlists.songs(m_name), [this](const SongRows &songs) { arrived(songs, songs.size()); },
            onError);
}

void PlaylistPage::arrived(const SongRows &songs, int known)
{
    const auto library = m_songs.server().states.library.current();
    const bool isMirrored = isWhole(*library);
    m_isRead = true;
    m_mirror = isMirrored ? library->catalogue.songs : nullptr;
    m_model->setPlaylist(songs, isMirrored ? library->catalogue.songs.get() : nullptr, known);
    if (known < songs.size())
        m_details->fetch(songs);
    else
        m_details->forget();
    m_details->resume();
    showHead();
    m_body->showContent();
    setArriving(false);
}

void PlaylistPage::showHead()
{
    const SongRows &songs = m_model->songs();
    m_head->setName(m_name);
    QStringList facts{tr("%Ln song(s)", nullptr, songs.size())};
    if (const auto length = lengthOf(songs); length.count() > 0)
        facts << durationText(length);
    m_isReadOnly = m_songs.server().states.playlists.current()->isReadOnly(m_name);
    if (m_isReadOnly)
        facts << tr("Read only");
    if (!m_model->missingRows().empty())
        facts << tr("%Ln of them not on the server any more", nullptr, int(m_model->missingRows().size()));
    if (songs.isEmpty() && canChange())
        facts << tr("Drop songs here, or choose “Add to playlist…” in any list");
    m_controls->setHasMusic(!songs.isEmpty());
    for (QWidget *target : {static_cast<QWidget *>(m_list), m_list->viewport()})
        target->setAcceptDrops(canChange());
    m_head->setFacts(facts);
    if (songs.isEmpty())
        m_head->setNoPicture();
    else
        m_head->setPicture(coverOf(songs.at(0)), m_name);
}

void PlaylistPage::failed(const Error &error)
{
    setArriving(false);
    clear();
    if (error.kind == Error::Kind::NotFound)
        m_body->showMessage(u"playlist", m_name, tr("There is no playlist of this name any more."));
    else
        m_body->showError(error, [this] { ask(); });
}

void PlaylistPage::change(Kind kind, const PlaylistUris &wanted)
{
    if (m_actions.isEditable(m_name) && m_songs.mayUse(Right::ChangePlaylists))
        m_actions.change(m_name, kind, m_model->uris(), wanted);
}

void PlaylistPage::removeSelected()
{
    if (const QList<int> rows = m_list->selectedRows(); !rows.isEmpty())
        change(Kind::Remove, without(m_model->uris(), rows));
}

void PlaylistPage::move(const QList<int> &rows, int position)
{
    change(Kind::Move, withMoved(m_model->uris(), rows, position));
}

void PlaylistPage::fillMenu(QMenu &menu, const SongRows &selected, int clickedRow)
{
    if (selected.isEmpty())
        return;
    m_songs.fillMenu(menu, selected, m_model->songs(), clickedRow, m_name);
    if (!m_actions.isEditable(m_name))
        return;
    // The rows are those of now, whatever comes while the menu is open.
    const auto moveTo = [this, rows = m_list->selectedRows(), base = m_model->uris()](int position) {
        if (canChange())
            m_actions.change(m_name, Kind::Move, base, withMoved(base, rows, position));
    };
    menu.addSeparator();
    for (QAction *change :
        {menu.addAction(tr("Move to the top"), this, [moveTo] { moveTo(0); }),
            menu.addAction(tr("Move to the end"), this, [moveTo, end = m_model->rowCount()] { moveTo(end); }),
            menu.addAction(
                icon(u"trash"), tr("Remove from the playlist"), this, [this] { removeSelected(); })})
        m_songs.permit(*change, Right::ChangePlaylists);
}

void PlaylistPage::openMenu()
{
    auto *menu = new QMenu(this);
    m_actions.fillMenu(*menu, m_name);
    if (m_actions.isEditable(m_name) && m_model->rowCount() > 0) {
        menu->addSeparator();
        const qsizetype others = menu->actions().size();
        fillOrderMenu(*menu);
        for (QAction *change : menu->actions().sliced(others))
            m_songs.permit(*change, Right::ChangePlaylists);
    }
    openBelow(*menu, *m_more, Qt::AlignLeading);
}

void PlaylistPage::sort(SongField field, Qt::SortOrder order)
{
    const SongRows songs = m_model->songs();
    m_songs.notices().watch(m_songs.server().sortedPlaces(songs, field, order),
        [this, songs, field, name = m_name](const std::vector<quint32> &places) {
            if (name != m_name)
                return;
            m_sorted = field;
            PlaylistUris before;
            PlaylistUris after;
            for (int i = 0; i < songs.size(); ++i)
                before.push_back(songs.at(i).uri());
            for (const quint32 place : places)
                after.push_back(before[place]);
            m_actions.change(name, Kind::Sort, before, after);
        });
}

void PlaylistPage::fillOrderMenu(QMenu &menu)
{
    auto *sorting = new SortMenu(m_sorted, m_sortOrder, &menu);
    connect(sorting, &SortMenu::orderChosen, this, [this](Qt::SortOrder order) { m_sortOrder = order; });
    connect(sorting, &SortMenu::sortRequested, this, &PlaylistPage::sort);
    menu.addMenu(sorting);
    menu.addAction(icon(u"shuffle"), tr("Shuffle the order"), this, [this] {
        PlaylistUris uris = m_model->uris();
        std::mt19937 chance(QRandomGenerator::global()->generate());
        std::ranges::shuffle(uris, chance);
        change(Kind::Shuffle, uris);
    });
    menu.addAction(tr("Reverse the order"), this, [this] {
        PlaylistUris uris = m_model->uris();
        std::ranges::reverse(uris);
        change(Kind::Reverse, uris);
    });
    menu.addAction(tr("Remove duplicates"), this, [this] {
        const PlaylistUris uris = m_model->uris();
        const PlaylistUris once = withoutDuplicates(uris);
        if (once.size() == uris.size())
            m_songs.notices().say(tr("No song is in the playlist twice."));
        else
            change(Kind::Deduplicate, once);
    });
    if (!m_model->missingRows().empty())
        menu.addAction(tr("Remove songs that are not on the server"), this, [this] {
            const std::vector<int> &missing = m_model->missingRows();
            change(Kind::RemoveMissing, without(m_model->uris(), {missing.begin(), missing.end()}));
        });
}

} // namespace toccata
