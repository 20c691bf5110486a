// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/promise.h"

#include <atomic>
#include <memory>
#include <vector>

namespace toccata::actor {

/// All the answers, in the order of the futures, once the last
/// of them is there; else the first error in that order.
template <class T>
auto whenAll(std::vector<Future<T>> futures)
{
    using All = std::conditional_t<std::is_void_v<T>, std::type_identity<void>,
        std::type_identity<std::vector<T>>>::type;
    struct Gathering
    {
        explicit Gathering(std::vector<Future<T>> all)
            : futures(std::move(all))
            , missing(futures.size())
        { }
        All collect() const
        {
            if constexpr (std::is_void_v<T>) {
                for (const Future<T> &each : futures)
                    each.get();
            } else {
                All values;
                values.reserve(futures.size());
                for (const Future<T> &each : futures)
                    values.push_back(each.get());
                return values;
            }
        }
        const std::vector<Future<T>> futures;
        std::atomic<std::size_t> missing;
        RefPtr<State<All>> result = makeRef<State<All>>();
    };
    const auto gathering = std::make_shared<Gathering>(std::move(futures));
    const Future<All> result(gathering->result);
    if (gathering->futures.empty())
        gathering->result->succeedWith([&] { return gathering->collect(); });
    for (const Future<T> &each : gathering->futures)
        each.whenReady([gathering] {
            if (--gathering->missing == 0)
                gathering->result->succeedWith([&] { return gathering->collect(); });
        });
    return result;
}

} // namespace toccata::actor
