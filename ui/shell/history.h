// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility>
#include <vector>

namespace toccata {

/// Where one has been, for Back and Forward. Going somewhere new forgets what was ahead.
template <class Location>
class History
{
public:
    bool isEmpty() const { return m_locations.empty(); }
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_locations.size(); }
    /// Only if !isEmpty().
    const Location &current() const { return m_locations[m_current]; }

    void go(Location location)
    {
        if (!isEmpty())
            m_locations.erase(m_locations.begin() + std::ptrdiff_t(m_current) + 1, m_locations.end());
        m_locations.push_back(std::move(location));
        m_current = m_locations.size() - 1;
    }
    /// Changes what the current place is called, as when somebody types on in the search field.
    void replaceCurrent(Location location) { m_locations[m_current] = std::move(location); }
    const Location &back() { return m_locations[canGoBack() ? --m_current : m_current]; }
    const Location &forward() { return m_locations[canGoForward() ? ++m_current : m_current]; }

private:
    std::vector<Location> m_locations;
    std::size_t m_current = 0;
};

} // namespace toccata
