// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QueueView: what is dropped on it.

#include "core/music/droppedurls.h"
#include "ui/notices/notices.h"
#include "ui/queue/queueview.h"
#include "ui/songs/songactions.h"
#include "ui/songs/songlistview.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

namespace toccata {

bool QueueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::DragEnter
        && !takes(*static_cast<QDragEnterEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool QueueView::takes(const QDragEnterEvent &drag) const
{
    const bool isOwn = drag.source() == m_list;
    if (!m_actions.refusal(isOwn ? Right::MoveInQueue : Right::AddToQueue).isEmpty())
        return false;
    return isOwn || drag.mimeData()->hasFormat(urisMimeType) || !urlsIn(*drag.mimeData()).isEmpty();
}

void QueueView::dragEnterEvent(QDragEnterEvent *event)
{
    // A song of the queue that is let go beside its list was not meant to be added once more.
    if (event->source() != m_list && takes(*event))
        event->acceptProposedAction();
}

void QueueView::dropEvent(QDropEvent *event)
{
    if (const QList<QByteArray> uris = toccata::urisOf(*event->mimeData()); !uris.isEmpty())
        edit(m_server.queue.add(uris));
    else
        addUrls(urlsIn(*event->mimeData()), m_model->rowCount());
    event->setDropAction(Qt::CopyAction); // what was moved here the other program would remove there
    event->accept();
}

void QueueView::addUrls(const QList<QUrl> &urls, int position)
{
    const auto server = m_server.states.server.current();
    const bool isLocal = server->address && server->address->kind != mpd::Address::Kind::Tcp
        && !server->connection.capabilities.isMopidy();
    // Others may change the queue until it is known what the files are.
    const auto &entries = m_model->state().entries;
    const bool hasNext = position >= 0 && std::size_t(position) < entries.size();
    const auto next = hasNext ? std::optional(entries[std::size_t(position)].id) : std::nullopt;
    m_actions.notices().watch(
        m_server.library.dropped(urls, isLocal), [this, position, next](const DroppedMusic &music) {
            if (music.unreachable > 0)
                m_actions.notices().say(
                    tr("The server cannot reach %Ln of these file(s).", nullptr, music.unreachable));
            if (!music.uris.isEmpty())
                insertDropped(music.uris,
                    next ? m_server.states.queue.current()->positionOf(*next).value_or(position) : position);
        });
}

void QueueView::insertDropped(const QList<QByteArray> &uris, int position)
{
    m_actions.notices().watch(
        m_server.queue.insert(uris, quint32(position)), [this](const mpd::EditResult &result) {
            if (result.notFound > 0)
                m_actions.notices().say(
                    tr("The server cannot play %Ln of these file(s).", nullptr, result.notFound));
        });
}

} // namespace toccata
