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
    /// How long something of ours may wait to be acknowledged before the connection counts as dead.
    static constexpr std::chrono::milliseconds longestUnacknowledged{10'000};

    /// \param look  how long after a write it is looked whether all of ours has arrived.
    explicit TcpCarrier(QObject *parent, Resolver &resolver = Resolver::ofSystem(),
        std::chrono::milliseconds look = longestUnacknowledged);

    void open(const Address &address) override;
    void write(const QByteArray &bytes) override;
    QByteArray readAll() override;
    void close() override;
    Failure tooLate() const override;
    bool hasNews() const override;

protected:
    TcpCarrier(SocketRace::MakeSocket makeSocket, QObject *parent, Resolver &resolver,
        std::chrono::milliseconds look = longestUnacknowledged);

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
    void loosenLimit();
    void over();

    enum class Phase { Opening, Ready, Over };

    SocketRace m_race;
    QTcpSocket *m_socket = nullptr; ///< Once the peer has taken the connection.
    QTimer m_unacknowledged; ///< Runs while something of ours may still be on its way.
    Phase m_phase = Phase::Opening;
};

} // namespace toccata::mpd
