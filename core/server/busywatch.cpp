// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/server/busywatch.h"

#include "core/base/logging.h"
#include "core/mpd/errors.h"

#include <utility>

namespace toccata {

namespace {

constexpr std::chrono::seconds betweenPings{10};

} // namespace

BusyWatch::BusyWatch(actor::Actor &owner, Calls calls)
    : m_owner(owner)
    , m_calls(std::move(calls))
{ }

void BusyWatch::interactiveWaits(const std::optional<mpd::Command> &command)
{
    const bool waited = m_waits.has_value();
    m_waits = command;
    if (!m_waits) {
        if (m_again)
            m_again->stop();
        if (std::exchange(m_told, false))
            m_calls.changed({});
        return;
    }
    if (!waited)
        m_since = std::chrono::steady_clock::now();
    ping();
}

void BusyWatch::bulkWaits(const std::optional<mpd::Command> &command)
{
    m_long = command;
    if (m_long)
        tellMore();
}

void BusyWatch::webAsked(const std::optional<mpd::Busy> &task)
{
    m_web = task;
    if (m_web)
        tellMore();
}

// Who was told "something else" learns what it is.
void BusyWatch::tellMore()
{
    if (m_told)
        m_calls.changed(busyNow());
}

void BusyWatch::reset()
{
    ++m_generation;
    m_pinging = false;
    m_long.reset();
    m_web.reset();
    interactiveWaits({});
}

// It takes the place of a ping that is under way, which has more patience and an old connection.
void BusyWatch::doubt()
{
    ++m_generation;
    m_pinging = true;
    askForLife(Patience::InDoubt);
}

void BusyWatch::ping()
{
    if (!std::exchange(m_pinging, true))
        askForLife(Patience::WithBusyServer);
}

void BusyWatch::askForLife(Patience patience)
{
    m_calls.ping(patience).deliver(
        m_owner.selfRef(&m_owner),
        [this, generation = m_generation] {
            if (generation == m_generation)
                alive();
        },
        [this, generation = m_generation, patience](const std::exception_ptr &failure) {
            if (generation == m_generation)
                silent(patience, failure);
        });
}

void BusyWatch::alive()
{
    m_pinging = false;
    if (!m_waits)
        return;
    m_told = true;
    m_calls.changed(busyNow());
    pingLater();
}

void BusyWatch::silent(Patience patience, const std::exception_ptr &failure)
{
    m_pinging = false;
    const Error error = mpd::toError(failure);
    qCInfo(logMpd) << "no sign of life:" << nameOf(error.kind) << error.serverText;
    // A server that has too many clients hangs up or refuses, which one that is gone from the network does
    // not.
    if (patience == Patience::InDoubt || (m_waits && error.kind == Error::Kind::TimedOut))
        m_calls.dead();
    else if (m_waits)
        pingLater();
}

void BusyWatch::pingLater()
{
    if (!m_again) {
        m_again = std::make_unique<QTimer>();
        m_again->setSingleShot(true);
        QObject::connect(m_again.get(), &QTimer::timeout, [this] { ping(); });
    }
    m_again->start(betweenPings);
}

mpd::Busy BusyWatch::busyNow() const
{
    mpd::Busy busy = mpd::busyWith(*m_waits);
    if (busy.task == mpd::Busy::Task::Other && m_long)
        busy = mpd::busyWith(*m_long);
    if (busy.task == mpd::Busy::Task::Other && m_web)
        busy = *m_web;
    busy.since = m_since;
    return busy;
}

} // namespace toccata
