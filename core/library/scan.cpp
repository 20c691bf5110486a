// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/scan.h"

#include <algorithm>
#include <utility>

namespace toccata {

namespace {

/// Source: update_task_id_max of MPD's UpdateService; after it, numbers begin anew with 1.
constexpr quint32 jobNumbers = 1U << 15;

/// Whether job \p a was asked for before job \p b. The server queues far fewer than half of the numbers.
bool isBefore(quint32 a, quint32 b)
{
    const quint32 ahead = (b - a) % jobNumbers;
    return ahead != 0 && ahead < jobNumbers / 2;
}

} // namespace

QByteArray withoutSlash(QByteArray folder)
{
    while (folder.endsWith('/'))
        folder.chop(1);
    return folder;
}

bool Scans::hasOurs() const
{
    return !m_state.waiting.empty() || (m_state.running && m_state.running->isOurs());
}

bool Scans::rescans() const
{
    const auto isRescan = [](const Scan &scan) { return scan.kind == ScanKind::Rescan; };
    return (m_state.running && isRescan(*m_state.running)) || std::ranges::any_of(m_state.waiting, isRescan);
}

void Scans::asked(ScanKind kind, const QByteArray &folder, quint32 job, std::optional<int> songs)
{
    if (!m_result) {
        m_result.emplace();
        m_result->songsBefore = songs;
    }
    if (m_state.running && m_state.running->job == job) {
        m_state.running->kind = kind;
        m_state.running->folder = withoutSlash(folder);
    } else {
        m_state.waiting.push_back({job, kind, withoutSlash(folder)});
    }
}

std::vector<Scan> Scans::follow(std::optional<quint32> runningJob, Scan::Clock::time_point now)
{
    const bool beganUnseen = !std::exchange(m_followed, true);
    std::vector<Scan> ended;
    if (m_state.running && m_state.running->job == runningJob)
        return ended;
    if (m_state.running && m_state.running->isOurs())
        ended.push_back(*m_state.running);
    m_state.running.reset();
    std::erase_if(m_state.waiting, [&](Scan &scan) {
        const bool runs = scan.job == runningJob;
        const bool isOver = !runningJob || isBefore(scan.job, *runningJob);
        if (runs)
            m_state.running = scan;
        else if (isOver)
            ended.push_back(scan);
        return runs || isOver;
    });
    if (runningJob) {
        if (!m_state.running)
            m_state.running = Scan{*runningJob};
        if (!beganUnseen)
            m_state.running->since = now;
    }
    if (!ended.empty())
        m_ended = ended.back();
    return ended;
}

void Scans::libraryChanges()
{
    if (m_result)
        m_result->changed = true;
}

void Scans::compared(int added, int removed, int changed)
{
    if (!m_result)
        return;
    const auto add = [](std::optional<int> &sum, int more) { sum = sum.value_or(0) + more; };
    add(m_result->songsAdded, added);
    add(m_result->songsRemoved, removed);
    add(m_result->songsChanged, changed);
}

std::optional<ScanResult> Scans::settled(std::optional<int> songs)
{
    if (!m_ended || !m_result || hasOurs())
        return std::nullopt;
    ScanResult result = *std::exchange(m_result, std::nullopt);
    result.number = ++m_results;
    result.scan = *std::exchange(m_ended, std::nullopt);
    result.songsAfter = songs;
    return result;
}

void Scans::forget()
{
    m_state = {};
    m_followed = false;
    m_result.reset();
    m_ended.reset();
}

} // namespace toccata
