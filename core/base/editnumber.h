// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace toccata {

/// Grows with every call: of two edits, of the queue or of playlists, the one with the larger number came
/// later. Never 0. Thread: any.
quint64 nextEditNumber();

} // namespace toccata
