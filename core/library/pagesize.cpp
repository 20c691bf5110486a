// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/pagesize.h"

#include <algorithm>

namespace toccata {

namespace {

constexpr int fewest = 50;
constexpr int fewestByTime = 250; // on a slow line the way counts, and small pages make it longer
constexpr int tellingSongs = 50; // a smaller page's time is mostly the way
constexpr double pageMicroseconds = 20'000;
constexpr double mostBytes = 2'000'000;
constexpr double newestWeight = 0.3;

} // namespace

void PageSize::came(int songs, qsizetype bytes, std::chrono::microseconds time)
{
    if (songs < tellingSongs)
        return;
    const double each = double(time.count()) / songs;
    m_microsecondsPerSong
        = m_microsecondsPerSong ? *m_microsecondsPerSong * (1 - newestWeight) + each * newestWeight : each;
    m_bytesPerSong = std::max(m_bytesPerSong * (1 - newestWeight), double(bytes) / songs);
    const int byTime = int(pageMicroseconds / std::max(*m_microsecondsPerSong, 0.1));
    const int byBytes = int(mostBytes / std::max(m_bytesPerSong, 1.0));
    m_songs = std::clamp(std::min(std::max(byTime, fewestByTime), byBytes), fewest, m_most);
}

bool PageSize::halve()
{
    if (m_songs <= fewest)
        return false;
    m_most = m_songs = std::max(fewest, m_songs / 2);
    return true;
}

} // namespace toccata
