// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace toccata::actor {

/// What calling that on an A with those arguments returns, as a value that may cross threads.
template <class A, class Call, class... Args>
using CallResult = std::decay_t<std::invoke_result_t<Call &, A &, std::decay_t<Args>...>>;

/// A callable or member of A together with its arguments, which
/// are kept as values and moved into the one call.
template <class A, class Call, class... Args>
auto boundCall(Call call, Args &&...args)
{
    static_assert(
        std::is_invocable_v<Call &, A &, std::decay_t<Args>...>, "this cannot be called on that actor");
    using R = CallResult<A, Call, Args...>;
    return [call = std::move(call), kept = std::tuple<std::decay_t<Args>...>(std::forward<Args>(args)...)](
               A &target) mutable -> R {
        return std::apply(
            [&](auto &...each) -> R { return std::invoke(call, target, std::move(each)...); }, kept);
    };
}

/// The object itself, where a path of data members ends.
template <class Object>
Object &walk(Object &object)
{
    return object;
}

/// What a path of data members leads to. A pointer on the way (a part held by unique_ptr) is followed.
template <auto First, auto... Rest, class Object>
auto &walk(Object &object)
{
    return walk<Rest...>(std::invoke(First, object));
}

/// Calls the last member of a path on what the others lead to.
template <auto First, auto... Rest, class Object, class... Args>
decltype(auto) callPath(Object &object, Args &&...args)
{
    if constexpr (sizeof...(Rest) == 0)
        return std::invoke(First, object, std::forward<Args>(args)...);
    else
        return callPath<Rest...>(std::invoke(First, object), std::forward<Args>(args)...);
}

} // namespace toccata::actor
