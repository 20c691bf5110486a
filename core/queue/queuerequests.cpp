// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuerequests.h"

#include <algorithm>
#include <cmath>

namespace toccata {

namespace {

std::optional<std::chrono::milliseconds> seconds(QByteArrayView value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    constexpr double tenYears = 10.0 * 366 * 24 * 3600;
    if (!ok || !(number >= 0 && number < tenYears))
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(number * 1000));
}

/// "10.000-20.000", "10.000-".
std::optional<SongPart> songPart(QByteArrayView value)
{
    const qsizetype dash = value.indexOf('-');
    const auto start = dash < 0 ? std::nullopt : seconds(value.first(dash));
    if (!start)
        return std::nullopt;
    return SongPart{*start, seconds(value.sliced(dash + 1))};
}

class QueuePageParser
{
public:
    explicit QueuePageParser(std::shared_ptr<SongTableBuilder> builder)
        : m_builder(std::move(builder))
    { }

    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "file") {
            m_builder->pair(name, value);
            // A song without a name makes no row.
            m_page.entries.push_back(
                {0, {0, value.isEmpty() ? QueueEntry::noRow : quint32(m_builder->size())}});
            return;
        }
        LoadedEntry *last = m_page.entries.empty() ? nullptr : &m_page.entries.back();
        if (name == "Pos" && last) {
            last->position = value.toUInt();
        } else if (name == "Id" && last) {
            last->entry.id = value.toUInt();
        } else if (name == "Prio" && last) {
            last->entry.priority = quint8(std::min(value.toUInt(), 255U));
        } else if (name == "Range" && last) {
            last->part = songPart(value);
            last->entry.hasPart = last->part.has_value();
        } else {
            m_builder->pair(name, value);
        }
    }

    QueuePage take()
    {
        m_builder->finishRow();
        m_page.songs = m_builder->snapshot();
        return std::move(m_page);
    }

private:
    std::shared_ptr<SongTableBuilder> m_builder;
    QueuePage m_page;
};

class QueueIdsParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "cpos")
            m_ids.push_back({value.toUInt(), 0});
        else if (name == "Id" && !m_ids.empty())
            m_ids.back().id = value.toUInt();
    }

    std::vector<PositionedId> take() { return std::move(m_ids); }

private:
    std::vector<PositionedId> m_ids;
};

} // namespace

mpd::Request<QueuePage> queuePageRequest(RowRange range, std::shared_ptr<SongTableBuilder> builder)
{
    return mpd::parsed(mpd::Command("playlistinfo").arg(mpd::Range{range.begin, range.end}),
        [builder = std::move(builder)] { return QueuePageParser(builder); });
}

mpd::Request<std::vector<PositionedId>> queueIdsRequest(quint32 version, std::optional<RowRange> window)
{
    mpd::Command command("plchangesposid");
    command.arg(version);
    if (window)
        command.arg(mpd::Range{window->begin, window->end});
    return mpd::parsed(std::move(command), QueueIdsParser());
}

mpd::Request<std::vector<PositionedId>> allQueueIdsRequest()
{
    return mpd::parsed(mpd::Command("plchangesposid").arg(-1), QueueIdsParser()); // no version is that
}

} // namespace toccata
