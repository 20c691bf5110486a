// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queueedits.h"
#include "core/queue/queuehistory.h"

#include <optional>
#include <vector>

namespace toccata {

// What leads back from an edit, as commands, and how the edit is called.

/// Whether an edit of that kind takes all songs away.
bool takesAll(QueueEdit::Kind kind);
/// Whether nothing is left that was in the queue \p before the edit that \p step takes back.
bool takesAllOf(const QueueState &before, const QueueStep &step);
/// How many songs the edit of that kind which \p step takes back has changed, for its name.
int songsIn(const QueueStep &step, QueueEdit::Kind kind);

/// How a server plays and adds, as far as the way back depends on it.
struct WayBackForm
{
    PositionedAdd add = PositionedAdd::ByAdd;
    /// It forgets where a song was to be if it is told before the song has begun.
    bool beginsLate = false;
};

/// A song that goes on where it was.
struct ResumedSong
{
    QByteArray uri;
    mpd::CommandBatch commands;
};

/// What goes on where it was in \p playback, if it is a song that is added on the way to \p aim.
std::optional<ResumedSong> resumedSong(
    const std::vector<QueueAim> &aim, const std::optional<mpd::Status> &playback);

/// Brings the queue from the songs \p now to \p aim.
/// \param playback  what resumedSong() is of. Where the server begins late it plays, and is to be brought to
/// where it was once it has begun.
std::vector<mpd::CommandBatch> batchesTo(const std::vector<QueueAim> &aim, const std::vector<quint32> &now,
    const std::optional<mpd::Status> &playback, WayBackForm form);

/// Puts \p commands behind the `play` of \p batches: at once, not when a long queue has been added, because
/// nobody wants to hear the beginning until then.
void sendBehindPlay(std::vector<mpd::CommandBatch> &batches, const mpd::CommandBatch &commands);

} // namespace toccata
