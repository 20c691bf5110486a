// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/scan.h"

#include <QString>

namespace toccata {

/// What a scan does, in some words: "Looking for changes in Jazz".
QString scanText(const Scan &scan);

/// The one that runs, else the first that waits, as scanText() says it. Only if one is under way.
QString scanText(const ScanState &scans);

/// All that is known of the scans under way, in lines: whole folders, when it began, what waits.
QString scanDetails(const ScanState &scans, Scan::Clock::time_point now);

/// What came of it, as a sentence.
QString scanResultText(const ScanResult &result);

} // namespace toccata
