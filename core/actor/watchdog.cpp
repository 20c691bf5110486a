// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/watchdog.h"

#include "core/actor/system.h"
#include "core/base/logging.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <utility>

namespace toccata::actor {

namespace {

/// A semaphore is what a signal handler may use to wake a thread.
void waitFor(sem_t &semaphore, std::chrono::nanoseconds time)
{
    timespec until{};
    clock_gettime(CLOCK_MONOTONIC, &until);
    const auto end = std::chrono::seconds(until.tv_sec) + std::chrono::nanoseconds(until.tv_nsec) + time;
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(end);
    until.tv_sec = whole.count();
    until.tv_nsec = (end - whole).count();
    sem_clockwait(&semaphore, CLOCK_MONOTONIC, &until);
}

/// What is shorter is not worth a number.
constexpr std::chrono::milliseconds tenth{100};

bool isBusy(const ActorReport &report)
{
    return report.call || (report.queued > 0 && report.phase == Phase::Running);
}

/// Whether it has not moved since.
bool isTheSame(const ActorReport &before, const ActorReport &now)
{
    return isBusy(now) && before.urn == now.urn && before.taken == now.taken && before.call == now.call;
}

std::string inSeconds(std::chrono::nanoseconds time)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f s", std::chrono::duration<double>(time).count());
    return text;
}

} // namespace

Watchdog::Watchdog(const System &system, std::chrono::milliseconds slow)
    : m_system(system)
    , m_slow(slow)
{
    sem_init(&m_attention, 0, 0);
    m_thread = std::thread([this] { run(); });
}

Watchdog::~Watchdog()
{
    m_over = true;
    sem_post(&m_attention);
    m_thread.join();
    sem_destroy(&m_attention);
}

void Watchdog::requestReport() noexcept
{
    m_reportWanted.store(true, std::memory_order_relaxed);
    sem_post(&m_attention);
}

void Watchdog::expectEndWithin(std::chrono::milliseconds limit, std::function<void()> giveUp)
{
    const std::lock_guard lock(m_mutex);
    m_endExpected = Clock::now() + limit;
    m_giveUp = std::move(giveUp);
}

void Watchdog::run()
{
    while (!m_over) {
        waitFor(m_attention, m_slow / 4);
        {
            const std::lock_guard lock(m_mutex);
            look();
            warnOfSlowOnes();
        }
        if (m_reportWanted.exchange(false))
            qCWarning(logActor, "the actors are doing this:\n%s", report().c_str());
        giveUpIfLate();
    }
}

void Watchdog::look()
{
    const auto now = Clock::now();
    std::vector<Sight> sights;
    for (ActorReport &report : m_system.report()) {
        const auto before = std::ranges::find_if(
            m_sights, [&](const Sight &each) { return isTheSame(each.report, report); });
        if (before != m_sights.end())
            sights.push_back({std::move(report), before->since, before->warned});
        else
            sights.push_back({std::move(report), now});
    }
    m_sights = std::move(sights);
}

// An actor that has work and does nothing waits for its thread. If another actor there is at it, that one is
// named; else it is a slot of one of its own objects, which is seen by nobody.
void Watchdog::warnOfSlowOnes()
{
    const auto now = Clock::now();
    for (Sight &each : m_sights) {
        const auto time = now - each.since;
        const bool isSlow = isBusy(each.report) && time >= m_slow;
        if (!isSlow || each.warned || (!each.report.call && isThreadInACall(each.report.thread)))
            continue;
        each.warned = true;
        qCWarning(logActor, "slow for %s: %s%s", inSeconds(time).c_str(), toText(each.report).c_str(),
            each.report.call ? "" : " (a slot of one of its objects, or its thread has no time)");
    }
}

bool Watchdog::isThreadInACall(const std::string &thread) const
{
    return std::ranges::any_of(
        m_sights, [&](const Sight &each) { return each.report.thread == thread && each.report.call; });
}

std::string Watchdog::report()
{
    const std::lock_guard lock(m_mutex);
    look();
    const auto now = Clock::now();
    std::string text;
    for (const Sight &each : m_sights) {
        text += toText(each.report);
        if (now - each.since >= tenth && isBusy(each.report))
            text += ", for at least " + inSeconds(now - each.since);
        text += '\n';
    }
    return text;
}

void Watchdog::giveUpIfLate()
{
    std::function<void()> giveUp;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_endExpected || Clock::now() < *m_endExpected)
            return;
        m_endExpected.reset();
        giveUp = std::exchange(m_giveUp, nullptr);
    }
    qCCritical(
        logActor, "the program does not come to its end; the actors are doing this:\n%s", report().c_str());
    giveUp();
}

} // namespace toccata::actor
