// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QueueView: its menus.

#include "core/settings/remembered.h"
#include "core/settings/settings.h"
#include "ui/columns/columnedsongs.h"
#include "ui/notices/notices.h"
#include "ui/queue/findline.h"
#include "ui/queue/formermenu.h"
#include "ui/queue/markmenu.h"
#include "ui/queue/queueview.h"
#include "ui/songs/edittext.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"
#include "ui/songs/sortmenu.h"
#include "ui/songs/undotext.h"
#include "ui/style/icons.h"
#include "ui/widgets/buttonmenu.h"
#include "ui/widgets/iconbutton.h"

#include <QKeySequence>
#include <QMenu>

namespace toccata {

namespace {

/// For behind the text of an action.
QString keyText(const QKeySequence &keys)
{
    return u'\t' + keys.toString(QKeySequence::NativeText);
}

} // namespace

// The keys stand only where they do that: they take back what was done last, be it to a playlist.
void QueueView::addBack(QMenu &menu)
{
    const QueueState &state = m_model->state();
    const auto withKeys = [](const QString &text, const QKeySequence &keys, bool areMeant) {
        return areMeant ? text + keyText(keys) : text;
    };
    if (state.undo)
        permit(*menu.addAction(icon(u"undo"),
                   withKeys(undoText(state), QKeySequence::Undo, m_actions.undoesQueue()), this,
                   [this] { m_actions.undoQueue(); }),
            m_actions.undoRefusal());
    if (state.redo)
        permit(*menu.addAction(icon(u"redo"),
                   withKeys(redoText(commandText(*state.redo)),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), m_actions.redoesQueue()),
                   this, [this] { m_actions.redoQueue(); }),
            m_actions.redoRefusal());
}

void QueueView::addGrouping(QMenu &menu)
{
    QAction *grouping = menu.addAction(
        tr("Group by album"), this, [this](bool on) { m_settings.set(Remembered::queueGrouped, on); });
    grouping->setCheckable(true);
    grouping->setChecked(m_settings.value(Remembered::queueGrouped));
}

void QueueView::addSorting(QMenu &menu, const QList<quint32> &ids)
{
    const SongColumns &columns = m_songs->columns();
    auto *sorting = new SortMenu(columns.sortedBy, columns.sortedBy ? columns.order : m_sortOrder, &menu);
    connect(sorting, &SortMenu::orderChosen, this, [this](Qt::SortOrder order) { m_sortOrder = order; });
    connect(sorting, &SortMenu::sortRequested, this,
        [this, ids](SongField field, Qt::SortOrder order) { sort(field, order, ids); });
    m_actions.permit(*menu.addMenu(sorting), Right::MoveInQueue);
}

void QueueView::sort(SongField field, Qt::SortOrder order, const QList<quint32> &ids)
{
    editAndSay([&] { return m_server.queue.sort(field, order, ids); }, QueueEdit::Kind::Sort,
        [this, field, order, isAll = ids.isEmpty()] {
            if (!isAll)
                return;
            m_sortedVersion = m_server.states.queue.current()->version;
            m_songs->setSorted(field, order);
        });
}

void QueueView::addFormerQueues(QMenu &menu)
{
    const auto recents = m_server.states.recents.current();
    if (recents->former.empty())
        return;
    auto *former = new FormerMenu(recents->former, QDateTime::currentDateTime(), &menu);
    connect(former, &FormerMenu::chosen, this, &QueueView::bringBack);
    m_actions.permit(*menu.addMenu(former), Right::ReplaceQueue);
}

void QueueView::bringBack(const FormerQueueFacts &queue)
{
    m_actions.notices().watch(
        m_server.recents.former(queue.number), [this](const std::optional<FormerQueue> &former) {
            if (!former) {
                m_actions.notices().say(tr("That queue is not kept any more."));
                return;
            }
            const auto replaced = m_server.queue.replace(former->uris, int(former->position.value_or(0)),
                former->name, former->elapsed, former->marks);
            m_actions.notices().watch(replaced, [this, name = former->name](const mpd::EditResult &result) {
                if (result.notFound > 0)
                    m_actions.notices().say(
                        tr("%Ln song(s) could not be found on the server.", nullptr, result.notFound));
                else
                    m_actions.sayDone(doneText({.kind = QueueEdit::Kind::Replace, .name = name}));
            });
        });
}

