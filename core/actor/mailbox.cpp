// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/mailbox.h"

#include "core/base/logging.h"

#include <algorithm>
#include <utility>

namespace toccata::actor {

namespace {

/// A look at the other side's counter may cost more than a message.
constexpr std::size_t messagesPerLookAtTheLength = 1024;

// Two places that no message has. Whoever handles messages has nothing to do and must be woken:
Message *asleep()
{
    return reinterpret_cast<Message *>(1);
}

Message *closed()
{
    return reinterpret_cast<Message *>(2);
}

bool isList(const Message *inbox)
{
    return inbox && inbox != asleep() && inbox != closed();
}

} // namespace

Mailbox::~Mailbox()
{
    close();
}

Mailbox::Posted Mailbox::post(RefPtr<Message> message)
{
    Message *before = m_inbox.load(std::memory_order_relaxed);
    do {
        if (before == closed())
            return Posted::Refused;
        message->m_next = before == asleep() ? nullptr : before;
    } while (!m_inbox.compare_exchange_weak(
        before, message.get(), std::memory_order_acq_rel, std::memory_order_relaxed));
    message.release();
    if (m_accepted.fetch_add(1, std::memory_order_relaxed) % messagesPerLookAtTheLength == 0)
        warnIfTooMany();
    return before == asleep() ? Posted::WakeUp : Posted::Queued;
}

Mailbox::Posted Mailbox::postStop(RefPtr<Message> message)
{
    const Posted posted = post(std::move(message));
    if (posted != Posted::Refused)
        m_hasStop.store(true);
    return posted;
}

Mailbox::Posted Mailbox::postLatest(const std::string &key, RefPtr<Message> message)
{
    const RefPtr<Message> stays = message; // a refused one ends outside the lock: its end may answer somebody
    const std::lock_guard lock(m_latestMutex);
    message->m_isLatest = 1;
    m_latest[key] = message.get();
    return post(std::move(message));
}

/// Whether that is still the newest one under its key, which it then is no longer.
bool Mailbox::isNewest(const Message &message)
{
    const std::lock_guard lock(m_latestMutex);
    return std::erase_if(m_latest, [&](const auto &each) { return each.second == &message; }) > 0;
}

void Mailbox::warnIfTooMany()
{
    const std::size_t length = this->length();
    if (std::size_t limit = m_warnAt.load();
        length >= limit && m_warnAt.compare_exchange_strong(limit, 2 * limit))
        qCWarning(logActor, "%zu messages wait for %s", length, m_owner.c_str());
}

// Counted a moment after they are posted, so that there may seem to be fewer than none.
std::size_t Mailbox::length() const
{
    const std::size_t gone = taken();
    return std::max(m_accepted.load(std::memory_order_relaxed), gone) - gone;
}

RefPtr<Message> Mailbox::take()
{
    while (m_batch || fetch()) {
        RefPtr<Message> message = RefPtr<Message>::adopt(m_batch);
        m_batch = message->m_next;
        m_taken.store(taken() + 1, std::memory_order_relaxed);
        if (!message->m_isLatest || isNewest(*message))
            return message;
    }
    return {};
}

bool Mailbox::fetch()
{
    Message *inbox = nullptr; // empty, and awake
    if (m_inbox.compare_exchange_strong(inbox, asleep(), std::memory_order_acq_rel) || !isList(inbox))
        return false;
    Message *newest = m_inbox.exchange(nullptr, std::memory_order_acq_rel);
    while (newest)
        m_batch = std::exchange(newest, std::exchange(newest->m_next, m_batch));
    return true;
}

std::vector<RefPtr<Message>> Mailbox::close()
{
    std::vector<RefPtr<Message>> rest;
    const auto put = [&](Message *list) {
        while (list)
            rest.push_back(RefPtr<Message>::adopt(std::exchange(list, list->m_next)));
    };
    put(std::exchange(m_batch, nullptr));
    const auto oldest = std::ptrdiff_t(rest.size());
    if (Message *inbox = m_inbox.exchange(closed(), std::memory_order_acq_rel); isList(inbox))
        put(inbox);
    std::reverse(rest.begin() + oldest, rest.end());
    m_taken.store(m_accepted.load(), std::memory_order_relaxed);
    return rest;
}

} // namespace toccata::actor
