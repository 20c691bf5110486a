// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace toccata {

/// Where a Library keeps things; empty: nowhere.
struct LibraryPlaces
{
    /// See LibraryCache.
    QString cacheFolder = {};
    /// What a person said of albums, which no server knows.
    QString correctionsFile = {};
};

} // namespace toccata
