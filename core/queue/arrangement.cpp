// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/arrangement.h"

#include "core/base/longestgrowing.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace toccata {

namespace {

// Neighbours are moved and removed together from so many on. Fewer go by their ids, which are right also when
// somebody else has changed the queue since.
constexpr std::size_t shortestMove = 16;
constexpr std::size_t shortestRemoval = 256;

/// Counts marked places, and those before one, each in O(log n) (a Fenwick tree).
class Marks
{
public:
    explicit Marks(std::size_t size)
        : m_sums(size + 1, 0)
    { }

    void change(std::size_t place, int by)
    {
        for (std::size_t i = place + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += by;
    }
    quint32 before(std::size_t place) const
    {
        int sum = 0;
        for (std::size_t i = place; i > 0; i -= i & (~i + 1))
            sum += m_sums[i];
        return quint32(sum);
    }

private:
    std::vector<int> m_sums;
};

/// Those of \p ids that are in \p others too, in their order.
std::vector<quint32> common(const std::vector<quint32> &ids, const std::vector<quint32> &others)
{
    const std::unordered_set<quint32> known(others.begin(), others.end());
    std::vector<quint32> kept;
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](quint32 id) { return known.contains(id); });
    return kept;
}

/// Moves the songs of a queue to their places in another order, from its beginning on. Those that do not move
/// stand between those that are still to move; each place is counted from that.
class Mover
{
public:
    Mover(const std::vector<quint32> &from, const std::vector<quint32> &to)
        : m_to(to)
        , m_unplaced(from.size())
    {
        std::unordered_map<quint32, quint32> placeOfId;
        for (std::size_t i = 0; i < from.size(); ++i)
            placeOfId.emplace(from[i], quint32(i));
        m_places.reserve(to.size());
        for (const quint32 id : to)
            m_places.push_back(placeOfId.at(id));
        m_stays = longestGrowing(m_places);
        std::vector<bool> staysAt(from.size(), false);
        for (std::size_t i = 0; i < to.size(); ++i) {
            if (m_stays[i]) {
                staysAt[m_places[i]] = true;
                m_staying.push_back(quint32(i));
            }
        }
        quint32 staying = 0;
        for (std::size_t place = 0; place < from.size(); ++place) {
            m_stayingBefore.push_back(staying);
            staying += staysAt[place] ? 1 : 0;
            if (!staysAt[place])
                m_unplaced.change(place, 1);
        }
    }

    void addTo(mpd::BatchBuilder &batches)
    {
        for (std::size_t i = 0; i < m_to.size();) {
            if (m_stays[i]) {
                ++m_passed;
                ++i;
                continue;
            }
            const std::size_t length = runAt(i);
            const quint32 position = positionOf(i);
            const quint32 target = targetOf(i, length);
            if (position != target)
                addMove(batches, i, length, position, target);
            for (std::size_t k = 0; k < length; ++k)
                m_unplaced.change(m_places[i + k], -1);
            i += length;
        }
    }

private:
    /// How many from \p i on move and are neighbours before and after.
    std::size_t runAt(std::size_t i) const
    {
        std::size_t length = 1;
        while (
            i + length < m_to.size() && !m_stays[i + length] && m_places[i + length] == m_places[i] + length)
            ++length;
        return length;
    }

    /// Where it is now.
    quint32 positionOf(std::size_t i) const
    {
        const quint32 staying = m_stayingBefore[m_places[i]];
        const quint32 placed = staying < m_passed ? m_staying[staying] : quint32(i) + (staying - m_passed);
        return placed + m_unplaced.before(m_places[i]);
    }

    /// Where it is to be, counted without those that move.
    quint32 targetOf(std::size_t i, std::size_t length) const
    {
        if (m_passed == 0)
            return quint32(i);
        const quint32 lastStaying = m_places[m_staying[m_passed - 1]];
        const quint32 ownBefore = m_places[i] < lastStaying ? quint32(length) : 0;
        return quint32(i) + m_unplaced.before(lastStaying) - ownBefore;
    }

    void addMove(
        mpd::BatchBuilder &batches, std::size_t i, std::size_t length, quint32 position, quint32 target) const
    {
        if (length >= shortestMove) {
            batches.add(
                mpd::Command("move").arg(mpd::Range{position, position + qint64(length)}).arg(target));
            return;
        }
        // Those that come from before the target leave a gap each, which the next one fills.
        const bool isFromBefore = position < target;
        for (std::size_t k = 0; k < length; ++k)
            batches.add(mpd::Command("moveid")
                            .arg(m_to[i + k])
                            .arg(quint32(target + (isFromBefore ? length - 1 : k))));
    }

    const std::vector<quint32> &m_to;
    /// Of each song of m_to in the former order.
    std::vector<quint32> m_places;
    /// Of each song of m_to.
    std::vector<bool> m_stays;
    /// The indexes in m_to of those that stay.
    std::vector<quint32> m_staying;
    /// Of each place of the former order.
    std::vector<quint32> m_stayingBefore;
    Marks m_unplaced;
    /// How many of those that stay the beginning that is in order has.
    quint32 m_passed = 0;
};

/// Removes what is not in \p kept, from the end on, so that places stay right.
void addRemovals(
    mpd::BatchBuilder &batches, const std::vector<quint32> &from, const std::vector<quint32> &kept)
{
    const std::unordered_set<quint32> stays(kept.begin(), kept.end());
    for (std::size_t end = from.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && !stays.contains(from[begin - 1]))
            --begin;
        if (end - begin >= shortestRemoval) {
            batches.add(mpd::Command("delete").arg(mpd::Range{qint64(begin), qint64(end)}));
        } else {
            for (std::size_t i = begin; i < end; ++i)
                batches.add(mpd::Command("deleteid").arg(from[i]));
        }
        end = begin == end ? end - 1 : begin;
    }
}

} // namespace

std::vector<mpd::CommandBatch> arrangeBatches(
    const std::vector<quint32> &from, const std::vector<quint32> &to, mpd::BatchLimits limits)
{
    mpd::BatchBuilder batches(limits);
    const std::vector<quint32> kept = common(from, to);
    addRemovals(batches, from, kept);
    const std::vector<quint32> order = common(to, from);
    if (order != kept)
        Mover(kept, order).addTo(batches);
    return batches.take();
}

} // namespace toccata
