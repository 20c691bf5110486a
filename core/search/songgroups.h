// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/songcolumns.h"

#include <array>
#include <optional>
#include <vector>

namespace toccata {

/// Songs that differ in their titles and files alone, as those of an album mostly do: what they share is
/// looked at once for all of them. Immutable.
class SongGroups
{
public:
    SongGroups() = default;
    explicit SongGroups(const SongTable &table);

    int size() const { return int(m_years.size()); }
    quint32 groupOf(int row) const { return m_groupOfRow[std::size_t(row)]; }
    std::optional<int> year(int group) const;
    /// What the groups have in sharedColumns[\p column], by group; empty if none has anything.
    const std::vector<StringId> &ids(std::size_t column) const { return m_ids[column]; }
    /// How many songs are in each group.
    std::vector<quint32> sizes() const;
    /// Memory held. Units: bytes.
    std::size_t bytes() const;

private:
    using Ids = std::array<StringId, sharedColumns.size()>;
    void begin(const SongTable &table, int row, const Ids &ids);

    std::vector<quint32> m_groupOfRow;
    std::vector<qint16> m_years;
    std::array<std::vector<StringId>, sharedColumns.size()> m_ids;
};

} // namespace toccata
