// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/request.h"

#include <chrono>
#include <optional>

namespace toccata {

/// What a server tells of itself and its music. Nothing where it does not know.
struct ServerStatistics
{
    std::optional<int> artists;
    std::optional<int> albums;
    std::optional<int> songs;
    /// How long the server has been running.
    std::optional<std::chrono::seconds> uptime;
    /// How long it has played since then.
    std::optional<std::chrono::seconds> playtime;
    /// Of all its songs together.
    std::optional<std::chrono::seconds> musicLength;
    /// Units: seconds since 1970.
    std::optional<qint64> databaseUpdated;

    friend bool operator==(const ServerStatistics &, const ServerStatistics &) = default;
};

/// Reads `stats`. Mopidy answers with nothing but zeros, which tells nothing.
mpd::Request<ServerStatistics> statisticsRequest();

} // namespace toccata
