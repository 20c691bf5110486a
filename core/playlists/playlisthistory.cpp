// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlisthistory.h"

#include "core/base/editnumber.h"

#include <numeric>

namespace toccata {

qsizetype PlaylistStep::size() const
{
    qsizetype size = qsizetype(sizeof(PlaylistStep));
    for (const auto *uris : {&before, &after}) {
        for (const QByteArray &uri : uris->value_or(PlaylistUris()))
            size += uri.size() + qsizetype(sizeof(QByteArray)) + 24; // its header
    }
    return size;
}

void PlaylistHistory::done(PlaylistStep step)
{
    m_redo.clear();
    push(m_undo, std::move(step));
}

void PlaylistHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

void PlaylistHistory::push(Steps &steps, PlaylistStep step)
{
    step.number = nextEditNumber();
    steps.push_back(std::move(step));
    qsizetype memory = std::accumulate(steps.begin(), steps.end(), qsizetype(0),
        [](qsizetype sum, const PlaylistStep &each) { return sum + each.size(); });
    while (steps.size() > mostSteps || (memory > mostMemory && steps.size() > 1)) {
        memory -= steps.front().size();
        steps.pop_front();
    }
}

std::optional<PlaylistStep> PlaylistHistory::take(Steps &steps)
{
    if (steps.empty())
        return std::nullopt;
    PlaylistStep step = std::move(steps.back());
    steps.pop_back();
    return step;
}

void PlaylistHistory::tell(PlaylistsState &state) const
{
    const auto last
        = [](const Steps &steps) { return steps.empty() ? std::nullopt : std::optional(steps.back().edit); };
    state.undo = last(m_undo);
    state.redo = last(m_redo);
    state.undoNumber = m_undo.empty() ? 0 : m_undo.back().number;
    state.redoNumber = m_redo.empty() ? 0 : m_redo.back().number;
}

} // namespace toccata
