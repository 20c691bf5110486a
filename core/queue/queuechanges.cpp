// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuechanges.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace toccata {

namespace {

/// Stands for a song that is not in the other queue.
constexpr quint32 nowhere = 0xffffffffU;

/// For each song in \p range of \p after where it is within \p beforeRange of \p before, counted from there.
std::vector<quint32> formerPlaces(const std::vector<QueueEntry> &before, RowRange beforeRange,
    const std::vector<QueueEntry> &after, RowRange range)
{
    QHash<quint32, quint32> placeOfId;
    placeOfId.reserve(beforeRange.size());
    for (quint32 i = beforeRange.begin; i < beforeRange.end; ++i)
        placeOfId.insert(before[i].id, i - beforeRange.begin);
    std::vector<quint32> places;
    places.reserve(range.size());
    for (quint32 i = range.begin; i < range.end; ++i)
        places.push_back(placeOfId.value(after[i].id, nowhere));
    return places;
}

/// The ranges of those of \p count positions from \p first on that \p isMeant.
template <class Condition>
std::vector<RowRange> rangesWhere(quint32 first, std::size_t count, Condition isMeant)
{
    std::vector<RowRange> ranges;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isMeant(i))
            continue;
        const quint32 position = first + quint32(i);
        if (!ranges.empty() && ranges.back().end == position)
            ++ranges.back().end;
        else
            ranges.push_back({position, position + 1});
    }
    return ranges;
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

/// As QueueChanges::reordered has it. \param places  of the songs that stay within those that \p stays is
/// about; \p prefix songs before and \p suffix songs behind them stay where they are.
std::vector<quint32> orderOf(
    const std::vector<quint32> &places, const std::vector<bool> &stays, quint32 prefix, quint32 suffix)
{
    std::vector<quint32> stayingBefore(stays.size());
    quint32 staying = prefix;
    for (std::size_t place = 0; place < stays.size(); ++place) {
        stayingBefore[place] = staying;
        staying += stays[place] ? 1 : 0;
    }
    std::vector<quint32> order(prefix + places.size() + suffix);
    std::iota(order.begin(), order.end(), 0); // as it is at both ends
    std::ranges::transform(
        places, order.begin() + prefix, [&](quint32 place) { return stayingBefore[place]; });
    return order;
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

    std::vector<quint32> places = formerPlaces(before, oldMiddle, after, newMiddle);
    changes.inserted
        = rangesWhere(newMiddle.begin, places.size(), [&](std::size_t i) { return places[i] == nowhere; });
    std::erase(places, nowhere);
    if (!places.empty())
        changes.updated.push_back(newMiddle);
    std::vector<bool> stays(oldMiddle.size(), false);
    for (const quint32 place : places)
        stays[place] = true;
    changes.removed = rangesWhere(oldMiddle.begin, stays.size(), [&](std::size_t i) { return !stays[i]; });
    std::ranges::reverse(changes.removed);
    if (!std::ranges::is_sorted(places))
        changes.reordered = orderOf(places, stays, prefix, suffix);
    return changes;
}

} // namespace toccata
