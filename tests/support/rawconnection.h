// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace toccata::test {

/// The `key: value` lines of a reply, in order. A binary chunk is a pair named "binary" with the bytes as
/// value.
using Pairs = QList<std::pair<QByteArray, QByteArray>>;

/// A second opinion: a blocking connection to a server that shares no code with core/mpd, to check what a
/// server really holds or to change something behind the program's back. Errors: throws std::runtime_error
/// when the server cannot be reached, closes the connection, or is silent for 20 s.
class RawConnection
{
public:
    /// Connects to 127.0.0.1 and reads the greeting.
    explicit RawConnection(quint16 port);
    /// Connects to a Unix socket and reads the greeting.
    explicit RawConnection(const QString &socketPath);
    ~RawConnection();
    RawConnection(const RawConnection &) = delete;
    RawConnection &operator=(const RawConnection &) = delete;

    /// What the server said first, e.g. "OK MPD 0.23.5".
    QByteArray greeting() const { return m_greeting; }

    /// Sends \p line (quoted as the protocol wants it, without the newline) and reads until OK or ACK.
    Pairs command(const QByteArray &line);
    /// The first value named \p key in the answer to \p line; empty if there is none.
    QByteArray value(const QByteArray &line, const QByteArray &key);
    /// Every value named \p key in the answer to \p line.
    QList<QByteArray> values(const QByteArray &line, const QByteArray &key);
    /// The whole ACK line that ended the last command(); empty if it ended with OK.
    QByteArray ack() const { return m_ack; }

    /// Sends bytes as they are.
    void send(const QByteArray &bytes);
    /// The next line, without its newline.
    QByteArray readLine();
    /// Exactly \p count bytes.
    QByteArray readBytes(qsizetype count);
    /// Waits until the server closes the connection; what it sends before is thrown away.
    void waitForClose();

private:
    void greet();
    bool receive();

    int m_socket = -1;
    QByteArray m_unread;
    QByteArray m_greeting;
    QByteArray m_ack;
};

} // namespace toccata::test
