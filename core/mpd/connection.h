// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/conversation.h"
#include "core/mpd/handshake.h"
#include "core/mpd/sessionconfig.h"
#include "core/mpd/transport.h"

#include <QObject>
#include <QTimer>

namespace toccata::mpd {

/// One connection from the attempt to its end: opens, reads the greeting, shakes hands, then carries
/// requests. Every wait has a limit. It is not used again after ended(). Thread: the one it is made in.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// \param mayAsk  whether ssh may ask a person.
    explicit Connection(SessionConfig config, bool mayAsk = true, QObject *parent = nullptr);

    /// Leads to ready() or ended(), perhaps before it returns.
    void start();
    /// Only after ready().
    void send(std::unique_ptr<Exchange> exchange);
    /// Ends it from our side, without ended(). Requests under way fail with Offline.
    void stop();

    bool isReady() const { return m_phase == Phase::Ready; }
    /// ssh is on its way, and a person may be answering a question of it.
    bool isAsking() const { return m_phase == Phase::Connecting && m_mayAsk && m_transport.isAsking(); }
    /// ssh has ended because it got no answer in time, or none that does.
    bool askedInVain() const { return m_askedInVain; }
    /// No request is under way.
    bool isQuiet() const { return m_conversation.isQuiet(); }
    /// The server has closed it, or says something that nobody asked for, which comes to the same. While it
    /// is quiet, and not in `idle`.
    bool isSpent() const { return m_transport.hasNews(); }
    /// The requests that never left, in their order. After the end.
    std::deque<std::unique_ptr<Exchange>> takeUnsent() { return m_conversation.takeUnsent(); }
    const Capabilities &capabilities() const { return m_capabilities; }
    /// What a former connection to the same server has learned. Once ready.
    void recall(const QSet<QByteArray> &learned) { m_capabilities.recall(learned); }
    const QByteArray &protocolVersion() const { return m_version; }
    /// SHA-256 of the certificate that the server showed, if it ended because of that.
    QByteArray certificate() const { return m_transport.certificate(); }

Q_SIGNALS:
    void ready();
    void changed(toccata::mpd::IdleEvents events);
    /// capabilities() know of something more that does not work.
    void learned();
    /// An answer, or part of one, was read.
    void progressed();
    /// The answer to that command is overdue; nothing: it came, or the connection has ended.
    void waits(const std::optional<toccata::mpd::Command> &command);
    void ended(toccata::mpd::Trouble trouble, const QString &serverText);

private:
    enum class Phase { Connecting, Greeting, Handshake, Ready, Ended };

    bool isSsh() const { return std::holds_alternative<Ssh>(m_config.address.protection); }
    void opened();
    void read();
    void readGreeting(const QByteArray &bytes);
    void converse(QByteArrayView bytes);
    void shaken(const Capabilities &capabilities);
    void watchTime();
    void watchPatience();
    void tellWait(const std::optional<Command> &command);
    void timedOut();
    void knock();
    Error endedBy(const QString &text) const;
    void end(Trouble trouble, const Error &cause);
    void shut(const Error &cause);

    SessionConfig m_config;
    bool m_mayAsk;
    bool m_askedInVain = false;
    Phase m_phase = Phase::Connecting;
    bool m_knocked = false;
    Capabilities m_capabilities;
    QByteArray m_version;
    QByteArray m_greeting;
    Conversation m_conversation;
    Handshake m_handshake;
    Transport m_transport;
    QTimer m_limit;
    QTimer m_patience;
    bool m_toldWait = false;
    quint64 m_answeredAtStart = 0; ///< What had been answered when m_limit was started.
};

} // namespace toccata::mpd
