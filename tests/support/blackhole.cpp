// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/blackhole.h"

#include <QHostAddress>

#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace toccata::test {

// The system drops what asks for a connection while nobody accepts those that wait already; with no room for
// any, Linux lets one wait.
BlackHole::BlackHole(const QString &host, quint16 port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(QHostAddress(host).toIPv4Address());
    place.sin_port = htons(port);
    auto *const where = reinterpret_cast<sockaddr *>(&place);
    socklen_t size = sizeof place;
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    m_sockets.push_back(listening);
    if (::bind(listening, where, size) != 0 || ::listen(listening, 0) != 0
        || ::getsockname(listening, where, &size) != 0)
        throw std::runtime_error("no port for a black hole");
    for (int waiting = 0; waiting < 3; ++waiting) {
        m_sockets.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        ::connect(m_sockets.back(), where, size);
    }
    m_address = {mpd::Address::Kind::Tcp, host, ntohs(place.sin_port), {}, {}};
}

BlackHole::~BlackHole()
{
    for (const int socket : m_sockets)
        ::close(socket);
}

} // namespace toccata::test
