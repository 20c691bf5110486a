// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queueview.h"

#include "core/music/durationtext.h"
#include "core/settings/remembered.h"
#include "core/settings/settings.h"
#include "ui/columns/columnedsongs.h"
#include "ui/notices/notices.h"
#include "ui/queue/findline.h"
#include "ui/queue/markmenu.h"
#include "ui/queue/marktext.h"
#include "ui/queue/nextlane.h"
#include "ui/queue/queuedelegate.h"
#include "ui/songs/edittext.h"
#include "ui/songs/pagebody.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/style/margins.h"
#include "ui/style/tokens.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace toccata {

namespace {

/// The total length of what is loaded; 100,000 songs are summed in a millisecond.
std::chrono::milliseconds lengthOf(const QueueState &state)
{
    std::chrono::milliseconds total{0};
    for (const QueueEntry &entry : state.entries) {
        if (entry.isLoaded())
            total += std::chrono::milliseconds(state.songs->milliseconds(int(entry.row)));
    }
    return total;
}

/// " (Ctrl+Z)", for names of buttons.
QString keysOf(const QKeySequence &keys)
{
    return QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
}

} // namespace

QueueView::QueueView(SongActions &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_server(actions.server())
    , m_model(new QueueModel(this))
{
    setAcceptDrops(true);
    makeHead();
    makeList();
    m_find = new FindLine(*m_model, *m_list, this);
    makeFindKeys();
    makeLane();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_find);
    column->addWidget(m_lane);
    column->addWidget(m_body, 1);

    m_server.states.queue.observe(this, [this](const auto &state) { setState(state); });
    m_server.states.player.observe(this, [this](const auto &player) { followPlayer(*player); });
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Remembered::queueGrouped.name)
            group();
    });
    m_server.states.recents.observe(this, [this](const auto &) { enableMore(); });
    m_server.states.playlists.observe(this, [this](const auto &) { showUndo(); });
    m_server.states.server.observe(this, [this](const auto &) { followRights(); });
    followRights();
    followPlayer(*m_server.states.player.current());
}

void QueueView::find()
{
    m_find->open();
}

QWidget *QueueView::list() const
{
    return m_list;
}

void QueueView::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
    if (shown)
        return;
    // On a page its rows begin where those of other pages do.
    m_lane->setContentsMargins(space::s, 0, space::s, 0);
    m_songs->setContentsMargins(space::s, 0, space::s, 0);
    m_list->setRowMargins({0, 0, 0, space::l});
    m_head->layout()->setContentsMargins(readingMargins(space::xl - 2, 0, space::l, 0));
    m_find->layout()->setContentsMargins(readingMargins(space::xl - 2, 0, space::l, space::s));
}

void QueueView::makeHead()
{
    m_head = new QWidget(this);
    m_title = new ElidedLabel(tr("Queue"), m_head);
    m_title->setRole(TextRole::Title);
    m_summary = new ElidedLabel(m_head);
    m_summary->setTone(ElidedLabel::Tone::Dim);
    m_summary->setObjectName(QStringLiteral("queueSummary"));
    m_undo = new IconButton(u"undo", tr("Undo"), m_head);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_more = new IconButton(u"more", tr("Queue options"), m_head);
    m_more->setObjectName(QStringLiteral("queueOptions"));
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(readingMargins(space::l, space::m, space::s, space::xs));
    row->setSpacing(space::s);
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_undo);
    row->addWidget(m_more);
    connect(m_undo, &IconButton::clicked, this, [this] { m_actions.undoQueue(); });
    connect(m_more, &IconButton::clicked, this, &QueueView::showHeadMenu);
}

void QueueView::makeList()
{
    m_delegate = new QueueDelegate(*m_model);
    m_list = new SongListView(*m_model, m_delegate);
    m_songs = new ColumnedSongs(
        m_list, m_delegate, m_settings, QStringLiteral("queue"), SongColumns::byDefault());
    m_songs->follow(m_server);
    connect(m_songs, &ColumnedSongs::sortRequested, this, [this](SongField field, Qt::SortOrder order) {
        if (m_actions.mayUse(Right::MoveInQueue))
            sort(field, order);
    });
    m_body = new PageBody(m_songs, this);
    m_list->delegate().setCovers(m_actions.covers());
    m_list->setObjectName(QStringLiteral("queueList"));
    m_list->viewport()->installEventFilter(this);
    m_list->followRight(Right::PlayFromQueue, m_actions);
    m_list->setAccessibleName(tr("Queue"));
    m_list->setMenu([this](QMenu &menu, const SongRows &, int clicked) { fillMenu(menu, clicked); });
    connect(m_list, &SongListView::rowActivated, this, [this](int row) {
        const QueueState &state = m_model->state();
        if (row >= 0 && std::size_t(row) < state.entries.size())
            play(state.entries[std::size_t(row)].id);
    });
    connect(m_list, &SongListView::informationRequested, this,
        [this](const SongRows &songs) { m_actions.navigator().showInformation(songs); });
    connect(m_model, &QueueModel::moveRequested, this, [this](const QList<quint32> &ids, int position) {
        edit(m_server.queue.move(ids, quint32(position)));
    });
    connect(m_model, &QueueModel::insertRequested, this, [this](const QList<QByteArray> &uris, int position) {
        edit(m_server.queue.insert(uris, quint32(position)));
    });
    connect(m_model, &QueueModel::urlsDropped, this, &QueueView::addUrls);
    m_list->setEditing([this] { removeSelected(); },
        [this](int row) {
            if (m_actions.mayUse(Right::MoveInQueue))
                edit(m_server.queue.move(selectedIds(), quint32(row)));
        });
}

