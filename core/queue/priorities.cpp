// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/priorities.h"

#include <algorithm>

namespace toccata {

namespace {

std::optional<SongPart> partOf(const QueueState &queue, quint32 id)
{
    const auto found = queue.parts.find(id);
    return found == queue.parts.end() ? std::nullopt : std::optional(found->second);
}

SongMarks marksOf(const QueueState &queue, const QueueEntry &entry)
{
    return {entry.id, entry.priority, entry.hasPart ? partOf(queue, entry.id) : std::nullopt};
}

QByteArray seconds(std::chrono::milliseconds time)
{
    return QByteArray::number(double(time.count()) / 1000, 'f', 3);
}

} // namespace

std::vector<SongMarks> formerMarks(
    const QueueState &before, const QueueState &after, std::optional<quint32> playing)
{
    // As nearly always.
    if (std::ranges::none_of(before.entries, &QueueEntry::isMarked)
        && std::ranges::none_of(after.entries, &QueueEntry::isMarked))
        return {};
    std::unordered_map<quint32, const QueueEntry *> now;
    now.reserve(after.entries.size());
    for (const QueueEntry &entry : after.entries)
        now.emplace(entry.id, &entry);
    std::vector<SongMarks> marks;
    for (const QueueEntry &entry : before.entries) {
        if (!entry.isLoaded())
            continue;
        const SongMarks former = marksOf(before, entry);
        const auto found = now.find(entry.id);
        if (found == now.end()) {
            if (entry.isMarked())
                marks.push_back(former);
            continue;
        }
        if (!found->second->isLoaded())
            continue;
        SongMarks present = marksOf(after, *found->second);
        // Source: MPD resets the priority of a song that begins to play.
        if (entry.id == playing)
            present.priority = former.priority;
        if (present != former)
            marks.push_back(former);
    }
    return marks;
}

std::vector<mpd::Command> commandsFor(const std::vector<SongMarks> &marks,
    const std::unordered_map<quint32, quint32> &newIds, const QueueState &queue,
    std::optional<quint32> playing)
{
    std::vector<mpd::Command> commands;
    if (marks.empty())
        return commands;
    std::unordered_map<quint32, const QueueEntry *> entries;
    for (const QueueEntry &entry : queue.entries)
        entries.emplace(entry.id, &entry);
    for (SongMarks wanted : marks) {
        if (const auto renamed = newIds.find(wanted.id); renamed != newIds.end())
            wanted.id = renamed->second;
        const auto entry = entries.find(wanted.id);
        if (entry == entries.end() || wanted.id == playing)
            continue;
        const SongMarks present = marksOf(queue, *entry->second);
        if (present.priority != wanted.priority)
            commands.push_back(priorityCommand({wanted.id, wanted.priority}));
        if (present.part != wanted.part)
            commands.push_back(partCommand(wanted.id, wanted.part));
    }
    return commands;
}

bool wantsOtherPart(
    const std::vector<SongMarks> &marks, const QueueState &queue, std::optional<quint32> playing)
{
    if (!playing || !queue.positionOf(*playing))
        return false;
    const auto wanted = std::ranges::find(marks, *playing, &SongMarks::id);
    return wanted != marks.end() && wanted->part != partOf(queue, *playing);
}

std::vector<MarksAt> marksIn(const QueueState &queue)
{
    std::vector<MarksAt> marks;
    quint32 index = 0;
    for (const QueueEntry &entry : queue.entries) {
        if (!entry.isLoaded())
            continue;
        if (entry.isMarked()) {
            const SongMarks its = marksOf(queue, entry);
            marks.push_back({index, its.priority, its.part});
        }
        ++index;
    }
    return marks;
}

mpd::Command priorityCommand(const SongPriority &song)
{
    // One song each: of several in one command none behind one that is gone would get it.
    return mpd::Command("prioid").arg(song.priority).arg(song.id);
}

mpd::Command partCommand(quint32 id, const std::optional<SongPart> &part)
{
    QByteArray range(":");
    if (part)
        range = seconds(part->start) + ':' + (part->end ? seconds(*part->end) : QByteArray());
    return mpd::Command("rangeid").arg(id).arg(range);
}

} // namespace toccata
