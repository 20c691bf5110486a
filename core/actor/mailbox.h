// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/message.h"
#include "core/actor/refcounted.h"

#include <QObject>

#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

class QThread;

namespace toccata::actor {

/// Messages in the order they came, brought into the event loop of one thread. One event
/// wakes it for many messages, which makes it many times cheaper than an event each, and
/// after 4 ms it lets timers and sockets have their turn. Accepting and closing exclude
/// each other, so a message is either handled, rejected or refused: never lost.
class Mailbox final : public QObject
{
public:
    using Messages = std::vector<RefPtr<Message>>;

    explicit Mailbox(std::function<void(RefPtr<Message>)> handle);

    /// False if it is closed. Thread: any.
    bool post(RefPtr<Message> message);
    /// The same, but drops what was queued under that key and not yet fetched. The new one stands last in
    /// line: a seek must not overtake the song change that was asked for before it.
    bool postLatest(const std::string &key, RefPtr<Message> message);
    /// From now on nothing is accepted. Returns what will not be
    /// handled any more. Thread: the one that handles.
    Messages close();

    bool event(QEvent *event) override;

private:
    void wake();
    bool fetch();
    void handleForAWhile();

    const std::function<void(RefPtr<Message>)> m_handle;

    std::mutex m_mutex;
    Messages m_inbox; // an empty place is a message that was replaced
    std::unordered_map<std::string, std::size_t> m_latest; // key → place in m_inbox
    bool m_open = true;
    bool m_wakeUnderWay = false;

    Messages m_batch; // of the handling thread alone, as is the next
    std::size_t m_next = 0;
};

} // namespace toccata::actor
