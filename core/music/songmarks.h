// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace toccata {

/// The part of a song that is played.
struct SongPart
{
    std::chrono::milliseconds start{0};
    /// Nothing: to the song's end.
    std::optional<std::chrono::milliseconds> end = {};

    friend bool operator==(const SongPart &, const SongPart &) = default;
};

/// What a song of a list has that the server forgets when the song is removed from the queue.
struct MarksAt
{
    /// Where the song stands in the list.
    quint32 index = 0;
    /// In random mode songs with a higher one play sooner.
    quint8 priority = 0;
    std::optional<SongPart> part = {};

    friend bool operator==(const MarksAt &, const MarksAt &) = default;
};

} // namespace toccata
