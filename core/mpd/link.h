// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/capabilities.h"
#include "core/mpd/sessionproxy.h"

namespace toccata::mpd {

/// What a room needs of a server that is connected: where to send, and what the server can.
struct Link
{
    /// Status, queue, outputs: short requests that must never wait behind a long one.
    SessionProxy interactive;
    /// Library and search: long replies, on a connection and a thread of their own.
    SessionProxy bulk;
    /// The same without any tags in replies: what there is and of when.
    SessionProxy listing;
    Capabilities capabilities;
};

} // namespace toccata::mpd
