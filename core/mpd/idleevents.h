// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QFlags>

namespace toccata::mpd {

/// What changed on the server, as `idle` tells it.
enum class IdleEvent : uint {
    Database = 1 << 0,
    StoredPlaylist = 1 << 1,
    Queue = 1 << 2, ///< On the wire: "playlist".
    Player = 1 << 3,
    Mixer = 1 << 4,
    Output = 1 << 5,
    Options = 1 << 6,
    Update = 1 << 7,
    Sticker = 1 << 8,
    Subscription = 1 << 9,
    Message = 1 << 10,
    Partition = 1 << 11,
    Neighbor = 1 << 12,
    Mount = 1 << 13,
};
Q_DECLARE_FLAGS(IdleEvents, IdleEvent)
Q_DECLARE_OPERATORS_FOR_FLAGS(IdleEvents)

/// The event that the server calls \p name; none if it is of a newer protocol.
IdleEvents idleEventFromName(QByteArrayView name);

} // namespace toccata::mpd