void QueueView::addOrders(QMenu &menu)
{
    using Kind = QueueEdit::Kind;
    m_actions.permit(*menu.addAction(icon(u"shuffle"), tr("Shuffle the queue"), this,
                         [this] { editAndSay([&] { return m_server.queue.shuffle(); }, Kind::Shuffle); }),
        Right::ShuffleQueue);
    m_actions.permit(*menu.addAction(tr("Reverse the order"), this,
                         [this] { editAndSay([&] { return m_server.queue.reverse(); }, Kind::Reverse); }),
        Right::MoveInQueue);
    addSorting(menu, {});
    m_actions.permit(
        *menu.addAction(tr("Remove duplicates"), this,
            [this] { editAndSay([&] { return m_server.queue.removeDuplicates(); }, Kind::Deduplicate); }),
        Right::RemoveFromQueue);
}

void QueueView::showHeadMenu()
{
    auto *menu = new QMenu(this);
    const bool hasSongs = !m_model->state().entries.empty();
    if (hasSongs) {
        menu->addAction(icon(u"disc"), tr("Show the playing song"), this, [this] { showPlaying(); });
        menu->addAction(icon(u"search"), tr("Find in the queue") + keyText(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
            this, [this] { find(); });
        addGrouping(*menu);
        m_songs->addColumnsMenu(*menu);
        menu->addSeparator();
    }
    addBack(*menu);
    addFormerQueues(*menu);
    menu->addSeparator();
    if (hasSongs) {
        addOrders(*menu);
        menu->addSeparator();
        if (m_actions.offersPlaylists())
            m_actions.permit(*menu->addAction(icon(u"playlist"), tr("Save as playlist…"), this,
                                 [this] { m_actions.navigator().saveQueueAsPlaylist(); }),
                Right::ChangePlaylists);
        m_actions.permit(
            *menu->addAction(icon(u"trash"), tr("Clear the queue"), this,
                [this] { editAndSay([&] { return m_server.queue.clear(); }, QueueEdit::Kind::Clear); }),
            Right::ClearQueue);
    }
    openBelow(*menu, *m_more, Qt::AlignTrailing);
}

void QueueView::fillMenu(QMenu &menu, int clickedRow)
{
    const auto add = [&](QStringView name, const QString &text, Right right, auto act) {
        m_actions.permit(*menu.addAction(name.isEmpty() ? QIcon() : icon(name), text, this, act), right);
    };
    const auto playId = m_model->index(clickedRow).data(SongIdRole).toUInt();
    add(u"play", tr("Play"), Right::PlayFromQueue, [this, playId] { play(playId); });
    const QList<quint32> ids = selectedIds();
    m_marks->addPlayNext(menu, ids);
    const int songs = m_model->rowCount();
    add(u"trash", tr("Remove from queue"), Right::RemoveFromQueue, [this] { removeSelected(); });
    if (int(ids.size()) < songs)
        add({}, tr("Remove all others"), Right::RemoveFromQueue,
            [this, ids] { editAndSay([&] { return m_server.queue.crop(ids); }, QueueEdit::Kind::Crop); });
    menu.addSeparator();
    add({}, tr("Move to the top"), Right::MoveInQueue, [this, ids] { edit(m_server.queue.move(ids, 0)); });
    add({}, tr("Move to the end"), Right::MoveInQueue,
        [this, ids, songs] { edit(m_server.queue.move(ids, quint32(songs))); });
    if (ids.size() > 1) {
        add(u"shuffle", tr("Shuffle these songs"), Right::MoveInQueue,
            [this, ids] { edit(m_server.queue.shuffle(ids)); });
        addSorting(menu, ids);
    }
    menu.addSeparator();
    m_marks->addMarks(menu, m_model->state(), clickedRow, ids);
    const auto song = m_model->songAt(clickedRow);
    if (!song)
        return;
    menu.addSeparator();
    m_actions.addUses(menu, {.addToPlaylist = [this] { m_actions.addToPlaylist(m_list->selectedSongs()); }});
    menu.addSeparator();
    m_actions.fillGoAndCopy(menu, m_list->selectedSongs());
}

} // namespace toccata
