// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/queue/queuestate.h"

#include <QString>

namespace toccata {

// What was done to the queue, in words.

/// As one would command it: "remove 12 songs".
QString commandText(const QueueEdit &edit);
/// Of what undo takes back there: "Undo: remove 12 songs"; of what is under way: "Stop and undo".
QString undoText(const QueueState &queue);
/// For a notice, once it is done: "12 songs were removed."
QString doneText(const QueueEdit &edit);

} // namespace toccata
