// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songtable.h"

#include <QString>

#include <memory>

namespace toccata::bench {

/// The songs of the database at \p path, as MPD writes it, or of one that tests/support/make-library makes for
/// this call if \p path is empty. An empty table if it cannot be read.
std::shared_ptr<const SongTable> tableOfDatabaseOrMade(const QString &path, int songs);

} // namespace toccata::bench
