// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/courier.h"
#include "core/actor/future.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace toccata::actor {

/// Runs the calling thread's event loop until the condition
/// holds. Something in this thread must come to make it so.
template <class Condition>
void runLoopUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// The future, once it has its answer; the event loop runs meanwhile.
template <class T>
Future<T> settled(Future<T> future)
{
    // The empty job wakes the loop after the answer came from another thread.
    future.whenReady([letterbox = Courier::ofThisThread()] { letterbox->post(Job([] {})); });
    runLoopUntil([&] { return future.isReady(); });
    return future;
}

/// Runs whatever was on its way to this thread when it is called.
inline void runWhatWasPosted()
{
    bool reached = false;
    Courier::ofThisThread()->post(Job([&] { reached = true; }));
    runLoopUntil([&] { return reached; });
}

} // namespace toccata::actor
