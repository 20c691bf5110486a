// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistchange.h"

#include "core/base/longestgrowing.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace toccata {

namespace {

using Ids = std::vector<quint32>;
using IdSet = std::unordered_set<quint32>;

/// Gives every song of several lists a number: the third "a" of one list is the third "a" of another.
class Numbers
{
public:
    Ids of(const PlaylistUris &uris)
    {
        Ids ids;
        ids.reserve(std::size_t(uris.size()));
        QHash<QByteArray, qsizetype> seen;
        for (const QByteArray &uri : uris) {
            Ids &known = m_ids[uri];
            const qsizetype which = seen[uri]++;
            if (std::size_t(which) == known.size()) {
                known.push_back(quint32(m_uris.size()));
                m_uris.push_back(uri);
            }
            ids.push_back(known[std::size_t(which)]);
        }
        return ids;
    }
    const QByteArray &uri(quint32 id) const { return m_uris[qsizetype(id)]; }

private:
    QHash<QByteArray, Ids> m_ids;
    QList<QByteArray> m_uris;
};

Ids common(const Ids &ids, const IdSet &others)
{
    Ids kept;
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](quint32 id) { return others.contains(id); });
    return kept;
}

IdSet setOf(const Ids &ids)
{
    return {ids.begin(), ids.end()};
}

bool hasOtherOrder(const Ids &base, const Ids &changed)
{
    return common(base, setOf(changed)) != common(changed, setOf(base));
}

/// \p skeleton with what \p other has added to \p base, and without what it has taken from there.
Ids merged(const Ids &base, const Ids &skeleton, const Ids &other)
{
    const IdSet inBase = setOf(base);
    const IdSet inOther = setOf(other);
    const IdSet inSkeleton = setOf(skeleton);
    // What \p other has added, by the song that it stands behind; 0 is the beginning.
    std::unordered_map<quint64, Ids> behind;
    quint64 anchor = 0;
    for (const quint32 id : other) {
        if (inSkeleton.contains(id))
            anchor = quint64(id) + 1;
        else if (!inBase.contains(id))
            behind[anchor].push_back(id);
    }
    Ids result = behind[0];
    for (const quint32 id : skeleton) {
        if (!inBase.contains(id) || inOther.contains(id))
            result.push_back(id);
        const auto added = behind.find(quint64(id) + 1);
        if (added != behind.end())
            result.insert(result.end(), added->second.begin(), added->second.end());
    }
    return result;
}

class InPlace
{
public:
    InPlace(const QString &name, const Numbers &numbers, const PlaylistPowers &powers)
        : m_name(name)
        , m_numbers(numbers)
        , m_powers(powers)
    { }

    bool remove(const Ids &before, const IdSet &after);
    bool move(Ids now, const Ids &order);
    bool add(const Ids &after, const IdSet &before);
    mpd::CommandBatch take() { return std::move(m_commands); }

private:
    mpd::Command command(const char *name) const { return mpd::Command(name).arg(m_name); }
    bool send(mpd::Command command)
    {
        m_commands.push_back(std::move(command));
        return m_commands.size() <= m_powers.mostCommands;
    }

    const QString &m_name;
    const Numbers &m_numbers;
    const PlaylistPowers &m_powers;
    mpd::CommandBatch m_commands;
};

// From the end, so that the positions of the others stay right.
bool InPlace::remove(const Ids &before, const IdSet &after)
{
    for (std::size_t end = before.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && !after.contains(before[first - 1]))
            --first;
        const bool isRange = m_powers.ranges && end - first > 1;
        if (isRange && !send(command("playlistdelete").arg(mpd::Range{qint64(first), qint64(end)})))
            return false;
        for (std::size_t i = end; !isRange && i > first; --i) {
            if (!send(command("playlistdelete").arg(quint32(i - 1))))
                return false;
        }
        end = first == end ? end - 1 : first;
    }
    return true;
}

// From the front, so that each that moves comes to stand behind what is in order already.
bool InPlace::move(Ids now, const Ids &order)
{
    std::unordered_map<quint32, quint32> place;
    for (std::size_t i = 0; i < order.size(); ++i)
        place.emplace(order[i], quint32(i));
    std::vector<quint32> places;
    for (const quint32 id : now)
        places.push_back(place.at(id));
    const std::vector<bool> stays = longestGrowing(places);
    IdSet moves;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (!stays[i])
            moves.insert(now[i]);
    }
    if (m_commands.size() + moves.size() > m_powers.mostCommands)
        return false;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!moves.contains(order[i]))
            continue;
        const auto from = std::ranges::find(now, order[i]);
        // Behind the one that it follows; those still to be moved may stand between.
        const auto former = i == 0 ? now.begin() : std::ranges::find(now, order[i - 1]) + 1;
        const auto source = from - now.begin();
        const auto target = former - now.begin() - (from < former ? 1 : 0);
        now.erase(from);
        now.insert(now.begin() + target, order[i]);
        if (source != target)
            send(command("playlistmove").arg(quint32(source)).arg(quint32(target)));
    }
    return true;
}

// The last run goes first, and of each that is not at the end the last song, so that every one stands at its
// place whatever the server does not find.
bool InPlace::add(const Ids &after, const IdSet &before)
{
    std::size_t kept
        = std::size_t(std::ranges::count_if(after, [&](quint32 id) { return before.contains(id); }));
    for (std::size_t end = after.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && !before.contains(after[first - 1]))
            --first;
        if (first < end && end < after.size() && !m_powers.ranges)
            return false;
        for (std::size_t i = first; end == after.size() && i < end; ++i) {
            if (!send(command("playlistadd").arg(m_numbers.uri(after[i]))))
                return false;
        }
        for (std::size_t i = end; end < after.size() && i > first; --i) {
            if (!send(command("playlistadd").arg(m_numbers.uri(after[i - 1])).arg(quint32(kept))))
                return false;
        }
        if (first == end) {
            --end;
            --kept;
        } else {
            end = first;
        }
    }
    return true;
}

} // namespace

std::optional<PlaylistUris> rebased(
    const PlaylistUris &base, const PlaylistUris &wanted, const PlaylistUris &now)
{
    if (now == base || now == wanted)
        return wanted;
    Numbers numbers;
    const Ids former = numbers.of(base);
    const Ids ours = numbers.of(wanted);
    const Ids theirs = numbers.of(now);
    const bool theyReordered = hasOtherOrder(former, theirs);
    if (theyReordered && hasOtherOrder(former, ours))
        return std::nullopt;
    PlaylistUris result;
    for (const quint32 id : theyReordered ? merged(former, theirs, ours) : merged(former, ours, theirs))
        result.push_back(numbers.uri(id));
    return result;
}

std::optional<mpd::CommandBatch> changeInPlace(
    const QString &name, const PlaylistUris &before, const PlaylistUris &after, const PlaylistPowers &powers)
{
    Numbers numbers;
    const Ids now = numbers.of(before);
    const Ids wanted = numbers.of(after);
    const IdSet inNow = setOf(now);
    const IdSet inWanted = setOf(wanted);
    InPlace commands(name, numbers, powers);
    const bool fits = commands.remove(now, inWanted)
        && commands.move(common(now, inWanted), common(wanted, inNow)) && commands.add(wanted, inNow);
    return fits ? std::optional(commands.take()) : std::nullopt;
}

} // namespace toccata
