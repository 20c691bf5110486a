// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/connection.h"

#include "core/mpd/busy.h"
#include "core/mpd/greeting.h"
#include "core/mpd/sshcommand.h"

#include <utility>

namespace toccata::mpd {

namespace {

Error offline(const QString &text)
{
    return Error{Error::Kind::Offline, text, {}};
}

} // namespace

Connection::Connection(SessionConfig config, bool mayAsk, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_mayAsk(mayAsk)
    , m_conversation({[this](const QByteArray &bytes) { m_transport.write(bytes); },
                         [this](IdleEvents events) { Q_EMIT changed(events); },
                         [this](QByteArrayView command, const Ack &ack) {
                             if (m_capabilities.learn(command, ack) && isReady())
                                 Q_EMIT learned();
                         }},
          m_config.pipelineDepth, m_config.name)
    , m_handshake(m_config, m_conversation,
          {[this](const Capabilities &capabilities) { shaken(capabilities); },
              [this](Trouble trouble, const QString &text) { end(trouble, toError(trouble, text)); }})
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Connection::timedOut);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (const std::vector<Command> *owed = m_conversation.owed())
            tellWait(slowestOf(*owed));
    });
    connect(&m_transport, &Transport::connected, this, &Connection::opened);
    connect(&m_transport, &Transport::readyRead, this, &Connection::read);
    connect(&m_transport, &Transport::failed, this,
        [this](Trouble trouble, const QString &text) { end(trouble, endedBy(text)); });
    connect(&m_transport, &Transport::closed, this, [this](const QString &text) {
        read(); // A last word may explain the end.
        end(Trouble::ClosedByServer, endedBy(text));
    });
}

void Connection::start()
{
    m_limit.start(isSsh() ? m_config.limits.ssh : m_config.limits.connect);
    m_transport.open(
        m_config.address, {.shares = m_config.mode == SessionConfig::Mode::Keep, .mayAsk = m_mayAsk});
}

void Connection::send(std::unique_ptr<Exchange> exchange)
{
    Q_ASSERT(isReady());
    const bool owed = m_conversation.owed();
    m_conversation.send(std::move(exchange));
    watchTime();
    if (!owed)
        watchPatience();
}

void Connection::stop()
{
    if (m_phase != Phase::Ended)
        shut(offline({}));
}

void Connection::opened()
{
    m_phase = Phase::Greeting;
    m_limit.start(m_config.limits.greeting);
}

void Connection::read()
{
    if (m_phase == Phase::Ended)
        return;
    const QByteArray bytes = m_transport.readAll();
    if (m_phase == Phase::Greeting)
        readGreeting(bytes);
    else
        converse(bytes);
}

void Connection::readGreeting(const QByteArray &bytes)
{
    m_greeting += bytes;
    const Greeting greeting = mpd::readGreeting(m_greeting);
    switch (greeting.kind) {
    case Greeting::Kind::Incomplete:
        return;
    case Greeting::Kind::Http:
        return end(Trouble::HttpServer, toError(Trouble::HttpServer, QString::fromUtf8(m_greeting.first(5))));
    case Greeting::Kind::Foreign:
        return end(Trouble::NotMpd, toError(Trouble::NotMpd, QString::fromUtf8(m_greeting.left(80))));
    case Greeting::Kind::Mpd:
        break;
    }
    m_version = greeting.version;
    m_phase = Phase::Handshake;
    m_limit.stop();
    m_handshake.start();
    converse(QByteArrayView(m_greeting).sliced(greeting.length));
}

void Connection::converse(QByteArrayView bytes)
{
    const std::optional<Error> error = m_conversation.feed(bytes);
    if (m_phase == Phase::Ended)
        return;
    if (error)
        return end(Trouble::ProtocolBroken, *error);
    watchTime();
    watchPatience();
    Q_EMIT progressed();
}

void Connection::shaken(const Capabilities &capabilities)
{
    m_capabilities = capabilities;
    m_phase = Phase::Ready;
    Q_EMIT ready();
    if (isReady() && m_config.mode == SessionConfig::Mode::Keep)
        m_conversation.restInIdle();
}

// The wait for an answer begins when it is the next to come. Before that, the server is busy with those in
// front of it.
void Connection::watchTime()
{
    const std::optional<std::chrono::milliseconds> limit = m_conversation.timeLimit();
    if (!limit || m_phase == Phase::Ended) {
        m_limit.stop();
        return;
    }
    if (m_limit.isActive() && m_answeredAtStart == m_conversation.answered())
        return;
    m_answeredAtStart = m_conversation.answered();
    m_limit.start(m_capabilities.timeToAnswer(*limit));
}

// Whatever comes shows that the server is at it: only silence is overdue.
void Connection::watchPatience()
{
    tellWait(std::nullopt);
    if (m_phase == Phase::Ready && m_conversation.owed())
        m_patience.start(m_config.limits.patience);
    else
        m_patience.stop();
}

void Connection::tellWait(const std::optional<Command> &command)
{
    if (std::exchange(m_toldWait, command.has_value()) || command)
        Q_EMIT waits(command);
}

void Connection::timedOut()
{
    switch (m_phase) {
    case Phase::Connecting: {
        const Carrier::Failure failure = m_transport.tooLate();
        m_askedInVain = isAsking();
        return end(failure.trouble, offline(failure.text));
    }
    case Phase::Greeting:
        if (!std::exchange(m_knocked, true))
            return knock();
        return end(Trouble::Silent, offline({}));
    case Phase::Handshake:
        return end(Trouble::Silent, offline({}));
    case Phase::Ready:
        // An answer that comes after all would be taken for that of the next request: the stream is of no use
        // any more.
        return end(Trouble::ProtocolBroken, Error{Error::Kind::TimedOut, {}, {}});
    case Phase::Ended:
        return;
    }
}

// A web server waits for a request, where MPD greets. Asked in its language it tells what it is, so that a
// person who named Mopidy's web port learns that. What is no web server has been silent for too long anyway.
void Connection::knock()
{
    m_transport.write("GET / HTTP/1.0\r\n\r\n");
    m_limit.start(m_config.limits.knock);
}

/// What the request hears that was to be answered next.
Error Connection::endedBy(const QString &text) const
{
    return {isReady() ? Error::Kind::Dropped : Error::Kind::Offline, text, {}};
}

void Connection::end(Trouble trouble, const Error &cause)
{
    if (m_phase == Phase::Ended)
        return;
    m_askedInVain |= trouble == Trouble::SshFailed && saysRefused(cause.serverText);
    shut(cause);
    Q_EMIT ended(trouble, cause.serverText);
}

void Connection::shut(const Error &cause)
{
    m_phase = Phase::Ended;
    m_limit.stop();
    watchPatience();
    m_transport.disconnect(this);
    m_transport.close();
    m_conversation.end(cause);
}

} // namespace toccata::mpd
