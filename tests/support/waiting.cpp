// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QTimer>

namespace toccata::test {

bool waitUntil(const std::function<bool()> &fulfilled, std::chrono::milliseconds deadline)
{
    const QDeadlineTimer end(deadline);
    QTimer poll; // wakes the loop up, for conditions that become true outside this thread
    poll.start(std::chrono::milliseconds(2));
    QEventLoop loop;
    while (!fulfilled()) {
        if (end.hasExpired())
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace toccata::test
