// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/playlists/playlistchange.h"
#include "core/playlists/playlistsstate.h"

#include <deque>
#include <optional>

namespace toccata {

/// What an edit made of a playlist, both ways.
struct PlaylistStep
{
    PlaylistEdit edit;
    /// What the playlist held; nothing where there was none. A rename has neither.
    std::optional<PlaylistUris> before = {};
    std::optional<PlaylistUris> after = {};
    quint64 number = 0;

    /// Units: bytes of memory, about.
    qsizetype size() const;
};

/// The edits of playlists that can be undone, and those that were undone and can be done again. It forgets
/// the oldest when it has too many, or too large ones. Thread: one.
class PlaylistHistory
{
public:
    static constexpr std::size_t mostSteps = 100;
    /// Units: bytes.
    static constexpr qsizetype mostMemory = 64 * 1024 * 1024;

    /// Something new was done: what was undone before cannot be done again.
    void done(PlaylistStep step);
    // The step was taken back, or done again. Each counts as the newest of its kind then.

    void undone(PlaylistStep step) { push(m_redo, std::move(step)); }
    void redone(PlaylistStep step) { push(m_undo, std::move(step)); }
    // What was taken could not be done: it stays what it was.

    void keepUndo(PlaylistStep step) { m_undo.push_back(std::move(step)); }
    void keepRedo(PlaylistStep step) { m_redo.push_back(std::move(step)); }
    std::optional<PlaylistStep> takeUndo() { return take(m_undo); }
    std::optional<PlaylistStep> takeRedo() { return take(m_redo); }
    void clear();
    /// Tells \p state what can be undone and redone.
    void tell(PlaylistsState &state) const;

private:
    using Steps = std::deque<PlaylistStep>;

    static void push(Steps &steps, PlaylistStep step);
    static std::optional<PlaylistStep> take(Steps &steps);

    Steps m_undo;
    Steps m_redo;
};

} // namespace toccata
