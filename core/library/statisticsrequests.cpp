// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/statisticsrequests.h"

#include <limits>

namespace toccata {

namespace {

std::optional<qint64> number(QByteArrayView value)
{
    bool ok = false;
    const qint64 result = value.toLongLong(&ok);
    return ok && result >= 0 ? std::optional(result) : std::nullopt;
}

std::optional<int> count(std::optional<qint64> number)
{
    return number && *number <= std::numeric_limits<int>::max() ? std::optional(int(*number)) : std::nullopt;
}

std::optional<std::chrono::seconds> seconds(std::optional<qint64> number)
{
    return number ? std::optional(std::chrono::seconds(*number)) : std::nullopt;
}

class StatisticsParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        const std::optional<qint64> told = number(value);
        m_allZero = m_allZero && told.value_or(0) == 0;
        if (name == "artists")
            m_statistics.artists = count(told);
        else if (name == "albums")
            m_statistics.albums = count(told);
        else if (name == "songs")
            m_statistics.songs = count(told);
        else if (name == "uptime")
            m_statistics.uptime = seconds(told);
        else if (name == "playtime")
            m_statistics.playtime = seconds(told);
        else if (name == "db_playtime")
            m_statistics.musicLength = seconds(told);
        else if (name == "db_update" && told != 0)
            m_statistics.databaseUpdated = told;
    }

    ServerStatistics take() const { return m_allZero ? ServerStatistics() : m_statistics; }

private:
    ServerStatistics m_statistics;
    bool m_allZero = true;
};

} // namespace

mpd::Request<ServerStatistics> statisticsRequest()
{
    return mpd::parsed(mpd::Command("stats"), StatisticsParser());
}

} // namespace toccata
