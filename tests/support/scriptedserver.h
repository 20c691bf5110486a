// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace toccata::test {

/// A server on loopback, in a thread of its own, that says exactly what a test tells it to. It listens from
/// the start; out of the box it greets, lets itself be probed like a small MPD, knows `idle`, `noidle` and
/// command lists (answered with one OK), and refuses every other command as unknown. All functions may be
/// called at any time from the test's thread.
class ScriptedServer
{
public:
    /// Listens on a free TCP port of 127.0.0.1.
    ScriptedServer();
    /// Listens where \p address says: a path or an abstract name.
    explicit ScriptedServer(const mpd::Address &address);
    ~ScriptedServer();

    mpd::Address address() const { return m_address; }

    /// What a client hears first; nothing if empty.
    void greet(const QByteArray &greeting);
    /// The reply to a line, given as the whole line or as its first word; the whole line wins.
    /// If it does not end in a line end, the connection is closed behind it.
    void answer(const QByteArray &line, const QByteArray &reply);
    /// Asks \p answerer  first, in the server's thread: nothing leaves the line to the above, an empty reply
    /// is none.
    using Answerer = std::function<std::optional<QByteArray>(const QByteArray &line)>;
    void answerWith(const Answerer &answerer);
    /// Replies to lines that begin with \p beginning come so much later, as over a long line; those behind
    /// them on the same connection too.
    void delay(const QByteArray &beginning, std::chrono::milliseconds time);
    /// From now on replies leave byte by byte, each in a packet of its own.
    void cutIntoBytes();
    /// Sends \p bytes to every client.
    void push(const QByteArray &bytes);
    /// Ends the `idle` of every client that is in it, as when something changed.
    void announce(const QList<QByteArray> &subsystems);
    /// Closes every connection.
    void hangUp();
    /// Closes every connection and refuses new ones, until listenAgain() at the same address.
    void stopListening();
    void listenAgain();

    /// Every line that came, from all connections, in order.
    QList<QByteArray> received() const;
    /// How many connections there have been.
    int connections() const;
    /// Waits until \p line has come \p times times; false if it has not after ten seconds.
    bool waitFor(const QByteArray &line, int times = 1) const;

private:
    class Worker;

    void start(const mpd::Address &address);
    void inThread(const std::function<void(Worker &)> &function) const;

    struct Record
    {
        mutable std::mutex mutex;
        mutable std::condition_variable changed;
        QList<QByteArray> lines;
        int connections = 0;
        /// What the worker is to run next. Here and not in the worker, which is gone before the waiting
        /// thread is.
        mutable std::function<void()> task;
        mutable std::condition_variable taskDone;
    };

    mpd::Address m_address;
    Record m_record;
    QThread m_thread;
    Worker *m_worker = nullptr; ///< Lives in m_thread.
};

} // namespace toccata::test
