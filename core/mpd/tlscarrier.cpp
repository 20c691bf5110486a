// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/tlscarrier.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace toccata::mpd {

TlsCarrier::TlsCarrier(QObject *parent, Resolver &resolver)
    : TcpCarrier([] { return new QSslSocket; }, parent, resolver)
{ }

void TlsCarrier::open(const Address &address)
{
    m_host = address.host;
    m_tls = std::get<Tls>(address.protection);
    if (!QSslSocket::supportsSsl())
        return fail(Trouble::NoTls, QStringLiteral("Qt has no TLS here"));
    if (readAuthorities())
        TcpCarrier::open(address);
}

bool TlsCarrier::readAuthorities()
{
    if (m_tls.authorities.isEmpty() || !m_tls.fingerprint.isEmpty())
        return true;
    QFile file(m_tls.authorities);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    if (isOpen)
        m_authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (m_authorities.isEmpty())
        fail(Trouble::CertificateUntrusted,
            file.fileName() + u": " + (isOpen ? QStringLiteral("no certificates") : file.errorString()));
    return !m_authorities.isEmpty();
}

// We connect to an IP address, but the certificate must be for the name that was asked for, and a server with
// many names must hear which of them is meant.
void TlsCarrier::reached()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_authorities.isEmpty())
        configuration.setCaCertificates(m_authorities);
    sslSocket().setSslConfiguration(configuration);
    sslSocket().setPeerVerifyName(m_host.section(u'%', 0, 0)); // no certificate knows the zone of an address
    connect(&sslSocket(), &QSslSocket::sslErrors, this, &TlsCarrier::judge);
    connect(&sslSocket(), &QSslSocket::encrypted, this, &TlsCarrier::encrypted);
    sslSocket().startClientEncryption();
}

QByteArray TlsCarrier::shownCertificate() const
{
    const QSslCertificate shown = sslSocket().peerCertificate();
    return shown.isNull() ? QByteArray() : shown.digest(QCryptographicHash::Sha256);
}

// What is not ignored here ends the connection in broke().
void TlsCarrier::judge(const QList<QSslError> &errors)
{
    if (!m_tls.fingerprint.isEmpty() && shownCertificate() == m_tls.fingerprint)
        sslSocket().ignoreSslErrors();
    else if (!errors.isEmpty())
        m_doubt = errors.front().errorString();
}

// Also a certificate without fault may not be the trusted one.
void TlsCarrier::encrypted()
{
    if (m_tls.fingerprint.isEmpty() || shownCertificate() == m_tls.fingerprint)
        return ready();
    distrust(Trouble::CertificateChanged, {});
}

void TlsCarrier::broke(QAbstractSocket::SocketError error)
{
    if (!m_doubt.isEmpty())
        distrust(m_tls.fingerprint.isEmpty() ? Trouble::CertificateUntrusted : Trouble::CertificateChanged,
            m_doubt);
    else if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError)
        fail(Trouble::NoTls, sslSocket().errorString());
    else
        TcpCarrier::broke(error);
}

void TlsCarrier::distrust(Trouble trouble, const QString &reason)
{
    m_certificate = shownCertificate();
    fail(trouble, reason);
}

} // namespace toccata::mpd
