// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/carrier.h"

#include <poll.h>

namespace toccata::mpd {

// Not by a look at the next byte (MSG_PEEK): with TLS, what comes before the end is a farewell, and some keep
// the connection open behind that.
bool Carrier::isReadable(qintptr descriptor)
{
    pollfd socket{int(descriptor), POLLIN | POLLRDHUP, 0};
    return ::poll(&socket, 1, 0) > 0;
}

} // namespace toccata::mpd
