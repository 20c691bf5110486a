// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/recents/formerqueue.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace toccata {

/// The beginning of a file with a former queue: all but its songs.
struct FormerQueueHead
{
    FormerQueue queue;
    int songs = 0;
    /// The same for the same list of songs.
    QByteArray digest;
};

/// The same for the same list of songs, and only for that.
QByteArray digestOf(const QList<QByteArray> &uris);

/// What a file with \p queue holds, as bytes.
QByteArray toBytes(const FormerQueue &queue);

/// Reads the beginning of \p file, and no more. Nothing if it is no such file.
std::optional<FormerQueueHead> formerQueueHeadIn(QIODevice &file);

/// All of it. Nothing if \p bytes are no such file, or not as it was written.
std::optional<FormerQueue> formerQueueIn(const QByteArray &bytes);

} // namespace toccata
