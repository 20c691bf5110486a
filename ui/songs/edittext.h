// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuestate.h"

#include <QString>

namespace toccata {

// What was done to the queue, in words.

/// For a button: "Undo: remove 12 songs".
QString undoText(const QueueEdit &edit);
/// The same of what undo takes back there; of what is under way: "Stop and undo".
QString undoText(const QueueState &queue);
QString redoText(const QueueEdit &edit);
/// For a notice: "Undone: remove 12 songs". \param notFound  songs that the server does not have any more.
QString undoneText(const QueueEdit &edit, int notFound);
QString redoneText(const QueueEdit &edit, int notFound);
/// For a notice, once it is done: "12 songs were removed."
QString doneText(const QueueEdit &edit);

} // namespace toccata
