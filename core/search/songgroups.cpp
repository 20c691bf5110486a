// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/songgroups.h"

#include "core/music/tagnumbers.h"

namespace toccata {

namespace {

constexpr qint16 unknownYear = -1;

/// The songs of an album come one after another, but a guest or a second genre makes two or three groups of
/// it, which alternate.
constexpr std::size_t rememberedGroups = 4;

/// As Song::year().
qint16 yearOf(const SongTable &table, int row)
{
    auto year = yearInTag(table.text(table.id(row, Tag::Date)));
    if (!year)
        year = yearInTag(table.text(table.id(row, Tag::OriginalDate)));
    return qint16(year.value_or(unknownYear));
}

} // namespace

SongGroups::SongGroups(const SongTable &table)
{
    struct Remembered
    {
        Ids ids = {};
        quint32 group = 0;
    };
    std::array<Remembered, rememberedGroups> remembered;
    std::size_t oldest = 0;
    std::size_t last = 0;
    m_groupOfRow.reserve(std::size_t(table.size()));
    for (int row = 0; row < table.size(); ++row) {
        Ids ids;
        for (std::size_t i = 0; i < sharedColumns.size(); ++i)
            ids[i] = sharedColumns[i].id(table, row);
        bool known = size() > 0 && remembered[last].ids == ids;
        for (std::size_t i = 0; i < std::min(m_years.size(), rememberedGroups) && !known; ++i) {
            known = remembered[i].ids == ids;
            last = known ? i : last;
        }
        if (!known) {
            begin(table, row, ids);
            last = oldest;
            oldest = (oldest + 1) % rememberedGroups;
            remembered[last] = {ids, quint32(size() - 1)};
        }
        m_groupOfRow.push_back(remembered[last].group);
    }
    m_years.shrink_to_fit();
    for (std::vector<StringId> &ids : m_ids) {
        if (!ids.empty())
            ids.resize(m_years.size());
        ids.shrink_to_fit();
    }
}

void SongGroups::begin(const SongTable &table, int row, const Ids &ids)
{
    m_years.push_back(yearOf(table, row));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (ids[i] == 0)
            continue;
        m_ids[i].resize(m_years.size());
        m_ids[i].back() = ids[i];
    }
}

std::optional<int> SongGroups::year(int group) const
{
    const qint16 year = m_years[std::size_t(group)];
    return year == unknownYear ? std::nullopt : std::optional<int>(year);
}

std::vector<quint32> SongGroups::sizes() const
{
    std::vector<quint32> sizes(m_years.size());
    for (const quint32 group : m_groupOfRow)
        ++sizes[group];
    return sizes;
}

std::size_t SongGroups::bytes() const
{
    std::size_t sum = m_groupOfRow.capacity() * sizeof(quint32) + m_years.capacity() * sizeof(qint16);
    for (const std::vector<StringId> &ids : m_ids)
        sum += ids.capacity() * sizeof(StringId);
    return sum;
}

} // namespace toccata
