// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/delayingproxy.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <memory>

namespace toccata::bench {

namespace {

/// One direction, as long as \p from lives.
void passOn(QTcpSocket &from, QTcpSocket &to, std::chrono::milliseconds way)
{
    const auto onTheWay = std::make_shared<std::deque<QByteArray>>();
    QObject::connect(&from, &QTcpSocket::readyRead, &to, [&from, &to, way, onTheWay] {
        onTheWay->push_back(from.readAll());
        // Each timer takes the oldest: what came first arrives first, whichever of them is first.
        QTimer::singleShot(way, Qt::PreciseTimer, &to, [&to, onTheWay] {
            to.write(onTheWay->front());
            onTheWay->pop_front();
        });
    });
    QObject::connect(&from, &QTcpSocket::disconnected, &to, &QTcpSocket::disconnectFromHost);
}

void accept(QTcpServer &listener, const mpd::Address &server, std::chrono::milliseconds way)
{
    while (QTcpSocket *client = listener.nextPendingConnection()) {
        auto *far = new QTcpSocket(client);
        for (QTcpSocket *socket : {client, far})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        passOn(*client, *far, way);
        passOn(*far, *client, way);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        far->connectToHost(server.host, server.port);
    }
}

} // namespace

DelayingProxy::DelayingProxy(const mpd::Address &server, std::chrono::milliseconds way)
{
    auto *listener = new QTcpServer;
    listener->listen(QHostAddress::LocalHost);
    m_port = listener->serverPort();
    listener->moveToThread(&m_thread);
    QObject::connect(listener, &QTcpServer::newConnection, listener,
        [listener, server, way] { accept(*listener, server, way); });
    QObject::connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_thread.start();
}

DelayingProxy::~DelayingProxy()
{
    m_thread.quit();
    m_thread.wait();
}

mpd::Address DelayingProxy::address() const
{
    mpd::Address address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = m_port;
    return address;
}

} // namespace toccata::bench
