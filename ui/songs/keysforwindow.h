// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

namespace toccata {

/// Whether a list leaves a key that it has no use for to the window: typing, which is for the search and the
/// player, and chords with Alt, which lead back.
bool isForTheWindow(const QKeyEvent &event);

} // namespace toccata
