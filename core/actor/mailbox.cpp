// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/mailbox.h"

#include "core/actor/courier.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <utility>

namespace toccata::actor {

namespace {

/// A look at the clock costs about as much as a small message does.
constexpr std::size_t messagesPerLookAtTheClock = 16;

QEvent::Type wakeUp()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

Mailbox::Mailbox(std::function<void(RefPtr<Message>)> handle)
    : m_handle(std::move(handle))
{ }

// The event is posted outside the lock: the mailbox outlives
// everybody who can post, and Qt does not need our lock.
bool Mailbox::post(RefPtr<Message> message)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open)
            return false;
        m_inbox.push_back(std::move(message));
        if (std::exchange(m_wakeUnderWay, true))
            return true;
    }
    wake();
    return true;
}

bool Mailbox::postLatest(const std::string &key, RefPtr<Message> message)
{
    RefPtr<Message> replaced; // ends outside the lock
    {
        const std::lock_guard lock(m_mutex);
        if (!m_open)
            return false;
        const auto [place, isNew] = m_latest.try_emplace(key, m_inbox.size());
        if (!isNew)
            replaced = std::exchange(m_inbox[std::exchange(place->second, m_inbox.size())], {});
        m_inbox.push_back(std::move(message));
        if (std::exchange(m_wakeUnderWay, true))
            return true;
    }
    wake();
    return true;
}

Mailbox::Messages Mailbox::close()
{
    Messages rest(std::make_move_iterator(m_batch.begin() + std::ptrdiff_t(m_next)),
        std::make_move_iterator(m_batch.end()));
    m_batch.clear();
    m_next = 0;
    const std::lock_guard lock(m_mutex);
    m_open = false;
    std::move(m_inbox.begin(), m_inbox.end(), std::back_inserter(rest));
    m_inbox.clear();
    std::erase_if(rest, [](const RefPtr<Message> &each) { return !each; });
    return rest;
}

bool Mailbox::event(QEvent *event)
{
    if (event->type() != wakeUp())
        return QObject::event(event);
    if (m_next < m_batch.size() || fetch())
        handleForAWhile();
    return true;
}

void Mailbox::wake()
{
    QCoreApplication::postEvent(this, new QEvent(wakeUp()));
}

bool Mailbox::fetch()
{
    m_batch.clear();
    m_next = 0;
    const std::lock_guard lock(m_mutex);
    m_wakeUnderWay = false;
    m_latest.clear();
    m_batch.swap(m_inbox);
    return !m_batch.empty();
}

// A handler may close the mailbox, which empties the batch and so ends the loop.
void Mailbox::handleForAWhile()
{
    const auto end = std::chrono::steady_clock::now() + Courier::budget;
    while (m_next < m_batch.size()) {
        if (RefPtr<Message> message = std::move(m_batch[m_next++]))
            m_handle(std::move(message));
        if (m_next % messagesPerLookAtTheClock == 0 && m_next < m_batch.size()
            && std::chrono::steady_clock::now() > end) {
            wake();
            return;
        }
    }
}

} // namespace toccata::actor
