// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/sessionengine.h"

#include "core/base/logging.h"
#include "core/mpd/reconnectdelay.h"

#include <QRandomGenerator>

namespace toccata::mpd {

namespace {

std::chrono::milliseconds delayByChance(int attempt)
{
    return reconnectDelay(attempt, QRandomGenerator::global()->generateDouble());
}

} // namespace

SessionEngine::SessionEngine(SessionConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
{
    if (!m_config.retryDelay)
        m_config.retryDelay = delayByChance;
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SessionEngine::begin);
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &SessionEngine::close);
}

SessionEngine::~SessionEngine()
{
    drop();
}

void SessionEngine::start()
{
    if (isKept() && !m_connection)
        begin();
}

void SessionEngine::send(std::unique_ptr<Exchange> exchange)
{
    leaveSpent();
    if (m_connection && m_connection->isReady()) {
        m_quiet.stop();
        m_connection->send(std::move(exchange));
        watchQuiet(); // It may have failed without being sent.
    } else if (isKept()) {
        exchange->fail(Error{Error::Kind::Offline, m_state.serverText, {}});
    } else if (needsPerson(m_state.trouble)) {
        exchange->fail(toError(m_state.trouble, m_state.serverText));
    } else {
        m_waiting.push_back(std::move(exchange));
        if (!m_connection)
            begin();
    }
}

// Servers hang up on who is quiet, and that may have come just now: a request that is sent all the same is
// lost, and nobody would know that it was not carried out.
void SessionEngine::leaveSpent()
{
    if (!isKept() && m_connection && m_connection->isReady() && m_connection->isQuiet()
        && m_connection->isSpent())
        close();
}

void SessionEngine::reconnectNow(Wanted wanted)
{
    m_attempt = 0;
    if (wanted == Wanted::ByItself && m_connection && m_connection->isAsking())
        return;
    drop();
    if (wanted == Wanted::ByPerson)
        m_mayAsk = true;
    if (!isKept()) {
        setState({});
        return;
    }
    m_state.trouble = Trouble::None; // What was wrong before says nothing about this attempt.
    m_state.serverText.clear();
    m_state.certificate.clear();
    begin();
}

void SessionEngine::close()
{
    drop();
    setState({});
}

void SessionEngine::setAddress(const Address &address)
{
    drop();
    m_config.address = address;
    m_learned.clear();
    reconnectNow();
}

void SessionEngine::begin()
{
    m_retry.stop();
    // Those on demand share the login of the one that is kept; where they cannot, five windows help nobody.
    m_connection = new Connection(m_config, m_mayAsk && isKept(), this);
    connect(m_connection, &Connection::ready, this, &SessionEngine::connected);
    connect(m_connection, &Connection::ended, this, &SessionEngine::ended);
    connect(m_connection, &Connection::progressed, this, &SessionEngine::watchQuiet);
    connect(m_connection, &Connection::changed, this, [this](IdleEvents events) {
        if (m_config.onIdle)
            m_config.onIdle(events);
    });
    connect(m_connection, &Connection::waits, this, [this](const std::optional<Command> &command) {
        if (m_config.onWait)
            m_config.onWait(command);
    });
    connect(m_connection, &Connection::learned, this, [this] {
        m_state.capabilities = m_connection->capabilities();
        m_learned = m_state.capabilities.learned();
        if (m_config.onCapabilities)
            m_config.onCapabilities(m_state.capabilities);
    });
    ConnectionState connecting;
    connecting.phase = ConnectionState::Phase::Connecting;
    connecting.trouble = m_state.trouble;
    connecting.serverText = m_state.serverText;
    connecting.certificate = m_state.certificate;
    Connection *connection = m_connection;
    setState(std::move(connecting));
    if (m_connection == connection)
        connection->start();
}

void SessionEngine::connected()
{
    m_mayAsk = true;
    m_connectedSince = std::chrono::steady_clock::now();
    ConnectionState state;
    state.phase = ConnectionState::Phase::Connected;
    m_connection->recall(m_learned);
    state.capabilities = m_connection->capabilities();
    state.protocolVersion = m_connection->protocolVersion();
    setState(std::move(state));
    while (!m_waiting.empty() && m_connection && m_connection->isReady()) {
        std::unique_ptr<Exchange> exchange = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_connection->send(std::move(exchange));
    }
}

void SessionEngine::ended(Trouble trouble, const QString &serverText)
{
    qCDebug(logMpd).noquote() << m_config.name << "ended:" << nameOf(trouble) << serverText;
    const bool wasReady = m_state.phase == ConnectionState::Phase::Connected;
    // Who closes a window that asks, or is not there, does not want the next one half a second later.
    if (m_connection->askedInVain())
        m_mayAsk = false;
    std::deque<std::unique_ptr<Exchange>> unsent = m_connection->takeUnsent();
    std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(unsent));
    m_waiting = std::move(unsent);
    ConnectionState state;
    state.trouble = trouble;
    state.serverText = serverText;
    state.certificate = m_connection->certificate();
    m_connection->deleteLater();
    m_connection = nullptr;
    m_quiet.stop();
    if (isKept())
        endedKept(std::move(state));
    else
        endedOnDemand(std::move(state), wasReady);
}

void SessionEngine::endedKept(ConnectionState state)
{
    failWaiting(Error{Error::Kind::Offline, state.serverText, {}});
    if (!needsPerson(state.trouble)) {
        const auto lifetime = m_connectedSince ? std::chrono::steady_clock::now() - *m_connectedSince
                                               : std::chrono::steady_clock::duration::zero();
        m_attempt = nextAttempt(m_attempt, std::chrono::duration_cast<std::chrono::milliseconds>(lifetime));
        state.phase = ConnectionState::Phase::WaitingToRetry;
        state.retryIn = m_config.retryDelay(m_attempt);
        m_retry.start(state.retryIn);
    }
    m_connectedSince.reset();
    setState(std::move(state));
}

// Requests that never left may go over the next connection. That comes to an end: each connection takes one
// with it at least.
void SessionEngine::endedOnDemand(ConnectionState state, bool wasReady)
{
    const Error error = toError(state.trouble, state.serverText);
    setState(wasReady ? ConnectionState() : std::move(state));
    if (!wasReady)
        failWaiting(error);
    else if (!m_waiting.empty() && !m_connection)
        begin();
}

void SessionEngine::drop()
{
    m_retry.stop();
    m_quiet.stop();
    m_connectedSince.reset();
    if (Connection *connection = std::exchange(m_connection, nullptr)) {
        connection->stop();
        connection->disconnect(this);
        for (std::unique_ptr<Exchange> &exchange : connection->takeUnsent())
            m_waiting.push_back(std::move(exchange));
        connection->deleteLater();
    }
    failWaiting(Error{Error::Kind::Offline, {}, {}});
}

void SessionEngine::failWaiting(const Error &error)
{
    for (std::unique_ptr<Exchange> &exchange : std::exchange(m_waiting, {}))
        exchange->fail(error);
}

void SessionEngine::watchQuiet()
{
    if (isKept() || !m_connection || !m_connection->isReady())
        return;
    if (!m_connection->isQuiet())
        m_quiet.stop();
    else
        m_quiet.start(m_config.limits.quiet);
}

void SessionEngine::setState(ConnectionState state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    if (m_config.onState)
        m_config.onState(m_state);
}

} // namespace toccata::mpd
