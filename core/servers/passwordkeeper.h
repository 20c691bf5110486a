// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"

#include <QString>

#include <optional>

namespace toccata {

class PasswordKeeper
{
public:
    virtual ~PasswordKeeper() = default;
    virtual actor::Future<std::optional<QString>> read(const QString &key) = 0;
    virtual actor::Future<void> write(const QString &key, const QString &password) = 0;
    virtual actor::Future<void> remove(const QString &key) = 0;
};

} // namespace toccata
