// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/recentgrid.h"

#include "ui/notices/notices.h"
#include "ui/songs/songactions.h"
#include "ui/style/icons.h"

#include <QKeyEvent>
#include <QMenu>

namespace toccata {

RecentGrid::RecentGrid(SongActions &actions, QWidget *parent)
    : CoverGrid(CoverDelegate::Shape::Square, parent)
    , m_actions(actions)
{
    setModel(&m_queues);
    setCovers(actions.covers());
    delegate().setMenuShown(true);
    connect(this, &CoverGrid::opened, this, &RecentGrid::open);
    connect(this, &CoverGrid::playRequested, this,
        [this](int row) { m_actions.playAgain(m_queues.queueAt(row)); });
    connect(this, &CoverGrid::appendRequested, this, &RecentGrid::append);
    connect(this, &CoverGrid::menuRequested, this, &RecentGrid::openMenu);
    followRights(actions);
}

void RecentGrid::setQueues(const std::vector<RecentQueue> &queues)
{
    const int row = currentIndex().row();
    m_queues.setQueues(queues);
    updateGeometries();
    if (row >= 0 && !queues.empty())
        selectionModel()->setCurrentIndex(
            m_queues.index(qMin(row, int(queues.size()) - 1)), QItemSelectionModel::NoUpdate);
}

void RecentGrid::open(int row)
{
    const RecentQueue &queue = m_queues.queueAt(row);
    const bool mirrored = m_actions.server().states.library.current()->source == LibraryState::Source::Mirror;
    if (queue.kind == RecentQueue::Kind::Folder)
        m_actions.navigator().showFolder(mirrored ? queue.uris.first() + '/' : queue.uris.first());
    else if (mirrored)
        showSongs(queue);
    else if (queue.kind == RecentQueue::Kind::Album)
        m_actions.navigator().showAlbumCalled(queue.name, queue.albumUri().value_or(QByteArray()));
    else // without the server's songs there is nothing to show of these but their URIs
        m_actions.playAgain(queue);
}

void RecentGrid::showSongs(const RecentQueue &queue)
{
    m_answer.expect(
        m_actions.server().library.songsCalled(queue.uris),
        [this, name = RecentQueueModel::nameOf(queue)](
            const SongRows &songs) { m_actions.navigator().showAlbum(name, songs); },
        [this](const Error &error) { m_actions.notices().say(error); });
}

void RecentGrid::append(const QList<int> &rows)
{
    QList<QByteArray> uris;
    for (const int row : rows)
        uris += m_queues.queueAt(row).uris;
    m_actions.addUris(uris);
}

void RecentGrid::openMenu(const QList<int> &rows, QPoint globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // By value: what is played meanwhile changes the rows.
    QList<RecentQueue> queues;
    QList<QByteArray> uris;
    for (const int row : rows) {
        queues.push_back(m_queues.queueAt(row));
        uris += queues.last().uris;
    }
    m_actions.addUses(*menu,
        {.play = [this, queue = queues.first()] { m_actions.playAgain(queue); },
            .playNext = [this, uris] { m_actions.playNextUris(uris); },
            .add = [this, uris] { m_actions.addUris(uris); },
            .addToPlaylist = [this, uris] { m_actions.addUrisToPlaylist(uris); }});
    menu->addSeparator();
    menu->addAction(icon(u"trash"), tr("Forget"), this, [this, queues] {
        for (const RecentQueue &queue : queues)
            m_actions.server().recents.remove(queue);
    });
    menu->popup(globalPosition);
}

} // namespace toccata
