// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tlsserver.h"

#include <QFile>
#include <QTcpSocket>

#include <stdexcept>

namespace toccata::test {

namespace {

constexpr int attempts = 5;

void knockAt(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected())
        throw std::runtime_error("nobody listens");
}

QByteArray serviceLines(const Certificates::Certificate &certificate, quint16 behind)
{
    return "\nconnect = 127.0.0.1:" + QByteArray::number(behind) + "\ncert = "
        + QFile::encodeName(certificate.file) + "\nkey = " + QFile::encodeName(certificate.key) + '\n';
}

} // namespace

TlsServer::TlsServer(const Certificates::Certificate &certificate, quint16 behind,
    const std::optional<Certificates::Certificate> &toLocalhost)
    : m_process(m_folder.filePath(QStringLiteral("stunnel.log")))
{
    const QByteArray named
        = toLocalhost ? "[named]\nsni = mpd:localhost" + serviceLines(*toLocalhost, behind) : QByteArray();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        m_port = freePort();
        if (launch(serviceLines(certificate, behind), named))
            return;
    }
    throw std::runtime_error("stunnel ends at once\n" + log().toStdString());
}

/// False when it ends at once, as it does when somebody else took the port.
bool TlsServer::launch(const QByteArray &service, const QByteArray &named)
{
    QFile file(m_folder.filePath(QStringLiteral("stunnel.conf")));
    const QByteArray text = "foreground = yes\npid =\nsyslog = no\ndebug = debug\n[mpd]\naccept = 127.0.0.1:"
        + QByteArray::number(m_port) + service + named;
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("cannot write stunnel.conf");
    file.close();
    return m_process.start(QStringLiteral("stunnel4"), {file.fileName()},
        QProcessEnvironment::systemEnvironment(), [this] { knockAt(m_port); });
}

} // namespace toccata::test
