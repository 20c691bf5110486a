// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace toccata {

/// How many songs to ask a server for at once, so that nobody's pause waits long behind a page: MPD answers
/// one command at a time. Learned from the pages that came.
///
/// All requests under way together are to take the server 40 ms, a page half of that, and a reply stays far
/// below the 8 MiB at which MPD hangs up.
class PageSize
{
public:
    /// Of one page.
    int songs() const { return m_songs; }
    /// What all requests under way may ask for together.
    int songsUnderWay() const { return m_songs * 2; }

    /// Takes note of a page that took \p time and \p bytes.
    void came(int songs, qsizetype bytes, std::chrono::microseconds time);
    /// The server hung up instead of answering. \return false when pages cannot become smaller any more.
    bool halve();

private:
    int m_songs = 1000;
    /// Bound for good by a server that hung up.
    int m_most = 8000;
    std::optional<double> m_microsecondsPerSong;
    double m_bytesPerSong = 0;
};

} // namespace toccata
