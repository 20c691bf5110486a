// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/search/searchresults.h"

namespace toccata {

/// Lets the server search all tags for \p text. Rows that Mopidy invents for artists and albums come as such,
/// whatever they hold; nothing is filtered again, as servers differ in what they call a match.
mpd::Request<SearchResults> searchRequest(const QString &text);

} // namespace toccata
