// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <utility>
#include <variant>

namespace toccata {

/// A T or the Error that prevented it. Has std::expected's names, so that it can become an alias of it in
/// C++23.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(Error error) // NOLINT(google-explicit-constructor): `return error;` likewise
        : m_content(std::in_place_index<1>, std::move(error))
    { }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }
    /// The value. Only if has_value().
    const T &value() const { return std::get<0>(m_content); }
    T &value() { return std::get<0>(m_content); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    /// The error. Only if !has_value().
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

} // namespace toccata
