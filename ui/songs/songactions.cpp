// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songactions.h"

#include "core/actor/errors.h"
#include "core/mpd/errors.h"
#include "ui/notices/notices.h"
#include "ui/songs/edittext.h"
#include "ui/songs/playlistedittext.h"
#include "ui/songs/undotext.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace toccata {

QList<QByteArray> urisOf(const SongRows &songs)
{
    QList<QByteArray> uris;
    uris.reserve(songs.size());
    for (int i = 0; i < songs.size(); ++i)
        uris.push_back(songs.at(i).uri());
    return uris;
}

SongActions::SongActions(
    ServerProxy server, Notices &notices, Navigator &navigator, Covers &covers, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_notices(notices)
    , m_navigator(navigator)
    , m_covers(covers)
{ }

bool SongActions::asksServices() const
{
    return m_server.states.server.current()->connection.capabilities.isMopidy();
}

void SongActions::play(const SongRows &songs, int index, const QString &name)
{
    if (songs.isEmpty())
        return;
    const int first = std::max(0, std::min(index, songs.size() - mostAtOnce));
    const SongRows part = songs.size() > mostAtOnce ? songs.part(first, mostAtOnce) : songs;
    replace(urisOf(part), index - first, recentQueueOf(songs, index, name));
}

void SongActions::playAgain(const RecentQueue &queue)
{
    replace(queue.uris, 0, queue);
}

void SongActions::replace(const QList<QByteArray> &uris, int index, const RecentQueue &queue)
{
    if (!mayUse(Right::ReplaceQueue))
        return;
    m_notices.watch(m_server.queue.replace(uris, index, queue.name),
        [this, queue](const mpd::EditResult &result) { replaced(result, queue); });
}

void SongActions::replaced(const mpd::EditResult &result, const RecentQueue &queue)
{
    if (result.notFound > 0)
        m_notices.say(tr("%Ln song(s) could not be found on the server.", nullptr, result.notFound));
    else if (const auto undo = m_server.states.queue.current()->undo;
             undo && undo->kind == QueueEdit::Kind::Replace && undo->songs > 0)
        sayDone(tr("The queue was replaced by “%1”.").arg(queue.name));
    if (result.notFound < queue.uris.size()) {
        RecentQueue now = queue;
        now.playedAt = QDateTime::currentSecsSinceEpoch();
        Q_EMIT played(now);
    }
}

void SongActions::sayDone(const QString &text)
{
    const bool canUndo = undoRefusal().isEmpty();
    m_notices.say(text, canUndo ? tr("Undo") : QString(), [this] { undoQueue(); });
}

void SongActions::stopPlaylist()
{
    const auto running = m_server.states.playlists.current()->running;
    if (!running)
        return;
    m_server.playlists.cancel();
    m_notices.say(tr("Stopped. “%1” is as it was.").arg(shortName(running->playlist)));
}

bool SongActions::undoStopsPlaylist() const
{
    const auto running = m_server.states.playlists.current()->running;
    return running && !running->isBack && !m_server.states.queue.current()->undoStops();
}

bool SongActions::undoesQueue() const
{
    if (undoStopsPlaylist())
        return false;
    const auto queue = m_server.states.queue.current();
    return queue->undoStops() || queue->undoNumber >= m_server.states.playlists.current()->undoNumber;
}

bool SongActions::redoesQueue() const
{
    return m_server.states.queue.current()->redoNumber >= m_server.states.playlists.current()->redoNumber;
}

void SongActions::undo()
{
    if (undoStopsPlaylist())
        stopPlaylist();
    else if (undoesQueue())
        undoQueue();
    else
        undoPlaylists();
}

void SongActions::redo()
{
    redoesQueue() ? redoQueue() : redoPlaylists();
}

QString SongActions::nameOf(Way way)
{
    if (way == Way::Undo)
        return tr("Undo");
    return tr("Redo");
}

Right SongActions::rightFor(const QueueEdit &edit, Way way)
{
    using Kind = QueueEdit::Kind;
    switch (edit.kind) {
    case Kind::Add:
        return way == Way::Undo ? Right::RemoveFromQueue : Right::AddToQueue;
    case Kind::Remove:
    case Kind::Crop:
    case Kind::Deduplicate:
        return way == Way::Undo ? Right::AddToQueue : Right::RemoveFromQueue;
    case Kind::Clear:
        return way == Way::Undo ? Right::ReplaceQueue : Right::ClearQueue;
    case Kind::Replace:
        return Right::ReplaceQueue;
    case Kind::Prioritise:
        return Right::Prioritise;
    case Kind::Part:
        return Right::PlayPart;
    case Kind::Move:
    case Kind::Shuffle:
    case Kind::Reverse:
    case Kind::Sort:
    case Kind::PlayNext:
    case Kind::NotNext:
        break;
    }
    return Right::MoveInQueue;
}

template <class State, class Proxy>
void SongActions::takeBack(
    const actor::Published<State> &states, const Proxy &proxy, Way way, const Back &leadsBack)
{
    const auto last = [&states](Way side) {
        const auto state = states.current();
        return side == Way::Undo ? std::pair(state->undo, state->undoNumber)
                                 : std::pair(state->redo, state->redoNumber);
    };
    const auto edit = last(way).first;
    if (!edit)
        return; // Ctrl+Z where there is nothing to undo
    const Way back = way == Way::Undo ? Way::Redo : Way::Undo;
    const quint64 former = last(back).second; // before anything is asked for
    (way == Way::Undo ? proxy.undo() : proxy.redo())
        .deliver(
            this,
            [this, former, last, way, back, leadsBack](const mpd::EditResult &result) {
                // What was waiting or under way as it was asked for had no step yet.
                const auto [now, number] = last(back);
                if (!now || number == former)
                    return;
                const QString command = commandText(*now);
                const bool mayGoBack = !leadsBack.refusal || (this->*leadsBack.refusal)().isEmpty();
                m_notices.say(way == Way::Undo ? undoneText(command, result.notFound)
                                               : redoneText(command, result.notFound),
                    mayGoBack ? nameOf(back) : QString(), [this, leadsBack] { (this->*leadsBack.act)(); });
            },
            [this, edit](const std::exception_ptr &failure) {
                if (!actor::isCancelled(failure)) // somebody has stopped it
                    couldNot(*edit, mpd::toError(failure));
            });
}

QString SongActions::undoRefusal() const
{
    const auto queue = m_server.states.queue.current();
    const bool isRefusable = queue->undo && !queue->undoStops();
    return isRefusable ? refusal(rightFor(*queue->undo, Way::Undo)) : QString();
}

QString SongActions::redoRefusal() const
{
    const auto edit = m_server.states.queue.current()->redo;
    return edit ? refusal(rightFor(*edit, Way::Redo)) : QString();
}

void SongActions::undoQueue()
{
    if (const QString why = undoRefusal(); !why.isEmpty())
        return m_notices.say(why);
    takeBack(m_server.states.queue, m_server.queue, Way::Undo,
        {&SongActions::redoQueue, &SongActions::redoRefusal});
}

void SongActions::redoQueue()
{
    if (const QString why = redoRefusal(); !why.isEmpty())
        return m_notices.say(why);
    takeBack(m_server.states.queue, m_server.queue, Way::Redo,
        {&SongActions::undoQueue, &SongActions::undoRefusal});
}

void SongActions::undoPlaylists()
{
    takeBack(m_server.states.playlists, m_server.playlists, Way::Undo, {&SongActions::redoPlaylists});
}

void SongActions::redoPlaylists()
{
    takeBack(m_server.states.playlists, m_server.playlists, Way::Redo, {&SongActions::undoPlaylists});
}

bool SongActions::offersPlaylists() const
{
    return isOffered(m_server.states, Right::ChangePlaylists)
        && m_server.states.playlists.current()->available;
}

bool SongActions::canChangePlaylists() const
{
    return offersPlaylists() && refusal(Right::ChangePlaylists).isEmpty();
}

SongRows SongActions::firstOf(const SongRows &songs)
{
    return songs.size() > mostAtOnce ? songs.part(0, mostAtOnce) : songs;
}

void SongActions::addToPlaylist(const SongRows &songs)
{
    m_navigator.choosePlaylistFor(urisOf(firstOf(songs)));
}

void SongActions::couldNot(const QueueEdit &edit, const Error &error)
{
    if (edit.kind == QueueEdit::Kind::Part && error.kind == Error::Kind::Refused)
        m_notices.say(tr("Which part of a song plays cannot be changed while it plays."));
    else if (error.kind == Error::Kind::NotFound)
        m_notices.say(tr("Nothing is left of that: others have changed it since."));
    else
        m_notices.say(error);
}

void SongActions::couldNot(const PlaylistEdit &, const Error &error)
{
    if (error.kind == Error::Kind::NotFound)
        m_notices.say(tr("Nothing is left of that: others have changed it since."));
    else
        m_notices.say(error);
}

void SongActions::playNext(const SongRows &songs)
{
    if (!mayUse(Right::AddToQueue))
        return;
    m_notices.watch(m_server.queue.addNext(urisOf(firstOf(songs))),
        [this, count = songs.size()](const mpd::EditResult &result) { added(result, count); });
}

void SongActions::add(const SongRows &songs)
{
    if (!mayUse(Right::AddToQueue))
        return;
    m_notices.watch(m_server.queue.add(urisOf(firstOf(songs))),
        [this, count = songs.size()](const mpd::EditResult &result) { added(result, count); });
}

void SongActions::playNextUris(const QList<QByteArray> &uris)
{
    if (!mayUse(Right::AddToQueue))
        return;
    m_notices.watch(
        m_server.queue.addNext(uris), [this](const mpd::EditResult &result) { addedUris(result); });
}

void SongActions::addUris(const QList<QByteArray> &uris)
{
    if (!mayUse(Right::AddToQueue))
        return;
    m_notices.watch(m_server.queue.add(uris), [this](const mpd::EditResult &result) { addedUris(result); });
}

void SongActions::addedUris(const mpd::EditResult &result)
{
    if (result.notFound > 0)
        m_notices.say(tr("%Ln song(s) could not be found on the server.", nullptr, result.notFound));
    else
        m_notices.say(tr("Added to the queue."));
}

void SongActions::added(const mpd::EditResult &result, int songs)
{
    if (result.notFound > 0)
        m_notices.say(tr("%Ln song(s) could not be found on the server.", nullptr, result.notFound));
    else if (songs > mostAtOnce)
        m_notices.say(tr("Added the first %Ln song(s) to the queue.", nullptr, mostAtOnce));
    else
        m_notices.say(tr("Added %Ln song(s) to the queue.", nullptr, songs));
}

} // namespace toccata
