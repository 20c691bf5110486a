// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/callname.h"

#include <functional>
#include <tuple>
#include <type_traits>
#include <utility>

namespace toccata::actor {

/// A callable or member of A together with its arguments, which are kept as values and moved into the one
/// call. What it returns is a value too, so that it may cross threads.
template <class A, class Call, class... Args>
class BoundCall
{
    static_assert(std::is_invocable_v<Call &, A &, Args...>, "this cannot be called on that actor");

public:
    using Result = std::decay_t<std::invoke_result_t<Call &, A &, Args...>>;

    template <class... Given>
    explicit BoundCall(Call call, Given &&...args)
        : m_call(std::move(call))
        , m_args(std::forward<Given>(args)...)
    { }

    Result operator()(A &target)
    {
        return std::apply(
            [&](Args &...each) -> Result { return std::invoke(m_call, target, std::move(each)...); }, m_args);
    }
    static const CallName &name() { return callNameOf<Call>; }

private:
    Call m_call;
    std::tuple<Args...> m_args;
};

template <class A, class Call, class... Args>
auto boundCall(Call call, Args &&...args)
{
    return BoundCall<A, Call, std::decay_t<Args>...>(std::move(call), std::forward<Args>(args)...);
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

/// Calls the last member of a path on what the others lead to. The path is in the type, which says what is
/// called.
template <auto... Path>
struct PathCall
{
    template <class Object, class... Args>
    decltype(auto) operator()(Object &object, Args &&...args) const
    {
        return follow<Path...>(object, std::forward<Args>(args)...);
    }

private:
    template <auto First, auto... Rest, class Object, class... Args>
    static decltype(auto) follow(Object &object, Args &&...args)
    {
        if constexpr (sizeof...(Rest) == 0)
            return std::invoke(First, object, std::forward<Args>(args)...);
        else
            return follow<Rest...>(std::invoke(First, object), std::forward<Args>(args)...);
    }
};

} // namespace toccata::actor
