// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/promise.h"

#include <atomic>
#include <type_traits>
#include <vector>

namespace toccata::actor {

template <class T>
using AllOf = typename std::conditional_t<std::is_void_v<T>, std::type_identity<void>,
    std::type_identity<std::vector<T>>>::type;

/// The answer that is put together from many, and holds them until it is ready.
template <class T>
class Gathering final : public State<AllOf<T>>
{
public:
    explicit Gathering(std::vector<Future<T>> futures)
        : m_futures(std::move(futures))
        , m_missing(m_futures.size())
    { }
    /// One more of them is there. Returns whether it was the last.
    bool oneMore() { return --m_missing == 0; }
    void collect()
    {
        const auto futures = this->locked([this] { return std::exchange(m_futures, {}); });
        this->succeedWith([&]() -> AllOf<T> {
            if constexpr (std::is_void_v<T>) {
                for (const Future<T> &each : futures)
                    each.get();
            } else {
                std::vector<T> values;
                values.reserve(futures.size());
                for (const Future<T> &each : futures)
                    values.push_back(each.get());
                return values;
            }
        });
    }
    std::vector<RefPtr<FutureState>> sources() const override
    {
        return this->locked([this] {
            std::vector<RefPtr<FutureState>> all;
            for (const Future<T> &each : m_futures)
                all.push_back(each.state());
            return all;
        });
    }

private:
    std::vector<Future<T>> m_futures;
    std::atomic<std::size_t> m_missing;
};

/// All the answers, in the order of the futures, once the last of them is there; else the first error in that
/// order.
template <class T>
Future<AllOf<T>> whenAll(const std::vector<Future<T>> &futures)
{
    const auto gathering = makeRef<Gathering<T>>(futures);
    if (futures.empty())
        gathering->collect();
    for (const Future<T> &each : futures)
        each.whenReady([gathering] {
            if (gathering->oneMore())
                gathering->collect();
        });
    return Future<AllOf<T>>(gathering);
}

} // namespace toccata::actor
