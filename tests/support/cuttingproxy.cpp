// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/cuttingproxy.h"

#include <QTcpSocket>

#include <algorithm>
#include <stdexcept>

namespace toccata::test {

struct CuttingProxy::Pair
{
    QTcpSocket *client;
    QTcpSocket *server;
};

CuttingProxy::CuttingProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        throw std::runtime_error("no port for a proxy");
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            serve(client);
    });
}

CuttingProxy::~CuttingProxy()
{
    disarm();
    cut();
}

void CuttingProxy::serve(QTcpSocket *client)
{
    auto *server = new QTcpSocket(this);
    server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    m_pairs.push_back(std::make_unique<Pair>(Pair{client, server}));
    Pair &pair = *m_pairs.back();
    connect(client, &QTcpSocket::readyRead, this, [this, &pair] { pass(pair); });
    connect(server, &QTcpSocket::readyRead, this, [&pair] { pair.client->write(pair.server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    connect(client, &QTcpSocket::disconnected, server, [server] { server->disconnectFromHost(); });
}

void CuttingProxy::cutAfter(const QByteArray &name, qint64 bytes)
{
    m_name = name;
    m_sender = nullptr;
    m_left = bytes;
    m_passed = 0;
}

qint64 CuttingProxy::disarm()
{
    m_left.reset();
    return m_passed;
}

void CuttingProxy::pass(Pair &pair)
{
    QByteArray bytes = pair.client->readAll();
    if (m_left && !m_sender && bytes.contains(m_name))
        m_sender = &pair;
    const bool counts = m_left && m_sender == &pair;
    const bool isLast = counts && bytes.size() >= *m_left;
    if (isLast)
        bytes.truncate(*m_left);
    if (counts) {
        *m_left -= bytes.size();
        m_passed += bytes.size();
    }
    pair.server->write(bytes);
    if (!isLast)
        return;
    m_left.reset();
    pair.server->flush();
    cut();
}

void CuttingProxy::cut()
{
    for (const auto &pair : m_pairs) {
        pair->client->disconnect();
        pair->client->abort();
        pair->client->deleteLater();
        // What it still answers is read: else the connection would be reset, and the server forget what it
        // has not read yet.
        QTcpSocket *server = pair->server;
        server->disconnect();
        connect(server, &QTcpSocket::readyRead, server, [server] { server->readAll(); });
        connect(server, &QTcpSocket::disconnected, server, &QObject::deleteLater);
        server->disconnectFromHost();
        if (server->state() == QAbstractSocket::UnconnectedState)
            server->deleteLater(); // it was before
    }
    m_pairs.clear();
}

} // namespace toccata::test
