// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/playlists/playlistrequests.h"

#include "core/music/songscalled.h"
#include "core/music/songtablebuilder.h"
#include "core/music/tagnumbers.h"

#include <algorithm>

namespace toccata {

namespace {

class PlaylistsParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "playlist") {
            m_state.playlists.push_back({QString::fromUtf8(value)});
        } else if (name == "Last-Modified" && !m_state.playlists.empty()) {
            if (const quint32 seconds = secondsInTimestamp(value))
                m_state.playlists.back().lastModified = seconds;
        }
    }

    PlaylistsState take()
    {
        m_state.known = true;
        std::ranges::stable_sort(
            m_state.playlists, [](const StoredPlaylist &one, const StoredPlaylist &other) {
                return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
            });
        return std::move(m_state);
    }

private:
    PlaylistsState m_state;
};

class SongsParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value) { m_builder.pair(name, value); }

    SongRows take()
    {
        m_builder.finishRow();
        return allRows(m_builder.snapshot());
    }

private:
    SongTableBuilder m_builder;
};

class UrisParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        if (name == "file")
            m_uris.push_back(value.toByteArray());
    }

    PlaylistUris take() { return std::move(m_uris); }

private:
    PlaylistUris m_uris;
};

class MirroredSongsParser
{
public:
    explicit MirroredSongsParser(std::shared_ptr<const SongTable> mirror)
        : m_mirror(std::move(mirror))
    { }

    void pair(QByteArrayView name, QByteArrayView value) { m_uris.pair(name, value); }
    SongRows take() { return songsCalled(m_uris.take(), m_mirror); }

private:
    std::shared_ptr<const SongTable> m_mirror;
    UrisParser m_uris;
};

} // namespace

mpd::Request<PlaylistsState> playlistsRequest()
{
    return mpd::parsed(mpd::Command("listplaylists"), PlaylistsParser());
}

mpd::Request<PlaylistUris> playlistUrisRequest(const QString &name)
{
    return mpd::parsed(mpd::Command("listplaylist").arg(name), UrisParser());
}

mpd::Request<SongRows> playlistSongsRequest(const QByteArray &name)
{
    return mpd::parsed(mpd::Command("listplaylistinfo").arg(name), [] { return SongsParser(); });
}

mpd::Request<SongRows> playlistSongsRequest(const QByteArray &name, std::shared_ptr<const SongTable> mirror)
{
    return mpd::parsed(mpd::Command("listplaylist").arg(name), MirroredSongsParser(std::move(mirror)));
}

} // namespace toccata
