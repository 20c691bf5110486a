// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/tcpcarrier.h"

#include <QSslError>
#include <QSslSocket>

namespace toccata::mpd {

/// A TCP connection with TLS 1.2 or later. It is connected, and anything is written, only after the server's
/// certificate was found good: by its authorities and for the host's name, or because it is the very one that
/// the address trusts.
class TlsCarrier : public TcpCarrier
{
    Q_OBJECT

public:
    explicit TlsCarrier(QObject *parent, Resolver &resolver = Resolver::ofSystem());

    void open(const Address &address) override;
    QByteArray certificate() const override { return m_certificate; }

protected:
    void reached() override;
    void broke(QAbstractSocket::SocketError error) override;

private:
    bool readAuthorities();
    QSslSocket &sslSocket() const { return *static_cast<QSslSocket *>(socket()); }
    QByteArray shownCertificate() const;
    void judge(const QList<QSslError> &errors);
    void encrypted();
    void distrust(Trouble trouble, const QString &reason);

    QString m_host;
    Tls m_tls;
    QList<QSslCertificate> m_authorities;
    QString m_doubt; ///< What is wrong with the certificate.
    QByteArray m_certificate;
};

} // namespace toccata::mpd
