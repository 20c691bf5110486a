// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/songmarks.h"
#include "core/music/songrows.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace toccata {

/// What is told of a queue that was taken away, without its songs.
struct FormerQueueFacts
{
    /// Tells it from the others that are kept of its server.
    quint64 number = 0;
    /// The album or the artist that all are of, else the titles of the first songs.
    QString name;
    int songs = 0;
    /// Units: seconds since 1970.
    qint64 takenAt = 0;
    /// Tells its list of songs from others, as digestOf() has it.
    QByteArray digest = {};

    friend bool operator==(const FormerQueueFacts &, const FormerQueueFacts &) = default;
};

/// A queue that was taken away, and what brings it back.
struct FormerQueue
{
    /// Fewer are not worth keeping.
    static constexpr int fewestSongs = 2;

    QString name;
    /// As the server calls them, byte for byte.
    QList<QByteArray> uris;
    /// The song that played, if one did, and how far it was.
    std::optional<quint32> position = {};
    std::chrono::milliseconds elapsed{0};
    /// Units: seconds since 1970.
    qint64 takenAt = 0;
    /// What some of its songs had.
    std::vector<MarksAt> marks = {};

    friend bool operator==(const FormerQueue &, const FormerQueue &) = default;
};

/// What to call \p songs, of which there are some.
QString nameOfQueue(const SongRows &songs);

/// The URIs of \p songs, as FormerQueue has them.
QList<QByteArray> urisIn(const SongRows &songs);

} // namespace toccata
