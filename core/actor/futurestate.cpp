// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/futurestate.h"

#include "core/actor/blocking.h"
#include "core/actor/errors.h"
#include "core/base/logging.h"

namespace toccata::actor {

namespace {

thread_local const FutureState *requestInHand = nullptr;

/// Errors that say no more than that somebody left: nothing to tell when nobody cares.
bool isFarewell(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const ActorDead &) {
        return true;
    } catch (const Cancelled &) {
        return true;
    } catch (const BrokenReply &) {
        return true;
    } catch (...) {
        return false;
    }
}

} // namespace

FutureState::~FutureState()
{
    if (m_error && !m_errorSeen && !m_cancelRequested && logActor().isInfoEnabled() && !isFarewell(m_error))
        qCInfo(logActor, "an error reply that nobody looked at: %s", describe(m_error).c_str());
}

bool FutureState::fail(std::exception_ptr error) noexcept
{
    return complete([&] { m_error = std::move(error); });
}

const std::exception_ptr &FutureState::error() const
{
    if (m_error)
        m_errorSeen.store(true, std::memory_order_relaxed);
    return m_error;
}

void FutureState::announce(std::unique_lock<std::mutex> lock)
{
    m_ready.store(true, std::memory_order_release);
    std::vector<Job> continuations = std::exchange(m_continuations, {});
    const RefPtr<Participant> relieved = std::exchange(m_producer, {});
    const RefPtr<FutureState> source = std::exchange(m_source, {});
    lock.unlock();
    m_becameReady.notify_all();
    for (Job &job : continuations)
        job();
}

void FutureState::whenReady(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ready.load(std::memory_order_relaxed)) {
            m_continuations.push_back(std::move(job));
            return;
        }
    }
    job();
}

void FutureState::wait(std::optional<Clock::time_point> deadline)
{
    if (isReady())
        return;
    if (isBlockingForbiddenHere())
        throw BlockingForbidden("a blocking get() in a thread that must stay responsive");
    const BlockedOn blocked(*this);
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_ready.load(std::memory_order_relaxed); };
    if (!deadline)
        m_becameReady.wait(lock, ready);
    else if (!m_becameReady.wait_until(lock, *deadline, ready))
        throw Timeout("no reply in time");
}

RefPtr<Participant> FutureState::producer() const
{
    return locked([this] { return m_producer; });
}

std::vector<RefPtr<FutureState>> FutureState::sources() const
{
    const RefPtr<FutureState> source = locked([this] { return m_source; });
    return source ? std::vector{source} : std::vector<RefPtr<FutureState>>{};
}

void FutureState::setSource(RefPtr<FutureState> source)
{
    const std::lock_guard lock(m_mutex);
    if (!m_ready.load(std::memory_order_relaxed))
        m_source = std::move(source);
}

RequestInHand::RequestInHand(const FutureState &request)
    : m_outer(std::exchange(requestInHand, &request))
{ }

RequestInHand::~RequestInHand()
{
    requestInHand = m_outer;
}

const FutureState *RequestInHand::current()
{
    return requestInHand;
}

} // namespace toccata::actor
