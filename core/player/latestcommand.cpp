// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/latestcommand.h"

#include "core/actor/errors.h"

#include <memory>

namespace toccata {

actor::Future<void> LatestCommand::send(const mpd::SessionProxy &session, mpd::Command command)
{
    Waiting next{session, std::move(command), {}};
    actor::Future<void> answer = next.promise.future();
    if (!m_underWay) {
        start(std::move(next));
        return answer;
    }
    if (m_waiting)
        m_waiting->promise.setException(
            std::make_exception_ptr(actor::Cancelled("a newer command took its place")));
    m_waiting = std::move(next);
    return answer;
}

void LatestCommand::reset()
{
    ++m_generation;
    m_underWay = false;
    m_waiting.reset();
}

void LatestCommand::start(Waiting next)
{
    m_underWay = true;
    const auto promise = std::make_shared<actor::Promise<void>>(std::move(next.promise));
    next.session.send(mpd::plain(std::move(next.command)))
        .deliver(
            m_owner.selfRef(&m_owner),
            [this, promise, generation = m_generation] {
                promise->set();
                if (generation == m_generation)
                    ended();
            },
            [this, promise, generation = m_generation](const std::exception_ptr &failure) {
                promise->setException(failure);
                if (generation == m_generation)
                    ended();
            });
}

void LatestCommand::ended()
{
    m_underWay = false;
    if (m_waiting)
        start(*std::exchange(m_waiting, std::nullopt));
}

} // namespace toccata
