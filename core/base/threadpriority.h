// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace toccata {

/// From now on this thread's work gives way to that of others, so that a window stays smooth while a large
/// library is read on a machine with few cores. It cannot be taken back.
void giveWayToOthers();

} // namespace toccata
