// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>

namespace toccata::mpd {

/// An option of this process's connection to \p port of this computer; nothing if there is none.
inline std::optional<int> tcpOption(quint16 port, int level, int option)
{
    constexpr int likelyFiles = 1024;
    for (int file = 0; file < likelyFiles; ++file) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (getpeername(file, reinterpret_cast<sockaddr *>(&peer), &size) != 0
            || ntohs(peer.sin_port) != port)
            continue;
        int value = 0;
        size = sizeof value;
        if (getsockopt(file, level, option, &value, &size) == 0)
            return value;
    }
    return std::nullopt;
}

} // namespace toccata::mpd
