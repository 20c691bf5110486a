// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/carrier.h"
#include "core/mpd/sshcommand.h"

#include <QObject>

namespace toccata::mpd {

/// Bytes to and from one address, whatever carries them. Opens once; a second connection is a second
/// Transport. Thread: the one it is made in.
class Transport : public QObject
{
    Q_OBJECT

public:
    explicit Transport(QObject *parent = nullptr);

    /// Ends in connected() or failed(), perhaps before this returns. It has no limit of its own.
    void open(const Address &address, const SshManner &manner = {});
    void write(const QByteArray &bytes);
    QByteArray readAll();
    /// Lets go of the connection without waiting for anything. No signal follows.
    void close();
    /// What it means that there is neither connected() nor failed() yet. While it is open.
    Carrier::Failure tooLate() const { return m_carrier->tooLate(); }
    /// Something has come that nobody has read yet, be it only the end.
    bool hasNews() const { return m_carrier && m_carrier->hasNews(); }
    /// A person may be asked something just now, before it is connected.
    bool isAsking() const { return m_carrier && m_carrier->isAsking(); }
    /// SHA-256 of the certificate that the server showed, if it failed because of that.
    QByteArray certificate() const { return m_certificate; }

Q_SIGNALS:
    void connected();
    void readyRead();
    /// It never was connected.
    void failed(toccata::mpd::Trouble trouble, const QString &text);
    /// It was connected; what came before the end can still be read.
    void closed(const QString &text);

private:
    Carrier *carrierFor(const Address &address, const SshManner &manner);

    Carrier *m_carrier = nullptr;
    QByteArray m_certificate;
};

} // namespace toccata::mpd
