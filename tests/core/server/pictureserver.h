// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/artwork/picturerequests.h"
#include "tests/support/scriptedserver.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace toccata {

/// A scripted server that hands out pictures as MPD does, in small chunks. It is like MPD unless it is told
/// to be like Mopidy, which has none of these commands.
class PictureServer
{
public:
    enum class Kind { Mpd, Mopidy };

    explicit PictureServer(Kind kind = Kind::Mpd);
    ~PictureServer() { letGo(); }

    mpd::Address address() const { return m_server.address(); }

    /// From now on that song has this picture.
    void put(PictureCommand command, const QByteArray &songUri, const QByteArray &picture);
    /// From now on the request gets \p reply, whatever it is.
    void answer(PictureCommand command, const QByteArray &songUri, const QByteArray &reply);
    /// Requests for pictures get no answer until letGo().
    void hold();
    void letGo();

    /// As MPD 0.23 with a full buffer: the next \p times requests that pass \p offset end there, and one that
    /// begins there is never answered.
    void stopAt(qint64 offset, int times);

    /// The requests for pictures so far: "readpicture SONG OFFSET".
    std::vector<std::string> asked() const;
    /// How many of them are for that song.
    std::ptrdiff_t askedFor(const QByteArray &songUri) const;

    test::ScriptedServer &script() { return m_server; }

private:
    using Key = std::pair<QByteArray, QByteArray>;

    std::optional<QByteArray> reply(const QByteArray &line);
    QByteArray chunkOf(const QByteArray &picture, qint64 offset);

    mutable std::mutex m_mutex;
    std::condition_variable m_released;
    bool m_isHeld = false;
    qint64 m_stop = -1;
    int m_stops = 0;
    std::map<Key, QByteArray> m_pictures;
    std::map<Key, QByteArray> m_replies;
    std::vector<std::string> m_asked;
    test::ScriptedServer m_server; // the first to go: it calls reply()
};

} // namespace toccata
