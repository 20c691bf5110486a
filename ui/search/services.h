// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchresults.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace toccata {

/// What people call the service whose URIs begin with \p scheme: "spotify" is "Spotify", "local" "Local
/// media", as Mopidy names them; others by their scheme.
QString serviceName(const QByteArray &scheme);

/// The services that \p results come from, in the order in which they came. Playlists are of none.
QList<QByteArray> servicesIn(const SearchResults &results);

/// What of \p results comes from the service with that scheme. Playlists are left out.
SearchResults resultsOf(const SearchResults &results, const QByteArray &scheme);

/// \p results with the songs of each service together, in the order of \p services.
SearchResults groupedByService(const SearchResults &results, const QList<QByteArray> &services);

} // namespace toccata
