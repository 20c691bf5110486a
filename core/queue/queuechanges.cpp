// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuechanges.h"

#include <algorithm>
#include <unordered_set>

namespace toccata {

namespace {

using Ids = std::unordered_set<quint32>;

Ids idsOf(const std::vector<QueueEntry> &entries, RowRange range)
{
    Ids ids;
    ids.reserve(range.size());
    for (quint32 i = range.begin; i < range.end; ++i)
        ids.insert(entries[i].id);
    return ids;
}

/// The ranges within \p range whose ids are not in \p others.
std::vector<RowRange> strangers(const std::vector<QueueEntry> &entries, RowRange range, const Ids &others)
{
    std::vector<RowRange> ranges;
    for (quint32 i = range.begin; i < range.end; ++i) {
        if (others.contains(entries[i].id))
            continue;
        if (!ranges.empty() && ranges.back().end == i)
            ++ranges.back().end;
        else
            ranges.push_back({i, i + 1});
    }
    return ranges;
}

/// The ids within \p range that are in \p others too, in order.
std::vector<quint32> keptIds(const std::vector<QueueEntry> &entries, RowRange range, const Ids &others)
{
    std::vector<quint32> ids;
    for (quint32 i = range.begin; i < range.end; ++i) {
        if (others.contains(entries[i].id))
            ids.push_back(entries[i].id);
    }
    return ids;
}

std::vector<RowRange> differingRows(const std::vector<QueueEntry> &before,
    const std::vector<QueueEntry> &after, quint32 prefix, quint32 suffix)
{
    std::vector<RowRange> ranges;
    const auto note = [&](quint32 position, bool differs) {
        if (!differs)
            return;
        if (!ranges.empty() && ranges.back().end == position)
            ++ranges.back().end;
        else
            ranges.push_back({position, position + 1});
    };
    for (quint32 i = 0; i < prefix; ++i)
        note(i, before[i] != after[i]);
    const auto afterSize = quint32(after.size());
    const auto beforeSize = quint32(before.size());
    for (quint32 i = suffix; i > 0; --i)
        note(afterSize - i, before[beforeSize - i] != after[afterSize - i]);
    return ranges;
}

} // namespace

QueueChanges queueChanges(const std::vector<QueueEntry> &before, const std::vector<QueueEntry> &after)
{
    const auto common = quint32(std::min(before.size(), after.size()));
    quint32 prefix = 0;
    while (prefix < common && before[prefix].id == after[prefix].id)
        ++prefix;
    quint32 suffix = 0;
    while (suffix < common - prefix
        && before[before.size() - 1 - suffix].id == after[after.size() - 1 - suffix].id)
        ++suffix;

    QueueChanges changes;
    changes.updated = differingRows(before, after, prefix, suffix);
    const RowRange oldMiddle{prefix, quint32(before.size()) - suffix};
    const RowRange newMiddle{prefix, quint32(after.size()) - suffix};
    if (oldMiddle.size() == 0 && newMiddle.size() == 0)
        return changes;

    const Ids oldIds = idsOf(before, oldMiddle);
    const Ids newIds = idsOf(after, newMiddle);
    changes.removed = strangers(before, oldMiddle, newIds);
    std::ranges::reverse(changes.removed);
    changes.inserted = strangers(after, newMiddle, oldIds);
    std::vector<quint32> kept = keptIds(after, newMiddle, oldIds);
    if (!kept.empty())
        changes.updated.push_back(newMiddle);
    if (kept != keptIds(before, oldMiddle, newIds)) {
        const RowRange head{0, prefix};
        const RowRange tail{quint32(after.size()) - suffix, quint32(after.size())};
        std::vector<quint32> order;
        order.reserve(head.size() + kept.size() + tail.size());
        for (quint32 i = head.begin; i < head.end; ++i)
            order.push_back(after[i].id);
        order.insert(order.end(), kept.begin(), kept.end());
        for (quint32 i = tail.begin; i < tail.end; ++i)
            order.push_back(after[i].id);
        changes.reordered = std::move(order);
    }
    return changes;
}

} // namespace toccata
