// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/localcarrier.h"

namespace toccata::mpd {

namespace {

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

} // namespace

LocalCarrier::LocalCarrier(QObject *parent)
    : Carrier(parent)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &Carrier::readyRead);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_connected = true;
        Q_EMIT connected();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (!m_connected)
            Q_EMIT failed(troubleOf(error), m_socket.errorString());
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        if (m_connected)
            Q_EMIT closed(m_socket.errorString());
    });
}

void LocalCarrier::open(const Address &address)
{
    if (address.kind == Address::Kind::AbstractSocket)
        m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    m_socket.connectToServer(address.path);
}

void LocalCarrier::close()
{
    m_socket.disconnect(this);
    m_socket.close();
}

} // namespace toccata::mpd
