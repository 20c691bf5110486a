// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

namespace toccata::mpd {

/// Runs this thread's event loop until \p condition holds; false if it does not within ten seconds, which
/// ends a broken test.
template <class Condition>
bool eventually(Condition condition)
{
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    QTimer waker; // For conditions that another thread fulfils, whose change makes no event here.
    waker.start(std::chrono::milliseconds(5));
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace toccata::mpd
