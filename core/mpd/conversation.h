// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/errors.h"
#include "core/mpd/exchange.h"
#include "core/mpd/idleevents.h"
#include "core/mpd/linereader.h"
#include "core/mpd/protocollog.h"

#include <deque>

namespace toccata::mpd {

/// The protocol after the greeting, without a socket or a clock: bytes in, bytes out. Requests go out in
/// order, several before the first is answered. When nothing is to do it can rest in `idle` on the same
/// connection and leaves that with `noidle`.
class Conversation
{
public:
    struct Calls
    {
        std::function<void(const QByteArray &bytes)> write;
        std::function<void(IdleEvents)>
            changed; ///< What an `idle` told, also one that was on its way when we left it.
        std::function<void(QByteArrayView command, const Ack &)>
            refused; ///< Before the exchange hears of it.
    };

    /// Units: bytes. Far more than anybody has in a queue, which Mopidy sends as a whole; what goes on behind
    /// that has no end, and would fill the memory.
    static constexpr qsizetype longestReply = 256 * 1024 * 1024;

    /// MPD hangs up when more than 8 MiB of replies wait to be read, so no more than \p depth are under way
    /// at once.
    Conversation(Calls calls, int depth, QString logName, qsizetype mostBytes = longestReply);

    void setLimits(const SizeLimits &limits) { m_limits = limits; }
    /// From now on: rest in `idle` whenever nothing else is to do.
    void restInIdle();

    void send(std::unique_ptr<Exchange> exchange);

    /// Takes in what the server sent. An error: it broke the protocol and the conversation must end().
    std::optional<Error> feed(QByteArrayView bytes);

    /// Ends it: the request that the server was to answer next fails with \p cause, those sent after it with
    /// Offline. What was not sent is left to takeUnsent(). Nothing is read or written afterwards.
    void end(const Error &cause);

    /// The exchanges that the server has not heard of, in their order.
    std::deque<std::unique_ptr<Exchange>> takeUnsent() { return std::exchange(m_waiting, {}); }

    /// Nothing is under way, but for a rest in `idle`.
    bool isQuiet() const { return m_waiting.empty() && (m_inFlight.empty() || m_idle == Idle::Resting); }
    /// How long the server may take for what it has to answer next; nothing if it owes no answer.
    std::optional<std::chrono::milliseconds> timeLimit() const;
    /// The commands of what the server has to answer next; null if it owes no answer.
    const std::vector<Command> *owed() const;
    /// Grows with each answer, so that the wait for the next one can be told from the wait before.
    quint64 answered() const { return m_answered; }

private:
    class IdleExchange;
    enum class Idle { No, Resting, Leaving };

    void pump();
    void sendNow(std::unique_ptr<Exchange> exchange);
    void startIdle();
    std::optional<Error> takeLine(QByteArrayView line);
    std::optional<Error> takePair(QByteArrayView line);
    std::optional<Error> takeAck(const Ack &ack);
    std::optional<Error> countReply(qsizetype bytes);
    std::unique_ptr<Exchange> takeHead();
    Error broken(QByteArrayView line) const;

    Calls m_calls;
    size_t m_depth;
    ProtocolLog m_log;
    SizeLimits m_limits = SizeLimits::ofMpd();
    LineReader m_reader;
    std::deque<std::unique_ptr<Exchange>> m_waiting;
    std::deque<std::unique_ptr<Exchange>> m_inFlight;
    Idle m_idle = Idle::No;
    bool m_restsInIdle = false;
    bool m_ended = false;
    quint64 m_answered = 0;
    const qsizetype m_mostBytes;
    /// Of the reply that is being read.
    qsizetype m_replyBytes = 0;
};

} // namespace toccata::mpd
