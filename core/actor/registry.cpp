// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/registry.h"

#include "core/actor/cell.h"
#include "core/actor/errors.h"
#include "core/base/logging.h"

#include <algorithm>

namespace toccata::actor {

void Registry::add(std::shared_ptr<Cell> cell)
{
    const std::lock_guard lock(m_mutex);
    m_cells.push_back(std::move(cell));
}

void Registry::remove(const Cell &cell)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_cells, [&](const auto &each) { return each.get() == &cell; });
}

std::vector<std::shared_ptr<Cell>> Registry::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_cells;
}

void Registry::setFailureHandler(FailureHandler handler)
{
    const std::lock_guard lock(m_mutex);
    m_onFailure = std::move(handler);
}

void Registry::reportFailure(const std::string &name, const std::exception_ptr &error) const
{
    FailureHandler handler;
    {
        const std::lock_guard lock(m_mutex);
        handler = m_onFailure;
    }
    try {
        if (handler)
            handler(name, error);
    } catch (...) {
        qCCritical(logActor, "the failure handler threw: %s", describe(std::current_exception()).c_str());
    }
}

} // namespace toccata::actor
