// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/courier.h"
#include "core/actor/promise.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace toccata::actor {

/// A QFuture of its own for each caller, for code that speaks only that. QFuture has room for one
/// continuation and is read at one's peril after a cancel, so it stays at the edge.
template <class T>
QFuture<T> toQFuture(const Future<T> &future)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> result = promise->future();
    future.whenReady([promise, state = future.state()] {
        if (const auto &error = state->error())
            promise->setException(error);
        else if constexpr (!std::is_void_v<T>)
            promise->addResult(std::as_const(*state).value());
        promise->finish();
    });
    return result;
}

/// The answer of a QFuture, e.g. of QtConcurrent::run(). It is watched, which leaves its one continuation to
/// others. A QFuture that ends without a result answers Cancelled. Giving the answer up cancels the QFuture.
/// Thread: one with an event loop; the answer comes through it, or BrokenReply if the thread ends before.
template <class T>
Future<T> fromQFuture(const QFuture<T> &future)
{
    auto promise = std::make_shared<Promise<T>>();
    const Future<T> answer = promise->future();
    auto *watcher = new QFutureWatcher<T>(Courier::contextOfThisThread());
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise = std::move(promise)] {
            watcher->deleteLater();
            QFuture<T> finished = watcher->future();
            try {
                finished.waitForFinished(); // throws what it failed with
                if constexpr (std::is_void_v<T>) {
                    if (!finished.isCanceled())
                        return promise->set();
                } else if (finished.resultCount() > 0) {
                    return promise->set(finished.result());
                }
                promise->setException(std::make_exception_ptr(Cancelled("the QFuture was cancelled")));
            } catch (...) {
                promise->setException();
            }
        });
    answer.whenReady([future, answer = answer.state()] {
        if (answer->isCancelRequested())
            QFuture<T>(future).cancel();
    });
    watcher->setFuture(future);
    return answer;
}

} // namespace toccata::actor
