// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plainsocket.h"

#include "core/music/tag.h"

#include <netdb.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace toccata::bench {

namespace {

int connectedTo(const mpd::Address &address)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(address.host.toUtf8(), QByteArray::number(address.port), &hints, &found) != 0)
        throw std::runtime_error("no such host");
    int connected = -1;
    for (const addrinfo *each = found; each && connected < 0; each = each->ai_next) {
        const int made = ::socket(each->ai_family, each->ai_socktype | SOCK_CLOEXEC, 0);
        if (made >= 0 && ::connect(made, each->ai_addr, each->ai_addrlen) == 0)
            connected = made;
        else
            ::close(made);
    }
    freeaddrinfo(found);
    if (connected < 0)
        throw std::runtime_error("cannot connect");
    return connected;
}

bool hasEnded(const QByteArray &reply)
{
    if (!reply.endsWith('\n'))
        return false;
    const QByteArrayView lines = QByteArrayView(reply).chopped(1);
    const QByteArrayView last = lines.sliced(lines.lastIndexOf('\n') + 1);
    return last == "OK" || last.startsWith("ACK ") || last.startsWith("OK MPD");
}

} // namespace

PlainSocket::PlainSocket(const mpd::Address &address)
    : m_socket(connectedTo(address))
{
    receive(); // the greeting
    if (!address.password.isEmpty())
        reply("password \"" + address.password.toUtf8() + '"');
    narrowTags();
}

PlainSocket::~PlainSocket()
{
    ::close(m_socket);
}

void PlainSocket::narrowTags()
{
    QByteArray unwanted;
    for (const QByteArray &line : QByteArray(reply("tagtypes")).split('\n')) {
        constexpr QByteArrayView name("tagtype: ");
        if (line.startsWith(name) && !tagFromName(QByteArrayView(line).sliced(name.size())))
            unwanted += ' ' + line.sliced(name.size());
    }
    if (!unwanted.isEmpty())
        reply("tagtypes disable" + unwanted);
}

const QByteArray &PlainSocket::reply(const QByteArray &line)
{
    const QByteArray sent = line + '\n';
    if (::send(m_socket, sent.constData(), std::size_t(sent.size()), MSG_NOSIGNAL) != sent.size())
        throw std::runtime_error("cannot send");
    receive();
    return m_reply;
}

void PlainSocket::receive()
{
    m_reply.resize(0); // keeps its memory
    char buffer[65536];
    do {
        const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
        if (count <= 0)
            throw std::runtime_error("the server has closed the connection");
        m_reply.append(buffer, count);
    } while (!hasEnded(m_reply));
}

} // namespace toccata::bench
