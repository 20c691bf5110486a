// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/resolver.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace toccata::mpd {

/// Connects to a host by whichever of its addresses answers first: the next one is tried when one fails, or
/// is silent for a quarter of a second. A host's name may well have an address that leads nowhere. Thread:
/// the one it is made in. Source: RFC 8305.
class SocketRace : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds headStart{250};
    using MakeSocket = std::function<QTcpSocket *()>;

    SocketRace(Resolver &resolver, MakeSocket makeSocket, QObject *parent);

    /// Ends in won() or lost(), perhaps before this returns; once only.
    void start(const QString &host, quint16 port);
    bool isResolving() const { return m_question != nullptr; }

Q_SIGNALS:
    /// \p socket is connected, and a child of this until somebody else adopts it.
    void won(QTcpSocket *socket);
    void lost(toccata::mpd::Trouble trouble, const QString &text);

private:
    void run(const QList<QHostAddress> &addresses);
    void startNext();
    void dropped(QTcpSocket *socket, QAbstractSocket::SocketError error);
    void arrived(QTcpSocket *socket);

    Resolver &m_resolver;
    MakeSocket m_makeSocket;
    quint16 m_port = 0;
    Resolver::Question m_question;
    QList<QHostAddress> m_addresses; ///< Not tried yet.
    QList<QTcpSocket *> m_running;
    QTimer m_next;
    Trouble m_trouble = Trouble::None; ///< The most telling one of those that failed.
    QString m_text;
};

/// One of one family after one of the other, so that a family without a way out costs one head start only.
QList<QHostAddress> mixedByFamily(const QList<QHostAddress> &addresses);

} // namespace toccata::mpd
