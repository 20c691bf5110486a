// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/registry.h"

#include "core/actor/cell.h"
#include "core/actor/errors.h"
#include "core/base/logging.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace toccata::actor {

void Registry::add(std::shared_ptr<Cell> cell)
{
    const std::lock_guard lock(m_mutex);
    m_cells.push_back(std::move(cell));
}

void Registry::remove(const Cell &cell)
{
    std::shared_ptr<Cell> removed; // may end outside the lock
    const std::lock_guard lock(m_mutex);
    const auto isIt = [&](const auto &each) { return each.get() == &cell; };
    const auto found = std::find_if(m_cells.rbegin(), m_cells.rend(), isIt); // the last mostly ends first
    removed = std::move(*found);
    m_cells.erase(std::prev(found.base()));
}

std::vector<std::shared_ptr<Cell>> Registry::alive() const
{
    std::vector<std::shared_ptr<Cell>> cells = all();
    std::erase_if(cells, [](const auto &each) { return !each->isAlive(); });
    return cells;
}

std::vector<std::shared_ptr<Cell>> Registry::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_cells;
}

void Registry::setFailureHandler(FailureHandler handler)
{
    const std::lock_guard lock(m_mutex);
    m_onFailure = std::move(handler);
}

void Registry::reportFailure(const Failure &failure) const
{
    FailureHandler handler;
    {
        const std::lock_guard lock(m_mutex);
        handler = m_onFailure;
    }
    try {
        if (handler)
            handler(failure);
    } catch (...) {
        qCCritical(logActor, "the failure handler threw: %s", describe(std::current_exception()).c_str());
    }
}

} // namespace toccata::actor
