// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/player/playerstate.h"
#include "core/queue/queuestate.h"

#include <QString>
#include <QStringList>

namespace toccata {

// What songs of the queue have beside their places, in words.

/// "0:10–0:20", "from 0:10".
QString partText(const SongPart &part);
/// As a person writes it, "1:05", "65" or "0:10.5".
std::optional<std::chrono::milliseconds> timeIn(const QString &text);
/// For a person to change; timeIn() gives \p time again: "1:05", "0:10.5".
QString exactTimeText(std::chrono::milliseconds time);
/// "High priority", "Priority 63"; empty: none.
QString priorityText(quint8 priority);
/// What is to be seen beside a song: its priority, its part, and that the server stops after it.
QStringList notesOf(const QueueEntry &entry, const QueueState &queue, const PlayerState &player);

} // namespace toccata
