// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songfield.h"
#include "core/music/songmarks.h"
#include "core/music/songtable.h"

#include <QString>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace toccata {

/// One place in the queue: the server's song id, which moves with the song, and where its tags are.
struct QueueEntry
{
    /// A place whose song has not been fetched yet.
    static constexpr quint32 noRow = 0xffffffffU;

    quint32 id = 0;
    quint32 row = noRow;
    /// In random mode songs with a higher one play sooner; 0: by lot, as all others.
    quint8 priority = 0;
    /// Only a part of it is played, which QueueState::parts has.
    bool hasPart = false;

    bool isLoaded() const { return row != noRow; }
    /// It has something that the server forgets when the song is removed.
    bool isMarked() const { return priority > 0 || hasPart; }
    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// Something that was done to the queue, for people.
struct QueueEdit
{
    enum class Kind {
        Add,
        Remove,
        Crop, ///< removed all others
        Deduplicate,
        Move,
        Shuffle,
        Reverse,
        Sort,
        Clear,
        Replace,
        PlayNext,
        NotNext, ///< took out of what plays next
        Prioritise,
        Part, ///< has a part of a song played, or all of it again
    };

    Kind kind = Kind::Add;
    /// How many songs it added, removed or moved. Clear and Replace: how many there were.
    int songs = 0;
    /// Replace: what took their place, e.g. the album's title.
    QString name = {};
    /// Sort: by what.
    std::optional<SongField> field = {};
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const QueueEdit &, const QueueEdit &) = default;
};

/// An edit that takes long enough to be told of.
struct RunningEdit
{
    QueueEdit::Kind kind = QueueEdit::Kind::Add;
    /// A former one is taken back, or done again.
    bool isBack = false;
    /// Commands that were answered, of all that are sent.
    int done = 0;
    int total = 0;

    friend bool operator==(const RunningEdit &, const RunningEdit &) = default;
};

/// The queue as the server has it, immutable.
struct QueueState
{
    quint32 version = 0;
    std::vector<QueueEntry> entries;
    /// The rows that the entries name; rows that no entry names any more may be in it too.
    std::shared_ptr<const SongTable> songs = std::make_shared<SongTable>();
    /// Whether every entry is loaded.
    bool complete = false;
    /// By the songs' ids.
    std::unordered_map<quint32, SongPart> parts;
    /// The ids of those that play next because somebody asked for them, in the order in which they will.
    std::vector<quint32> next;
    /// Those of them that were asked here, in the same order; what else has a priority got it otherwise.
    std::vector<quint32> asked;
    /// What can be undone, and what was undone and can be done again. A new edit that is under way and takes
    /// long can be undone too, how many songs it changes is not known yet.
    std::optional<QueueEdit> undo;
    std::optional<QueueEdit> redo;
    /// Their nextEditNumber(), to tell whether something else was done after them.
    quint64 undoNumber = 0;
    quint64 redoNumber = 0;
    std::optional<RunningEdit> running;

    /// Whether what can be undone is what is under way.
    bool undoStops() const { return running && !running->isBack; }

    /// The position of the song with \p id, if it is in the queue.
    std::optional<int> positionOf(quint32 id) const;
};

} // namespace toccata
