// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueplan.h"

#include "core/base/longestgrowing.h"

#include <algorithm>
#include <unordered_map>

namespace toccata {

namespace {

/// Positions this close together are fetched in one page: a few known songs cost less than another request.
constexpr quint32 joinedGap = 8;

std::vector<RowRange> rangesOf(const std::vector<quint32> &positions, quint32 pageSize)
{
    std::vector<RowRange> ranges;
    for (const quint32 position : positions) {
        const bool joins = !ranges.empty() && position - ranges.back().end <= joinedGap
            && position + 1 - ranges.back().begin <= pageSize;
        if (joins)
            ranges.back().end = position + 1;
        else
            ranges.push_back({position, position + 1});
    }
    return ranges;
}

/// Servers count ids from 1.
bool allDifferentAndKnown(const std::vector<QueueEntry> &entries)
{
    std::vector<quint32> ids;
    ids.reserve(entries.size());
    for (const QueueEntry &entry : entries)
        ids.push_back(entry.id);
    std::ranges::sort(ids);
    return (ids.empty() || ids.front() != 0) && std::ranges::adjacent_find(ids) == ids.end();
}

/// The positions of \p after whose songs were in the queue before, and have passed others of them since.
std::vector<quint32> movedAmongOthers(
    const std::unordered_map<quint32, quint32> &placeBefore, const std::vector<QueueEntry> &after)
{
    std::vector<quint32> positions;
    std::vector<quint32> former;
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (const auto place = placeBefore.find(after[i].id); place != placeBefore.end()) {
            positions.push_back(quint32(i));
            former.push_back(place->second);
        }
    }
    if (std::ranges::is_sorted(former))
        return {};
    const std::vector<bool> stays = longestGrowing(former);
    std::vector<quint32> moved;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (!stays[i])
            moved.push_back(positions[i]);
    }
    return moved;
}

} // namespace

QueuePlan planQueueUpdate(const std::vector<QueueEntry> &before, const std::vector<PositionedId> &changed,
    quint32 newLength, DeltaKind kind, quint32 pageSize)
{
    std::unordered_map<quint32, quint32> placeBefore;
    if (!changed.empty()) {
        placeBefore.reserve(before.size());
        for (std::size_t i = 0; i < before.size(); ++i)
            placeBefore.emplace(before[i].id, quint32(i));
    }

    QueuePlan plan;
    plan.entries = before;
    plan.entries.resize(newLength);
    std::vector<quint32> retagged;
    for (const auto &[position, id] : changed) {
        if (position >= newLength)
            continue;
        QueueEntry &entry = plan.entries[position];
        if (kind == DeltaKind::OnlyChanges && position < before.size() && before[position].id == id)
            retagged.push_back(position);
        const auto known = placeBefore.find(id);
        entry = known == placeBefore.end() ? QueueEntry{id} : before[known->second];
        if (kind == DeltaKind::OnlyChanges && entry.isMarked())
            retagged.push_back(position);
    }
    if (kind == DeltaKind::OnlyChanges) {
        const std::vector<quint32> moved = movedAmongOthers(placeBefore, plan.entries);
        if (moved.size() <= pageSize)
            retagged.insert(retagged.end(), moved.begin(), moved.end());
    }

    plan.isSound = allDifferentAndKnown(plan.entries);

    std::vector<quint32> missing = std::move(retagged);
    for (quint32 position = 0; position < newLength; ++position) {
        if (!plan.entries[position].isLoaded())
            missing.push_back(position);
    }
    std::ranges::sort(missing);
    const auto duplicates = std::ranges::unique(missing);
    missing.erase(duplicates.begin(), duplicates.end());
    plan.fetch = rangesOf(missing, pageSize);
    return plan;
}

std::vector<RowRange> pagesOf(quint32 total, quint32 pageSize)
{
    std::vector<RowRange> pages;
    for (quint32 begin = 0; begin < total; begin = pages.back().end)
        pages.push_back({begin, begin + std::min(pageSize, total - begin)});
    return pages;
}

} // namespace toccata
