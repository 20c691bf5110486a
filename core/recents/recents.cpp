// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/recents.h"

#include <algorithm>

namespace toccata {

namespace {

void drop(std::vector<RecentQueue> &queues, const RecentQueue &queue)
{
    std::erase_if(queues, [&](const RecentQueue &each) { return each.isSameAs(queue); });
}

} // namespace

Recents::Recents(
    actor::Actor &owner, actor::ActorRef<RecentsKeeper> keeper, actor::Published<RecentsState> state)
    : m_owner(owner)
    , m_keeper(std::move(keeper))
    , m_published(std::move(state))
{ }

void Recents::use(const QString &server)
{
    ++m_generation;
    m_server = server;
    m_state = {};
    m_former.clear();
    m_present = {};
    m_presentDigest.reset();
    m_published.publish(std::make_shared<RecentsState>(m_state));
    if (server.isEmpty())
        return;
    m_keeper.ask(&RecentsKeeper::read, server)
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, generation = m_generation](const std::vector<RecentQueue> &kept) {
                if (generation == m_generation)
                    arrived(kept);
            },
            [](const std::exception_ptr &) {}); // the keeper has failed: the server falls with it
    readFormer(m_keeper.ask(&RecentsKeeper::formerQueues, server));
}

void Recents::keepFormer(const SongRows &songs, const FormerQueue &queue)
{
    if (m_keepsFormer)
        readFormer(m_keeper.ask(&RecentsKeeper::keep, m_server, songs, queue));
}

actor::Future<std::optional<FormerQueue>> Recents::former(quint64 number) const
{
    return m_keeper.ask(&RecentsKeeper::formerQueue, m_server, number);
}

void Recents::setPresent(const SongRows &songs)
{
    if (songs.table == m_present.table && songs.rows == m_present.rows)
        return;
    m_present = songs;
    m_presentDigest.reset();
    showFormer();
}

void Recents::readFormer(const actor::Future<std::vector<FormerQueueFacts>> &facts)
{
    facts.deliver(
        m_owner.selfRef(&m_owner),
        [this, generation = m_generation](const std::vector<FormerQueueFacts> &former) {
            if (generation != m_generation)
                return;
            m_former = former;
            showFormer();
        },
        [](const std::exception_ptr &) {}); // as above
}

void Recents::showFormer()
{
    std::vector<FormerQueueFacts> shown = m_former;
    std::erase_if(shown, [this](const FormerQueueFacts &queue) { return isPresent(queue); });
    if (m_state.former == shown)
        return;
    m_state.former = std::move(shown);
    m_published.publish(std::make_shared<RecentsState>(m_state));
}

/// The digest of many songs takes its time: mostly their number tells enough.
bool Recents::isPresent(const FormerQueueFacts &queue)
{
    if (queue.songs != m_present.size())
        return false;
    if (!m_presentDigest)
        m_presentDigest = digestOf(urisIn(m_present));
    return queue.digest == *m_presentDigest;
}

void Recents::arrived(const std::vector<RecentQueue> &kept)
{
    m_state.known = true;
    std::vector<RecentQueue> sooner = std::exchange(m_state.queues, kept);
    for (auto queue = sooner.rbegin(); queue != sooner.rend(); ++queue)
        add(*queue);
    if (sooner.empty())
        m_published.publish(std::make_shared<RecentsState>(m_state));
}

void Recents::add(const RecentQueue &queue)
{
    drop(m_state.queues, queue);
    m_state.queues.insert(m_state.queues.begin(), queue);
    if (m_state.queues.size() > RecentsState::most)
        m_state.queues.resize(RecentsState::most);
    keep();
}

void Recents::remove(const RecentQueue &queue)
{
    drop(m_state.queues, queue);
    keep();
}

void Recents::clear()
{
    ++m_generation; // what is being read is not wanted any more
    m_state.queues.clear();
    m_state.former.clear();
    m_former.clear();
    m_state.known = true;
    m_published.publish(std::make_shared<RecentsState>(m_state));
    m_keeper.tell(&RecentsKeeper::clear);
}

/// What was played before the kept ones had been read is written with them.
void Recents::keep()
{
    m_published.publish(std::make_shared<RecentsState>(m_state));
    if (m_state.known)
        m_keeper.tell(&RecentsKeeper::write, m_server, m_state.queues);
}

} // namespace toccata
