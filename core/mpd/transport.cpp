// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/transport.h"

#include <QNetworkProxy>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace toccata::mpd {

namespace {

Trouble troubleOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Trouble::HostNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Trouble::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return Trouble::ClosedByServer;
    default:
        return Trouble::Unreachable;
    }
}

Trouble troubleOf(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return Trouble::NoSuchSocket;
    case QLocalSocket::ConnectionRefusedError:
        return Trouble::Refused;
    case QLocalSocket::SocketAccessError:
        return Trouble::SocketDenied;
    default:
        return Trouble::Unreachable;
    }
}

void setTcpOption(qintptr descriptor, int option, int value)
{
    setsockopt(int(descriptor), IPPROTO_TCP, option, &value, sizeof value);
}

} // namespace

Transport::Transport(QObject *parent)
    : QObject(parent)
{ }

void Transport::open(const Address &address)
{
    if (address.kind == Address::Kind::Tcp)
        openTcp(address);
    else
        openLocal(address);
}

void Transport::write(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

// MPD leaves Nagle's algorithm on: the end of a reply waits until what came before it is acknowledged, and we
// do that by default only after 13 to 40 ms. Linux forgets the wish at times, so it is said at each read:
// 1,437 requests one after another take 0.6 s instead of 8.
QByteArray Transport::readAll()
{
    if (!m_socket)
        return {};
    QByteArray bytes = m_socket->readAll();
#ifdef TCP_QUICKACK
    if (m_tcp)
        setTcpOption(m_tcp->socketDescriptor(), TCP_QUICKACK, 1);
#endif
    return bytes;
}

// Not deleted at once: we may be inside one of its signals.
void Transport::close()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->close();
    m_socket->deleteLater();
    m_socket = nullptr;
    m_tcp = nullptr;
}

void Transport::openTcp(const Address &address)
{
    m_tcp = new QTcpSocket(this);
    m_socket = m_tcp;
    m_tcp->setProxy(QNetworkProxy::NoProxy);
    watch(m_tcp);
    m_tcp->connectToHost(address.host, address.port);
}

void Transport::openLocal(const Address &address)
{
    auto *socket = new QLocalSocket(this);
    m_socket = socket;
    if (address.kind == Address::Kind::AbstractSocket)
        socket->setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    watch(socket);
    socket->connectToServer(address.path);
}

template <class Socket>
void Transport::watch(Socket *socket)
{
    connect(socket, &Socket::readyRead, this, &Transport::readyRead);
    connect(socket, &Socket::connected, this, [this] {
        m_connected = true;
        tune();
        Q_EMIT connected();
    });
    connect(socket, &Socket::errorOccurred, this, [this, socket](auto error) {
        if (!m_connected)
            Q_EMIT failed(troubleOf(error), socket->errorString());
    });
    connect(socket, &Socket::disconnected, this, [this, socket] {
        if (m_connected)
            Q_EMIT closed(socket->errorString());
    });
}

// A command is one small packet and should leave at once. A server that vanished without a word (a router
// restarted, a laptop carried away) is noticed after 45 s even while we only wait in idle; the system's own
// default is over two hours.
void Transport::tune()
{
    if (!m_tcp)
        return;
    m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_tcp->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setTcpOption(m_tcp->socketDescriptor(), TCP_KEEPIDLE, 30);
    setTcpOption(m_tcp->socketDescriptor(), TCP_KEEPINTVL, 5);
    setTcpOption(m_tcp->socketDescriptor(), TCP_KEEPCNT, 3);
}

} // namespace toccata::mpd
