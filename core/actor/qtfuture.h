// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"

#include <QFuture>
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

} // namespace toccata::actor
