// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/courier.h"
#include "core/actor/waitgraph.h"

#include <QThread>

#include <memory>
#include <mutex>
#include <string>

namespace toccata::actor {

/// A thread with an event loop in which actors live: one alone, or many that share it. Ends when it is to be
/// left and the last of them has moved out.
class EventLoopThread final : public QThread
{
public:
    /// \param name  also for debuggers, which show 15 bytes of it. start() is to follow.
    explicit EventLoopThread(const std::string &name);
    ~EventLoopThread() override;

    /// What is posted there runs in this thread, also what came before it began. Thread: any.
    const std::shared_ptr<Courier::Letterbox> &letterbox() const { return m_letterbox; }
    /// The thread as the deadlock guard sees it. Thread: any.
    const RefPtr<Participant> &participant() const { return m_participant; }

    // Thread: any.
    void moveIn();
    void moveOut();
    /// Nobody will move in any more.
    void endWhenEmpty();

protected:
    void run() override;

private:
    void endIfDone();

    std::mutex m_mutex;
    int m_inhabitants = 0;
    bool m_isToEnd = false;
    const RefPtr<Participant> m_participant;
    const std::shared_ptr<Courier::Letterbox> m_letterbox = std::make_shared<Courier::Letterbox>();
};

} // namespace toccata::actor
