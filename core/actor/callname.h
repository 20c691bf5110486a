// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace toccata::actor {

/// What a message does, for logs and reports: the type of the callable as the compiler writes it. One static
/// object for each type, so that a pointer to it is good in any thread and for ever.
struct CallName
{
    std::string_view type;
};

template <class T>
constexpr std::string_view typeName()
{
    // "… typeName() [with T = X; …]"; the alias std::string_view is written out behind it.
    constexpr std::string_view whole = __PRETTY_FUNCTION__;
    constexpr std::string_view mark = "T = ";
    constexpr std::size_t begin = whole.find(mark) + mark.size();
    constexpr std::size_t alias = whole.find("; std::string_view = ", begin);
    return whole.substr(begin, (alias == whole.npos ? whole.size() - 1 : alias) - begin);
}

template <class T>
inline constexpr CallName callNameOf{typeName<T>()};

/// The name as a person would say it: `Server::player.pause` for a path of members, `int (Counter::*)(int)`
/// for a member that was passed as a value, and for a lambda the function in which it was written.
std::string readable(const CallName &name);

} // namespace toccata::actor
