// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/carrier.h"
#include "core/mpd/socketrace.h"

#include <QTcpSocket>
#include <QTimer>

namespace toccata::mpd {

/// A TCP connection, never through a proxy.
class TcpCarrier : public Carrier
{
    Q_OBJECT

public:
    explicit TcpCarrier(QObject *parent, Resolver &resolver = Resolver::ofSystem());

    void open(const Address &address) override;
    void write(const QByteArray &bytes) override;
    QByteArray readAll() override;
    void close() override;
    Failure tooLate() const override;

protected:
    TcpCarrier(SocketRace::MakeSocket makeSocket, QObject *parent, Resolver &resolver);

    /// The peer has taken the connection; ends in ready() or fail().
    virtual void reached() { ready(); }
    void ready();
    void fail(Trouble trouble, const QString &text);
    /// It broke before ready().
    virtual void broke(QAbstractSocket::SocketError error);
    QTcpSocket *socket() const { return m_socket; }

private:
    void adopt(QTcpSocket *socket);
    void watchUnacknowledged();
    void over();

    enum class Phase { Opening, Ready, Over };

    SocketRace m_race;
    QTcpSocket *m_socket = nullptr; ///< Once the peer has taken the connection.
    QTimer m_unacknowledged; ///< Runs while something of ours may still be on its way.
    Phase m_phase = Phase::Opening;
};

} // namespace toccata::mpd
