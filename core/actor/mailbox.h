// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/message.h"
#include "core/actor/refcounted.h"

#include <atomic>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace toccata::actor {

/// Messages in the order they came. One wake-up stands for many messages, which makes a message many times
/// cheaper than an event of the loop. Accepting and closing exclude each other, so a message is either
/// handled, rejected or refused: never lost.
class Mailbox
{
public:
    /// What became of a message.
    enum class Posted {
        Refused, ///< The mailbox is closed.
        Queued, ///< Whoever handles them is awake, or has been woken for an earlier one.
        WakeUp, ///< It is the first: the caller wakes whoever handles them.
    };

    /// Warns in the log when about so many messages wait, and again at each doubling: somebody sends faster
    /// than they can be handled.
    static constexpr std::size_t highWater = 100'000;

    /// \param owner  for the log; outlives this. Nobody is to be woken before the first take().
    explicit Mailbox(const std::string &owner)
        : m_owner(owner)
    { }
    ~Mailbox();
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    // Thread: any.
    Posted post(RefPtr<Message> message);
    /// The same, but what waits under that key is dropped when its turn comes. The new one stands last in
    /// line: a seek must not overtake the song change that was asked for before it.
    Posted postLatest(const std::string &key, RefPtr<Message> message);
    /// The same for one that asks the actor to stop.
    Posted postStop(RefPtr<Message> message);
    /// Whether somebody has asked the actor to stop.
    bool hasStop() const { return m_hasStop.load(); }
    /// About how many wait, and how many have been taken out so far.
    std::size_t length() const;
    std::size_t taken() const { return m_taken.load(std::memory_order_relaxed); }

    // Thread: the one that handles.

    /// The next message in line; null if there is none, and then the next one that comes says WakeUp.
    RefPtr<Message> take();
    /// From now on nothing is accepted. Returns what will not be handled any more.
    std::vector<RefPtr<Message>> close();

private:
    bool fetch();
    bool isNewest(const Message &message);
    void warnIfTooMany();

    const std::string &m_owner;
    /// A list, the newest first, that anybody puts something in front of and that is taken out as a whole. In
    /// place of an empty list stands whether somebody must be woken, or that it is closed.
    std::atomic<Message *> m_inbox{nullptr};
    std::atomic<std::size_t> m_accepted{0};
    std::atomic<std::size_t> m_warnAt{highWater};
    std::atomic<bool> m_hasStop{false};

    std::mutex m_latestMutex;
    std::unordered_map<std::string, const Message *> m_latest; // what waits under each key

    std::atomic<std::size_t> m_taken{0}; // written by the handling thread alone, which alone has the next
    Message *m_batch = nullptr; // a list, the oldest first
};

} // namespace toccata::actor
