// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/transport.h"

#include "core/mpd/localcarrier.h"
#include "core/mpd/sshcarrier.h"
#include "core/mpd/tlscarrier.h"

namespace toccata::mpd {

Transport::Transport(QObject *parent)
    : QObject(parent)
{ }

Carrier *Transport::carrierFor(const Address &address, const SshManner &manner)
{
    if (address.kind != Address::Kind::Tcp)
        return new LocalCarrier(this);
    if (std::holds_alternative<Tls>(address.protection))
        return new TlsCarrier(this);
    if (std::holds_alternative<Ssh>(address.protection))
        return new SshCarrier(manner, this);
    return new TcpCarrier(this);
}

void Transport::open(const Address &address, const SshManner &manner)
{
    m_carrier = carrierFor(address, manner);
    connect(m_carrier, &Carrier::connected, this, &Transport::connected);
    connect(m_carrier, &Carrier::readyRead, this, &Transport::readyRead);
    connect(m_carrier, &Carrier::closed, this, &Transport::closed);
    connect(m_carrier, &Carrier::failed, this, [this](Trouble trouble, const QString &text) {
        m_certificate = m_carrier->certificate();
        Q_EMIT failed(trouble, text);
    });
    m_carrier->open(address);
}

void Transport::write(const QByteArray &bytes)
{
    if (m_carrier)
        m_carrier->write(bytes);
}

QByteArray Transport::readAll()
{
    return m_carrier ? m_carrier->readAll() : QByteArray();
}

// Not deleted at once: we may be inside one of its signals.
void Transport::close()
{
    if (!m_carrier)
        return;
    m_carrier->disconnect(this);
    m_carrier->close();
    m_carrier->deleteLater();
    m_carrier = nullptr;
}

} // namespace toccata::mpd
