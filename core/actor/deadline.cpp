// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/deadline.h"

#include "core/actor/courier.h"
#include "core/actor/errors.h"

#include <QTimer>

namespace toccata::actor {

Deadline::Deadline(RefPtr<FutureState> request, RefPtr<FutureState> answer)
    : m_request(std::move(request))
    , m_answer(std::move(answer))
{ }

void Deadline::startIn(std::chrono::milliseconds limit, const std::shared_ptr<Deadline> &self)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_answer)
            return;
    }
    QTimer::singleShot(limit, Courier::contextOfThisThread(), [self] { self->ring(); });
}

void Deadline::met()
{
    RefPtr<FutureState> request; // let go of outside the lock: it may be the last owner of much
    RefPtr<FutureState> answer;
    const std::lock_guard lock(m_mutex);
    request = std::move(m_request);
    answer = std::move(m_answer);
}

void Deadline::ring()
{
    RefPtr<FutureState> request;
    RefPtr<FutureState> answer;
    {
        const std::lock_guard lock(m_mutex);
        request = std::move(m_request);
        answer = std::move(m_answer);
    }
    if (answer && answer->fail(std::make_exception_ptr(Timeout("no reply in time"))))
        request->requestCancel();
}

} // namespace toccata::actor