void QueueView::makeFindKeys()
{
    const auto shortcut = [this](const QKeySequence &keys, int by) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, [this, by] { m_find->step(by); });
    };
    shortcut(QKeySequence(Qt::Key_F3), 1);
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), -1);
}

void QueueView::makeLane()
{
    m_lane = new NextLane(m_actions.covers(), this);
    m_marks = new MarkMenu(m_actions, *m_list);
    connect(m_lane, &NextLane::chosen, this, &QueueView::showSong);
    connect(m_lane, &NextLane::takenOut, this, [this](quint32 id) {
        if (m_actions.mayUse(Right::MoveInQueue))
            edit(m_server.queue.notNext(id));
    });
    m_model->setNotes([this](const QueueEntry &entry) {
        return notesOf(entry, m_model->state(), *m_server.states.player.current());
    });
}

void QueueView::followPlayer(const PlayerState &player)
{
    const auto before = m_model->playingRow();
    const bool wasInSight = isVisible() && before && isInSight(*before);
    m_model->setPlayingId(player.status.songId);
    const auto now = m_model->playingRow();
    if (isVisible() && now)
        m_seenPlaying = player.status.songId;
    if (wasInSight && now && now != before)
        m_list->scrollTo(m_model->index(*now));
    goToPlaying();
    m_lane->setState(m_server.states.queue.current(), player.status);
    const bool endsOnce = player.status.single == mpd::OneShot::Once;
    const auto endsOnceAt = endsOnce ? player.status.songId : std::nullopt;
    if (player.stopsAfter == m_lastSong && endsOnceAt == m_endsOnceAt)
        return;
    m_lastSong = player.stopsAfter;
    m_endsOnceAt = endsOnceAt;
    m_model->notesChanged();
}

bool QueueView::isInSight(int row) const
{
    return m_list->viewport()->rect().contains(m_list->visualRect(m_model->index(row)));
}

void QueueView::goToPlaying()
{
    if (!m_goesToPlaying || !isVisible())
        return;
    const auto player = m_server.states.player.current();
    const bool playsNothing = player->known && !player->status.songId && m_model->state().complete;
    if (!playsNothing && !m_model->playingRow())
        return; // one of the two is not known yet
    m_goesToPlaying = false;
    m_seenPlaying = player->status.songId;
    showPlaying();
}

void QueueView::showSong(quint32 songId)
{
    const auto position = m_model->state().positionOf(songId);
    if (!position)
        return;
    const QModelIndex row = m_model->index(*position);
    m_list->setCurrentIndex(row);
    m_list->scrollTo(row, QAbstractItemView::PositionAtCenter);
}

void QueueView::setState(const std::shared_ptr<const QueueState> &state)
{
    // 100,000 songs in a new order are some milliseconds, and one of panel and page is always hidden.
    if (!isVisible())
        return;
    const bool hasOtherSongs = !(m_model->state().entries == state->entries);
    const bool isAnother = isAnotherQueue(*state);
    const bool hasOthersAsked = m_model->state().asked != state->asked;
    m_model->setState(state);
    if (hasOthersAsked)
        m_model->notesChanged();
    if (hasOtherSongs) {
        m_find->queueChanged();
        group();
    }
    if (isAnother)
        m_goesToPlaying = true;
    goToPlaying();
    if (m_sortedVersion && *m_sortedVersion != state->version) {
        m_sortedVersion.reset();
        m_songs->setSorted({}, m_sortOrder);
    }
    m_lane->setState(state, m_server.states.player.current()->status);
    showUndo();
    if (!state->entries.empty())
        m_body->showContent();
    else if (state->complete)
        m_body->showMessage(u"queue", tr("The queue is empty"), tr("Double-click a song, or play an album."));
    else
        m_body->showNothing(); // the server has not told yet what is in it
    enableMore();
    showSummary();
}

