// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/actorref.h"
#include "core/actor/future.h"
#include "core/actor/published.h"
#include "core/recents/recentskeeper.h"
#include "core/recents/recentsstate.h"

namespace toccata {

/// The part of the Server that remembers what was played on it. Thread: the Server actor's; others call it
/// through ServerProxy.
class Recents
{
public:
    Recents(actor::Actor &owner, actor::ActorRef<RecentsKeeper> keeper, actor::Published<RecentsState> state);

    /// The server with that mpd::Address::key() is used from now on. Empty: none.
    void use(const QString &server);

    /// Puts \p queue first; what is the same to a person moves there.
    void add(const RecentQueue &queue);
    void remove(const RecentQueue &queue);
    /// Forgets everything, of all servers.
    void clear();

    /// The queue of \p songs was taken away. \p queue  is told without name and songs.
    void keepFormer(const SongRows &songs, const FormerQueue &queue);
    /// The queue has these songs now: there is no need of bringing it back.
    void setPresent(const SongRows &songs);
    /// The one with that FormerQueueFacts::number; nothing if it is not kept any more.
    actor::Future<std::optional<FormerQueue>> former(quint64 number) const;
    /// Whether queues that are taken away are kept, which they are unless this says no.
    void setFormerKept(bool kept) { m_keepsFormer = kept; }

private:
    void arrived(const std::vector<RecentQueue> &kept);
    void keep();
    void readFormer(const actor::Future<std::vector<FormerQueueFacts>> &facts);
    void showFormer();
    bool isPresent(const FormerQueueFacts &queue);

    actor::Actor &m_owner;
    actor::ActorRef<RecentsKeeper> m_keeper;
    actor::Published<RecentsState> m_published;
    QString m_server;
    RecentsState m_state;
    /// All that are kept.
    std::vector<FormerQueueFacts> m_former;
    SongRows m_present;
    /// Of those songs, once somebody has asked for it.
    std::optional<QByteArray> m_presentDigest;
    bool m_keepsFormer = true;
    /// Counts servers, so that what was kept of a former one does not come to this one.
    int m_generation = 0;
};

} // namespace toccata
