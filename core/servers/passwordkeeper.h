// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"

#include <QString>

#include <optional>

namespace toccata {

/// Keeps passwords from one run of the program to the next, by names that the caller makes up. Never blocks.
/// Errors: Unsupported, where there is nothing to keep them in; Denied, where the person refused; Refused,
/// with the words of whoever could not do it. Thread: any.
class PasswordKeeper
{
public:
    PasswordKeeper() = default;
    virtual ~PasswordKeeper() = default;
    PasswordKeeper(const PasswordKeeper &) = delete;
    PasswordKeeper &operator=(const PasswordKeeper &) = delete;

    /// Nothing if there is none of that name.
    virtual actor::Future<std::optional<QString>> read(const QString &key) const = 0;
    /// In place of the one that is there.
    virtual actor::Future<void> write(const QString &key, const QString &password) const = 0;
    /// Also if there is none.
    virtual actor::Future<void> remove(const QString &key) const = 0;
};

} // namespace toccata
