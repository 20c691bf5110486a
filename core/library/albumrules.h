// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumcorrections.h"
#include "core/library/articles.h"

namespace toccata {

/// What a person can decide about how albums are made and sorted.
struct AlbumRules
{
    Articles articles = Articles::usual();
    AlbumCorrections corrections = {};
};

} // namespace toccata
