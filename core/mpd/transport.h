// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"
#include "core/mpd/trouble.h"

#include <QLocalSocket>
#include <QObject>
#include <QTcpSocket>

namespace toccata::mpd {

/// Bytes to and from one address, over TCP or a local socket alike. Opens once; a second connection is a
/// second Transport. Thread: the one it is made in.
class Transport : public QObject
{
    Q_OBJECT

public:
    explicit Transport(QObject *parent = nullptr);

    /// Ends in connected() or failed(); for a local socket that may be before this returns.
    void open(const Address &address);
    void write(const QByteArray &bytes);
    QByteArray readAll();
    /// Lets go of the connection without waiting for anything. No signal follows.
    void close();

Q_SIGNALS:
    void connected();
    void readyRead();
    /// It never was connected.
    void failed(toccata::mpd::Trouble trouble, const QString &text);
    /// It was connected; what came before the end can still be read.
    void closed(const QString &text);

private:
    void openTcp(const Address &address);
    void openLocal(const Address &address);
    template <class Socket>
    void watch(Socket *socket);
    void tune();

    QIODevice *m_socket = nullptr;
    QTcpSocket *m_tcp = nullptr;
    bool m_connected = false;
};

} // namespace toccata::mpd
