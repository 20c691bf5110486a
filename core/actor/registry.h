// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/failure.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace toccata::actor {

class Cell;

/// The actors, in the order they were started. Thread: any.
class Registry
{
public:
    using FailureHandler = std::function<void(const Failure &)>;

    void add(std::shared_ptr<Cell> cell);
    void remove(const Cell &cell);
    /// Those that can be talked to.
    std::vector<std::shared_ptr<Cell>> alive() const;
    /// Also those that are about to end.
    std::vector<std::shared_ptr<Cell>> all() const;

    void setFailureHandler(FailureHandler handler);
    void reportFailure(const Failure &failure) const;

private:
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<Cell>> m_cells;
    FailureHandler m_onFailure;
};

} // namespace toccata::actor
