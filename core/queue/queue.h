// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/promise.h"
#include "core/actor/published.h"
#include "core/mpd/link.h"
#include "core/mpd/status.h"
#include "core/queue/queueeditor.h"
#include "core/queue/queuerequests.h"

#include <functional>
#include <memory>
#include <optional>

namespace toccata {

/// The part of the Server that has the queue. Thread: the Server actor's; others call it through ServerProxy.
///
/// It knows the id of every place at once (two megabytes for 100,000 songs) and fetches the songs in pages,
/// the first one first, so that no reply comes near the 8 MiB at which MPD hangs up.
class Queue
{
public:
    /// What other rooms do for it, as in QueueEditor::Calls.
    struct Others
    {
        std::function<QueueEditor::Played()> announce;
        QueueEditor::Resume resume;
        QueueEditor::Sort sort;
        QueueEditor::TookAll tookAll;
    };

    Queue(actor::Actor &owner, actor::Published<QueueState> state, Others others);

    void connected(const mpd::Link &link);
    void disconnected();
    /// Another server from now on: what could be undone on the former one is forgotten.
    void forget();
    /// Follows the server to \p status; does nothing if that is where it is.
    void apply(const mpd::Status &status);

private:
    // Declared before the part that looks at it.
    FollowedQueue m_now;

public:
    /// What changes it.
    QueueEditor editor;

private:
    /// Reads what has changed up to the newest status.
    void catchUp();
    void readIds();
    void idsArrived(const std::vector<PositionedId> &ids, const mpd::Status &target);
    void forgetParts();
    void fetchPage(RowRange range);
    void fetchNextPages();
    void pageArrived(const QueuePage &page);
    void loadingFailed(const std::exception_ptr &failure);
    void stopLoading();
    void pagesDone();
    void startAnew();
    std::vector<quint32> next() const;
    void publish();
    /// Delivers \p future to a member function in this actor's thread, unless the connection is another one
    /// by then.
    template <class T>
    void onAnswer(const actor::Future<T> &future, std::function<void(const T &)> onValue);
    /// As QueueEditor::Calls has it.
    void settle(std::function<void()> then);
    void tellSettled();

    actor::Actor &m_owner;
    actor::Published<QueueState> m_published;
    std::optional<mpd::Link> m_link;

    std::shared_ptr<SongTableBuilder> m_builder;
    /// Rounds that only fetch what a queue that changed meanwhile left open.
    int m_repairs = 0;
    bool m_firstPageShown = false;
    bool m_announcedComplete = false;
    std::vector<RowRange> m_toFetch;
    int m_pagesInFlight = 0;
    /// Counts connections and attempts to read the queue, so that a late answer of a former one is
    /// recognised.
    int m_generation = 0;

    /// Counts connections alone.
    int m_connection = 0;
    /// Who waits for the queue to be whole.
    std::vector<std::function<void()>> m_settled;
};

} // namespace toccata
