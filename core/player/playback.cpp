// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/playback.h"

#include "core/music/songtablebuilder.h"

namespace toccata {

namespace {

/// The two replies come without a mark between them, but only a song begins with its file.
class PlaybackParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        m_inSong = m_inSong || name == "file";
        if (m_inSong)
            m_song.pair(name, value);
        else
            mpd::takeStatusPair(m_playback.status, name, value);
    }

    Playback take()
    {
        m_song.finishRow();
        m_playback.song = allRows(m_song.snapshot());
        return std::move(m_playback);
    }

private:
    Playback m_playback;
    SongTableBuilder m_song;
    bool m_inSong = false;
};

} // namespace

mpd::Request<Playback> playbackRequest()
{
    return mpd::parsed(
        {mpd::Command("status"), mpd::Command("currentsong")}, [] { return PlaybackParser(); });
}

} // namespace toccata
