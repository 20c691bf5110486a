// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace toccata::bench {

/// Runs one part of bench_library in this process and prints its figures, a line each: `pairs` reads the
/// library with libmpdclient, `load` with the Server into memory and into the cache, `open` opens that cache,
/// `sync` finds 100 changes since then. \return the process's exit code.
int runPart(const QString &part, const QString &server, const QString &cacheFolder);

} // namespace toccata::bench
