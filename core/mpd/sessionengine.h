// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/connection.h"
#include "core/mpd/sessionconfig.h"

#include <QObject>
#include <QTimer>

#include <deque>

namespace toccata::mpd {

/// Decides when there is a connection: keeps one for ever or makes one on demand, and what becomes of
/// requests without one. A request that was under way when a connection ended fails; it is never sent again,
/// as the server may have carried it out. What Session runs in its thread. Thread: the one it is made in.
class SessionEngine : public QObject
{
    Q_OBJECT

public:
    explicit SessionEngine(SessionConfig config, QObject *parent = nullptr);
    /// Every request still open fails with Offline.
    ~SessionEngine() override;

    /// Connects, if it is to keep a connection.
    void start();
    void send(std::unique_ptr<Exchange> exchange);
    /// Connects anew whatever the state: after a password was entered, or the computer woke up and nobody can
    /// tell whether the old connection still lives. By itself it leaves a question of ssh alone.
    void reconnectNow(Wanted wanted = Wanted::ByPerson);
    /// Ends the connection and does not try again before reconnectNow() or, on demand, the next request.
    void close();
    /// From now on this server. Connects at once, if it is to keep a connection.
    void setAddress(const Address &address);

    const ConnectionState &state() const { return m_state; }

private:
    void begin();
    void connected();
    void ended(Trouble trouble, const QString &serverText);
    void endedKept(ConnectionState state);
    void endedOnDemand(ConnectionState state, bool wasReady);
    void drop();
    void failWaiting(const Error &error);
    void watchQuiet();
    void leaveSpent();
    void setState(ConnectionState state);
    bool isKept() const { return m_config.mode == SessionConfig::Mode::Keep; }

    SessionConfig m_config;
    ConnectionState m_state;
    Connection *m_connection = nullptr;
    std::deque<std::unique_ptr<Exchange>> m_waiting; ///< On demand only.
    QTimer m_retry;
    QTimer m_quiet;
    /// What this server lists and does not have, whatever connection it was learned on.
    QSet<QByteArray> m_learned;
    int m_attempt = 0;
    /// No question of ssh was left without an answer that does since there was a connection, or a person last
    /// wanted one.
    bool m_mayAsk = true;
    std::optional<std::chrono::steady_clock::time_point> m_connectedSince;
};

} // namespace toccata::mpd
