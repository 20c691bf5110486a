// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuerequests.h"

namespace toccata {

namespace {

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
            m_page.entries.push_back({0, {0, quint32(m_builder->size())}});
        } else if (name == "Pos" && !m_page.entries.empty()) {
            m_page.entries.back().position = value.toUInt();
        } else if (name == "Id" && !m_page.entries.empty()) {
            m_page.entries.back().entry.id = value.toUInt();
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