// Of which nobody has looked at anything yet.
bool QueueView::isAnotherQueue(const QueueState &state) const
{
    const std::vector<QueueEntry> &former = m_model->state().entries;
    const auto stays = [&](const QueueEntry &entry) { return state.positionOf(entry.id).has_value(); };
    return former.empty()
        || (!stays(former.front()) && !stays(former.back()) && !stays(former[former.size() / 2]));
}

void QueueView::showUndo()
{
    const QueueState &state = m_model->state();
    m_undo->setVisible(state.undo.has_value());
    // The keys take back what was done last, be it to a playlist.
    if (state.undo)
        m_undo->setName(undoText(state) + (m_actions.undoesQueue() ? keysOf(QKeySequence::Undo) : QString()));
    permit(*m_undo, m_actions.undoRefusal());
}

void QueueView::followRights()
{
    showUndo();
    m_lane->setRefusal(m_actions.refusal(Right::MoveInQueue));
}

void QueueView::group()
{
    const bool grouped = m_settings.value(Remembered::queueGrouped);
    m_delegate->setMode(grouped ? SongDelegate::Mode::TrackNumber : SongDelegate::Mode::Cover);
    m_delegate->setAlbumShown(!grouped); // the heading says it
    std::vector<AlbumRun> runs = grouped ? albumRuns(m_model->state()) : std::vector<AlbumRun>();
    std::erase_if(runs, [&entries = m_model->state().entries](const AlbumRun &run) {
        return !entries[std::size_t(run.first)].isLoaded();
    });
    std::vector<int> rows(runs.size());
    std::ranges::transform(runs, rows.begin(), &AlbumRun::first);
    m_delegate->setRuns(std::move(runs));
    m_list->setHeadingRows(std::move(rows));
}

void QueueView::enableMore()
{
    const QueueState &state = m_model->state();
    m_more->setEnabled(!state.entries.empty() || state.undo || state.redo
        || !m_server.states.recents.current()->former.empty());
}

void QueueView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_seenPlaying != m_server.states.player.current()->status.songId)
        m_goesToPlaying = true;
    setState(m_server.states.queue.current());
}

void QueueView::showSummary()
{
    const QueueState &state = m_model->state();
    if (state.entries.empty()) {
        m_summary->setText({});
        return;
    }
    const QString count = tr("%Ln song(s)", nullptr, int(state.entries.size()));
    const auto length = lengthOf(state);
    m_summary->setText(length.count() > 0 ? tr("%1, %2").arg(count, durationText(length)) : count);
}

void QueueView::edit(const actor::Future<mpd::EditResult> &future)
{
    m_actions.notices().watch(future, [](const mpd::EditResult &) {});
}

// What goes at one stroke, or cannot be seen to have been done, is said with a way back.
void QueueView::editAndSay(const std::function<actor::Future<mpd::EditResult>()> &ask, QueueEdit::Kind kind,
    const std::function<void()> &then)
{
    const quint64 former = m_server.states.queue.current()->undoNumber;
    m_actions.notices().watch(ask(), [this, kind, former, then](const mpd::EditResult &) {
        if (then)
            then();
        const auto queue = m_server.states.queue.current();
        const auto undo = queue->undo;
        const bool changed = undo && undo->kind == kind && queue->undoNumber != former;
        if (changed)
            m_actions.sayDone(doneText(*undo));
        else if (kind == QueueEdit::Kind::Deduplicate)
            m_actions.notices().say(doneText({kind}));
    });
}

QList<quint32> QueueView::selectedIds() const
{
    QList<quint32> ids;
    for (const int row : m_list->selectedRows())
        ids.push_back(m_model->state().entries[std::size_t(row)].id);
    return ids;
}

void QueueView::play(quint32 songId)
{
    if (m_actions.mayUse(Right::PlayFromQueue))
        m_actions.notices().watch(m_server.player.playId(songId));
}

void QueueView::removeSelected()
{
    const QList<quint32> ids = selectedIds();
    if (!ids.isEmpty() && !m_actions.mayUse(Right::RemoveFromQueue))
        return;
    if (ids.size() > 1)
        editAndSay([&] { return m_server.queue.remove(ids); }, QueueEdit::Kind::Remove);
    else if (!ids.isEmpty())
        edit(m_server.queue.remove(ids));
}

// In a low window the queue itself is what one wants to see.
void QueueView::resizeEvent(QResizeEvent *event)
{
    constexpr int rowsOfQueue = 300;
    constexpr int laneRow = 44;
    m_lane->setRoom((height() - rowsOfQueue) / laneRow);
    QWidget::resizeEvent(event);
}

void QueueView::showPlaying()
{
    if (const auto row = m_model->playingRow())
        m_list->scrollTo(m_model->index(*row), QAbstractItemView::PositionAtCenter);
}

} // namespace toccata
