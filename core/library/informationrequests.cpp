// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/informationrequests.h"

#include <utility>

namespace toccata {

namespace {

/// The lines of the first song in a reply: a song may be in the queue twice.
class OneSongParser
{
public:
    void pair(QByteArrayView name, QByteArrayView value)
    {
        const bool begins = name == "file";
        if (begins || name == "directory" || name == "playlist")
            m_inSong = begins && m_pairs.empty();
        if (m_inSong)
            m_pairs.push_back({name.toByteArray(), value.toByteArray()});
    }

    mpd::Pairs take() { return std::move(m_pairs); }

private:
    mpd::Pairs m_pairs;
    bool m_inSong = false;
};

} // namespace

// Mopidy looks for a folder of that name in `lsinfo`, while `find` makes MPD walk its whole database.
mpd::Request<mpd::Pairs> informationRequest(const QByteArray &uri, const mpd::Capabilities &capabilities)
{
    return capabilities.isMopidy()
        ? mpd::parsed(mpd::Command("find").arg(QByteArrayView("file")).arg(uri), OneSongParser())
        : mpd::parsed(mpd::Command("lsinfo").arg(uri), OneSongParser());
}

mpd::Request<mpd::Pairs> queuedInformationRequest(const QByteArray &uri)
{
    return mpd::parsed(mpd::Command("playlistfind").arg(QByteArrayView("file")).arg(uri), OneSongParser());
}

} // namespace toccata
