// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpServer>

#include <memory>
#include <optional>
#include <vector>

class QTcpSocket;

namespace toccata::test {

/// Stands between a client and a server on 127.0.0.1, and cuts all connections, now or at a point that
/// is told.
/// Thread: one with an event loop that runs.
class CuttingProxy : public QObject
{
public:
    explicit CuttingProxy(quint16 serverPort);
    ~CuttingProxy() override;

    quint16 port() const { return m_server.serverPort(); }
    /// From the command \p name on, the server gets so many bytes more of the client that sends it, and then
    /// nobody hears of anybody any more; who comes later is served again.
    void cutAfter(const QByteArray &name, qint64 bytes);
    /// Whether the cut has not come yet.
    bool isArmed() const { return m_left.has_value(); }
    /// Goes on serving. \return what that client has sent since then. Units: bytes.
    qint64 disarm();
    /// Cuts all connections now.
    void cut();

private:
    struct Pair;

    void serve(QTcpSocket *client);
    void pass(Pair &pair);

    quint16 m_serverPort;
    QTcpServer m_server;
    std::vector<std::unique_ptr<Pair>> m_pairs;
    /// What is cut at, by whom it was sent, and what of it has gone by.
    QByteArray m_name;
    Pair *m_sender = nullptr;
    std::optional<qint64> m_left;
    qint64 m_passed = 0;
};

} // namespace toccata::test
