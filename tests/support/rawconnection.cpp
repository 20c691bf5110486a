// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawconnection.h"

#include <QFile>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace toccata::test {

namespace {

constexpr timeval patience{60, 0};

[[noreturn]] void fail(const char *what)
{
    throw std::runtime_error(std::string(what) + ": " + std::strerror(errno));
}

int connected(int family, const sockaddr *address, socklen_t size)
{
    const int socket = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        fail("socket");
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (::connect(socket, address, size) == 0)
        return socket;
    const int reason = errno;
    ::close(socket);
    errno = reason;
    fail("connect");
}

} // namespace

RawConnection::RawConnection(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_socket = connected(AF_INET, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    greet();
}

RawConnection::RawConnection(const QString &socketPath)
{
    const QByteArray path = QFile::encodeName(socketPath);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        throw std::runtime_error("the path of the socket is too long");
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    m_socket = connected(AF_UNIX, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    greet();
}

RawConnection::~RawConnection()
{
    ::close(m_socket);
}

// A constructor that throws is followed by no destructor, so the socket is closed here.
void RawConnection::greet()
{
    try {
        m_greeting = readLine();
    } catch (...) {
        ::close(m_socket);
        throw;
    }
}

Pairs RawConnection::command(const QByteArray &line)
{
    send(line + '\n');
    m_ack.clear();
    Pairs pairs;
    while (true) {
        const QByteArray reply = readLine();
        if (reply == "OK")
            return pairs;
        if (reply.startsWith("ACK ")) {
            m_ack = reply;
            return pairs;
        }
        const qsizetype colon = reply.indexOf(": ");
        QByteArray key = reply.left(colon);
        QByteArray value = colon < 0 ? QByteArray() : reply.mid(colon + 2);
        if (key == "binary") {
            value = readBytes(value.toLongLong());
            readBytes(1); // the newline behind the chunk
        }
        pairs.emplaceBack(std::move(key), std::move(value));
    }
}

QByteArray RawConnection::value(const QByteArray &line, const QByteArray &key)
{
    return values(line, key).value(0);
}

QList<QByteArray> RawConnection::values(const QByteArray &line, const QByteArray &key)
{
    QList<QByteArray> found;
    for (const auto &[name, value] : command(line)) {
        if (name == key)
            found.append(value);
    }
    return found;
}

void RawConnection::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t count
            = ::send(m_socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count < 0)
            fail("send");
        sent += count;
    }
}

/// False when the other side has closed the connection.
bool RawConnection::receive()
{
    char buffer[65536];
    const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
    if (count < 0 && errno != ECONNRESET)
        fail("receive");
    if (count > 0)
        m_unread.append(buffer, count);
    return count > 0;
}

QByteArray RawConnection::readLine()
{
    qsizetype end = -1;
    for (qsizetype searched = 0; (end = m_unread.indexOf('\n', searched)) < 0;) {
        searched = m_unread.size();
        if (!receive())
            throw std::runtime_error("the server closed the connection");
    }
    QByteArray line = m_unread.left(end);
    m_unread.remove(0, end + 1);
    return line;
}

QByteArray RawConnection::readBytes(qsizetype count)
{
    while (m_unread.size() < count) {
        if (!receive())
            throw std::runtime_error("the server closed the connection");
    }
    QByteArray bytes = m_unread.left(count);
    m_unread.remove(0, count);
    return bytes;
}

void RawConnection::waitForClose()
{
    while (receive())
        m_unread.clear();
}

} // namespace toccata::test
