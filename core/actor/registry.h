// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace toccata::actor {

class Cell;

/// The actors that are alive, in the order they were started. Thread: any.
class Registry
{
public:
    using FailureHandler = std::function<void(const std::string &name, std::exception_ptr error)>;

    void add(std::shared_ptr<Cell> cell);
    void remove(const Cell &cell);
    std::vector<std::shared_ptr<Cell>> snapshot() const;

    void setFailureHandler(FailureHandler handler);
    void reportFailure(const std::string &name, const std::exception_ptr &error) const;

private:
    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<Cell>> m_cells;
    FailureHandler m_onFailure;
};

} // namespace toccata::actor
