// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/socketrace.h"

#include <QNetworkProxy>

#include <utility>

namespace toccata::mpd {

SocketRace::SocketRace(Resolver &resolver, MakeSocket makeSocket, QObject *parent)
    : QObject(parent)
    , m_resolver(resolver)
    , m_makeSocket(std::move(makeSocket))
{
    m_next.setSingleShot(true);
    m_next.setInterval(headStart);
    connect(&m_next, &QTimer::timeout, this, &SocketRace::startNext);
}

void SocketRace::start(const QString &host, quint16 port)
{
    m_port = port;
    if (const QHostAddress literal(host); !literal.isNull())
        return run({literal});
    m_question = m_resolver.ask(host, [this](const NameAnswer &answer) {
        const Resolver::Question answered = std::exchange(m_question, nullptr);
        if (answer.addresses.isEmpty())
            Q_EMIT lost(answer.trouble, answer.text);
        else
            run(mixedByFamily(answer.addresses));
    });
}

void SocketRace::run(const QList<QHostAddress> &addresses)
{
    m_addresses = addresses;
    startNext();
}

void SocketRace::startNext()
{
    m_next.stop();
    if (m_addresses.isEmpty())
        return;
    const QHostAddress address = m_addresses.takeFirst();
    QTcpSocket *socket = m_makeSocket();
    socket->setParent(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    m_running.push_back(socket);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { arrived(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this,
        [this, socket](QAbstractSocket::SocketError error) { dropped(socket, error); });
    m_next.start();
    socket->connectToHost(address, m_port); // which may fail at once
}

void SocketRace::dropped(QTcpSocket *socket, QAbstractSocket::SocketError error)
{
    // Refused says most: there is a computer.
    const bool refused = error == QAbstractSocket::ConnectionRefusedError;
    if (m_trouble == Trouble::None || (refused && m_trouble != Trouble::Refused)) {
        m_trouble = refused ? Trouble::Refused : Trouble::Unreachable;
        m_text = socket->errorString();
    }
    m_running.removeOne(socket);
    socket->disconnect(this);
    socket->deleteLater();
    if (!m_addresses.isEmpty())
        startNext();
    else if (m_running.isEmpty())
        Q_EMIT lost(m_trouble, m_text);
}

void SocketRace::arrived(QTcpSocket *socket)
{
    m_next.stop();
    m_addresses.clear();
    m_running.removeOne(socket);
    socket->disconnect(this);
    for (QTcpSocket *other : std::exchange(m_running, {})) {
        other->disconnect(this);
        other->abort();
        other->deleteLater();
    }
    Q_EMIT won(socket);
}

QList<QHostAddress> mixedByFamily(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.front().protocol() ? first : second).push_back(address);
    QList<QHostAddress> mixed;
    while (!first.isEmpty() || !second.isEmpty()) {
        if (!first.isEmpty())
            mixed.push_back(first.takeFirst());
        if (!second.isEmpty())
            mixed.push_back(second.takeFirst());
    }
    return mixed;
}

} // namespace toccata::mpd
