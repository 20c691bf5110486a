// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"
#include "core/search/searchquery.h"
#include "core/search/searchresults.h"

#include <optional>

namespace toccata {

/// Lets the server search for what \p text asks for; nothing if it has nothing that a server could look for.
/// Rows that Mopidy invents for artists and albums come as such, whatever they hold.
///
/// What was sent is not filtered again, as servers differ in what they call a match. What no server can be
/// asked for (exclusions, and years from one to another) is then taken from the songs, but only by tags that
/// are there: a song without a date stays, whatever years are asked for.
/// \param isMopidy  words of a field go as one text, as its services want them; MPD takes that for a phrase.
std::optional<mpd::Request<SearchResults>> searchRequest(const QString &text, bool isMopidy);

} // namespace toccata
