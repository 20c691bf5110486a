// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/tcpcarrier.h"

#include <linux/sockios.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace toccata::mpd {

namespace {

void setTcpOption(qintptr descriptor, int option, int value)
{
    setsockopt(int(descriptor), IPPROTO_TCP, option, &value, sizeof value);
}

// A command is one small packet and should leave at once. A server that vanished without a word (a router
// restarted, a laptop carried away) is noticed after 45 s even while we only wait in idle; the system's own
// default is over two hours.
void tune(QTcpSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setTcpOption(socket.socketDescriptor(), TCP_KEEPIDLE, 30);
    setTcpOption(socket.socketDescriptor(), TCP_KEEPINTVL, 5);
    setTcpOption(socket.socketDescriptor(), TCP_KEEPCNT, 3);
}

/// Whether the system keeps something that the peer has not acknowledged.
bool owesUs(qintptr descriptor)
{
    int bytes = 0;
    return ioctl(int(descriptor), SIOCOUTQ, &bytes) == 0 && bytes > 0;
}

} // namespace

TcpCarrier::TcpCarrier(QObject *parent, Resolver &resolver, std::chrono::milliseconds look)
    : TcpCarrier([] { return new QTcpSocket; }, parent, resolver, look)
{ }

TcpCarrier::TcpCarrier(
    SocketRace::MakeSocket makeSocket, QObject *parent, Resolver &resolver, std::chrono::milliseconds look)
    : Carrier(parent)
    , m_race(resolver, std::move(makeSocket), nullptr)
{
    connect(&m_race, &SocketRace::won, this, &TcpCarrier::adopt);
    connect(&m_race, &SocketRace::lost, this, &TcpCarrier::fail);
    m_unacknowledged.setSingleShot(true);
    m_unacknowledged.setInterval(look);
    connect(&m_unacknowledged, &QTimer::timeout, this, &TcpCarrier::loosenLimit);
}

void TcpCarrier::open(const Address &address)
{
    m_race.start(address.host, address.port);
}

void TcpCarrier::adopt(QTcpSocket *socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    tune(*m_socket);
    connect(m_socket, &QTcpSocket::readyRead, this, [this] {
        if (m_phase == Phase::Ready)
            Q_EMIT readyRead();
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_phase == Phase::Opening)
            broke(error);
        else
            over(); // stunnel says that it is over, and then keeps the connection for a minute
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &TcpCarrier::over);
    reached();
}

void TcpCarrier::ready()
{
    m_phase = Phase::Ready;
    Q_EMIT connected();
}

void TcpCarrier::over()
{
    if (m_phase != Phase::Ready)
        return;
    m_phase = Phase::Over;
    Q_EMIT closed(m_socket->errorString());
}

void TcpCarrier::fail(Trouble trouble, const QString &text)
{
    Q_EMIT failed(trouble, text);
}

void TcpCarrier::broke(QAbstractSocket::SocketError error)
{
    const bool closed = error == QAbstractSocket::RemoteHostClosedError;
    fail(closed ? Trouble::ClosedByServer : Trouble::Unreachable, m_socket->errorString());
}

void TcpCarrier::write(const QByteArray &bytes)
{
    if (m_phase != Phase::Ready)
        return;
    watchUnacknowledged();
    m_socket->write(bytes);
}

// While something of ours waits for the peer to acknowledge it, no keepalive is sent, and the system would
// repeat it for a quarter of an hour. That limit must not stay, though: with it the first keepalive that gets
// lost would end the connection, not the third.
void TcpCarrier::watchUnacknowledged()
{
    if (!m_unacknowledged.isActive())
        setTcpOption(m_socket->socketDescriptor(), TCP_USER_TIMEOUT, int(longestUnacknowledged.count()));
    m_unacknowledged.start();
}

// The system looks at the limit only when it has something to repeat, which may be seconds after it has
// passed: taken back by then, it would never have held. What is acknowledged later is found at the next look,
// long before there is a keepalive.
void TcpCarrier::loosenLimit()
{
    if (owesUs(m_socket->socketDescriptor()))
        m_unacknowledged.start();
    else
        setTcpOption(m_socket->socketDescriptor(), TCP_USER_TIMEOUT, 0);
}

// MPD leaves Nagle's algorithm on: the end of a reply waits until what came before it is acknowledged, and we
// do that by default only after 13 to 40 ms. Linux forgets the wish at times, so it is said at each read:
// 1,437 requests one after another take 0.6 s instead of 8.
QByteArray TcpCarrier::readAll()
{
    if (m_phase == Phase::Opening)
        return {};
    QByteArray bytes = m_socket->readAll();
#ifdef TCP_QUICKACK
    setTcpOption(m_socket->socketDescriptor(), TCP_QUICKACK, 1);
#endif
    return bytes;
}

bool TcpCarrier::hasNews() const
{
    return m_socket && isReadable(m_socket->socketDescriptor());
}

void TcpCarrier::close()
{
    m_race.disconnect(this);
    m_unacknowledged.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->close();
}

Carrier::Failure TcpCarrier::tooLate() const
{
    if (m_race.isResolving())
        return {Trouble::NameUnanswered, {}};
    return {m_socket ? Trouble::Silent : Trouble::Unreachable, {}};
}

} // namespace toccata::mpd
