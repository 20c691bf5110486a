// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/idleevents.h"

#include <QByteArray>

#include <mpd/idle.h>

namespace toccata::mpd {

static_assert(uint(IdleEvent::Database) == MPD_IDLE_DATABASE && uint(IdleEvent::Queue) == MPD_IDLE_QUEUE
        && uint(IdleEvent::Message) == MPD_IDLE_MESSAGE && uint(IdleEvent::Mount) == MPD_IDLE_MOUNT,
    "IdleEvent has libmpdclient's bits, so that its parser can be used as it is");

IdleEvents idleEventFromName(QByteArrayView name)
{
    return IdleEvents::fromInt(mpd_idle_name_parse(name.toByteArray().constData()));
}

} // namespace toccata::mpd
