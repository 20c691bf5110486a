// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/status.h"
#include "core/queue/priorities.h"
#include "core/queue/queuestate.h"

#include <QByteArray>

#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace toccata {

/// What leads back from the queue after an edit to the one before it, whatever others have done since: songs
/// that were removed are told with their URIs, songs that were moved with their ids, and each with the one
/// that it stood behind. As large as the edit was, not as the queue is.
struct QueueStep
{
    struct Place
    {
        quint32 id = 0;
        /// The song before it, 0: none. Where that is gone, the one after it counts, and then the position.
        quint32 behind = 0;
        quint32 ahead = 0;
        quint32 position = 0;
        /// Empty: the song is still in the queue, elsewhere.
        QByteArray uri = {};
    };

    QueueEdit edit;
    /// As they follow each other in the queue before the edit.
    std::vector<Place> places;
    /// The songs that the edit has brought.
    std::vector<quint32> added;
    /// What songs had that they have no more.
    std::vector<SongMarks> marks;
    /// What had been asked to play next, if the edit has changed that.
    std::optional<std::vector<quint32>> asked;
    /// What was playing, and where, if the edit took the whole queue away.
    std::optional<mpd::Status> playback;
    /// Whether the order was random before the edit, which is the one that what had been asked played in.
    bool random = false;
    /// See nextEditNumber(); the history gives it.
    quint64 number = 0;

    bool isEmpty() const { return places.empty() && added.empty() && marks.empty() && !asked; }
    /// Units: bytes of memory, about.
    qsizetype size() const;
};

/// A song of the queue that a step leads to.
struct QueueAim
{
    quint32 id = 0;
    /// Of a song that is to be added; empty: it is in the queue.
    QByteArray uri = {};

    friend bool operator==(const QueueAim &, const QueueAim &) = default;
};

/// What an edit did that made the songs \p after of the queue \p before. \p songs  those that \p before
/// names. Where songs have passed others the fewest are told to have moved, but if any have, then \p
/// movedOnes.
QueueStep stepBack(const std::vector<QueueEntry> &before, const SongTable &songs,
    const std::vector<quint32> &after, const std::vector<quint32> &movedOnes = {});

/// Where \p step leads from the songs \p now. What others have added stays, what they have removed stays
/// away.
std::vector<QueueAim> aimOf(const QueueStep &step, const std::vector<quint32> &now);

/// Songs that were made to play next in another order, random or not, than the one in which that was asked.
struct CarriedSongs
{
    /// In the order in which they play.
    std::vector<quint32> ids;
    /// Where they stood before, if they were moved,
    std::vector<QueueStep::Place> places;
    /// and the song that they stand behind since; 0: none.
    quint32 behind = 0;
    /// What they had before, where it is something else now.
    std::vector<SongMarks> marks;
};

/// The edits that can be undone, and those that were undone and can be done again. It forgets the oldest when
/// it has too many, or too large ones. Thread: one.
class QueueHistory
{
public:
    static constexpr std::size_t mostSteps = 100;
    /// Units: bytes. Some steps with a hundred thousand songs each.
    static constexpr qsizetype mostMemory = 96 * 1024 * 1024;

    /// Something new was done: what was undone before cannot be done again. Steps that change nothing are not
    /// kept.
    void done(QueueStep step);
    /// A step of the other stack was taken, and \p step leads back from there.
    void undone(QueueStep step) { push(m_redo, std::move(step)); }
    void redone(QueueStep step) { push(m_undo, std::move(step)); }
    std::optional<QueueStep> takeUndo() { return take(m_undo); }
    std::optional<QueueStep> takeRedo() { return take(m_redo); }
    /// The names of what would be taken; nothing if there is none.
    std::optional<QueueEdit> undoable() const { return nameOf(m_undo); }
    std::optional<QueueEdit> redoable() const { return nameOf(m_redo); }
    quint64 undoNumber() const { return m_undo.empty() ? 0 : m_undo.back().number; }
    quint64 redoNumber() const { return m_redo.empty() ? 0 : m_redo.back().number; }

    /// That is taken back with the step that leads to where a song was not asked; for those that come before
    /// it it is as if the songs had stayed where they were.
    void carried(const CarriedSongs &songs);
    /// Songs that were added again have other ids now.
    void rename(const std::unordered_map<quint32, quint32> &newIds);
    /// The server has given every song an id anew. Of those that are not in \p newIds nothing is known any
    /// more.
    void renameAll(const std::unordered_map<quint32, quint32> &newIds);
    void clear();

private:
    using Steps = std::deque<QueueStep>;

    static void push(Steps &steps, QueueStep step);
    static std::optional<QueueStep> take(Steps &steps);
    static std::optional<QueueEdit> nameOf(const Steps &steps);

    Steps m_undo;
    Steps m_redo;
    /// Ids that songs which are gone have got in place of theirs, from the end of all numbers.
    quint32 m_lastGone = 0xffffffffU;
};

/// The ids that the songs of a queue have after a reconnect: of a server that was started again they are
/// others. Of several of one URI the first is the first.
std::unordered_map<quint32, quint32> idsOfTheSameSongs(const std::vector<QueueEntry> &before,
    const SongTable &songsBefore, const std::vector<QueueEntry> &now, const SongTable &songs);

/// The ids that the songs of \p aim got which were added to those \p before.
std::unordered_map<quint32, quint32> idsOfAdded(const std::vector<QueueAim> &aim,
    const std::vector<quint32> &before, const std::vector<QueueEntry> &now, const SongTable &songs);

} // namespace toccata
