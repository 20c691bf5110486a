// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/actor/published.h"
#include "core/mpd/link.h"
#include "core/mpd/status.h"
#include "core/queue/editrun.h"
#include "core/queue/queuerequests.h"
#include "core/queue/queuestate.h"

#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace toccata {

/// The part of the Server that has the queue. Thread: the Server actor's; others call it through ServerProxy.
///
/// It knows the id of every place at once (two megabytes for 100,000 songs) and fetches the songs in pages,
/// the first one first, so that no reply comes near the 8 MiB at which MPD hangs up.
class Queue
{
public:
    /// What is called once the server has agreed to play the song at that position.
    using Played = std::function<void(quint32 position)>;

    /// \param announce  is called before a song is sent to be played.
    Queue(actor::Actor &owner, actor::Published<QueueState> state, std::function<Played()> announce);

    void connected(const mpd::Link &link);
    void disconnected();
    /// Another server from now on: what could be undone on the former one is forgotten.
    void forget();
    /// Follows the server to \p status; does nothing if that is where it is.
    void apply(const mpd::Status &status);

    // Errors of all edits: Offline, Refused (e.g. the queue is full), Denied, Invalid.

    /// Adds songs, or whatever the server takes for a URI (albums, folders), at the end.
    actor::Future<EditResult> add(const QList<QByteArray> &uris);
    /// Adds songs behind the current one, in order.
    actor::Future<EditResult> addNext(const QList<QByteArray> &uris);
    /// Adds songs before the one at \p position.
    actor::Future<EditResult> insert(const QList<QByteArray> &uris, quint32 position);
    /// Replaces the queue and plays its song \p playIndex. The former queue can come back: undoReplace().
    /// Errors: Refused also when that song cannot be played; the others are in the queue then.
    /// \param name  what replaces it, for the name of the undo step.
    actor::Future<EditResult> replace(const QList<QByteArray> &uris, int playIndex, const QString &name);
    /// Brings back the queue before the last replace(), with the song and the position that it had.
    /// Errors: also NotFound, if there is none.
    actor::Future<EditResult> undoReplace();
    actor::Future<EditResult> remove(const QList<quint32> &songIds);
    /// Moves songs, in the order given, to stand before the song that is at \p position now (or at the end).
    actor::Future<EditResult> move(const QList<quint32> &songIds, quint32 position);
    /// Empties the queue; undoReplace() brings it back.
    actor::Future<EditResult> clear();
    actor::Future<EditResult> shuffle();

private:
    /// A queue as it was, with what it takes to go on from there.
    struct Former
    {
        QList<QByteArray> uris;
        /// With the position at the time it was replaced.
        mpd::Status status;
    };

    void readIds();
    void idsArrived(const std::vector<PositionedId> &ids, const mpd::Status &target);
    void fetchPage(RowRange range);
    void fetchNextPages();
    void pageArrived(const QueuePage &page);
    void loadingFailed(const std::exception_ptr &failure);
    void stopLoading();
    void pagesDone();
    void startAnew();
    void publish();
    /// Delivers \p future to a member function in this actor's thread, unless the connection is another one
    /// by then.
    template <class T>
    void onAnswer(const actor::Future<T> &future, std::function<void(const T &)> onValue);
    actor::Future<EditResult> run(std::vector<CommandBatch> batches);
    PositionedAdd positionedAdd() const;
    /// Calls \p edit now, or when the queue is known whole. Edits that begin while it is not wait here.
    actor::Future<EditResult> whenComplete(std::function<actor::Future<EditResult>()> edit);
    actor::Future<EditResult> replaceNow(const QList<QByteArray> &uris, int playIndex, const QString &name);
    Former former() const;

    actor::Actor &m_owner;
    actor::Published<QueueState> m_published;
    std::function<Played()> m_announce;
    std::optional<mpd::Link> m_link;

    QueueState m_state;
    std::shared_ptr<SongTableBuilder> m_builder;
    mpd::Status m_status;
    std::chrono::steady_clock::time_point m_statusReadAt;
    /// Whether ids or pages are under way.
    bool m_loading = false;
    /// Rounds that only fetch what a queue that changed meanwhile left open.
    int m_repairs = 0;
    bool m_firstPageShown = false;
    bool m_announcedComplete = false;
    std::vector<RowRange> m_toFetch;
    int m_pagesInFlight = 0;
    /// Counts connections and attempts to read the queue, so that a late answer of a former one is
    /// recognised.
    int m_generation = 0;

    std::vector<std::function<void()>> m_waitingEdits;
    std::optional<Former> m_former;
};

} // namespace toccata
