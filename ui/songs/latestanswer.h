// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"
#include "core/mpd/errors.h"

#include <QObject>

#include <memory>
#include <utility>

namespace toccata {

/// Waits for one answer at a time: what a page shows. An answer to a former question, and one that comes
/// after the page is gone, is dropped.
class LatestAnswer
{
public:
    /// Calls one of \p onValue (const T &) and \p onError (const Error &) in the GUI thread, unless forget()
    /// or the next question comes first.
    template <class T, class OnValue, class OnError>
    void expect(const actor::Future<T> &future, OnValue onValue, OnError onError)
    {
        m_question = std::make_unique<QObject>();
        future.deliver(
            m_question.get(),
            [this, onValue = std::move(onValue)](const T &value) {
                forget();
                onValue(value);
            },
            [this, onError = std::move(onError)](const std::exception_ptr &failure) {
                forget();
                onError(mpd::toError(failure));
            });
    }
    void forget() { m_question.reset(); }
    bool isWaiting() const { return m_question != nullptr; }

private:
    /// Who the answer is delivered to; without it nobody is called.
    std::unique_ptr<QObject> m_question;
};

} // namespace toccata
