// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/certificates.h"
#include "tests/support/serverprocess.h"

#include <QTemporaryDir>

#include <optional>

namespace toccata::test {

/// A real stunnel on 127.0.0.1 that passes what comes through TLS on to a port of this computer. Errors: the
/// constructor throws std::runtime_error with its log.
class TlsServer
{
public:
    /// \param toLocalhost  shown instead to those who ask for "localhost".
    TlsServer(const Certificates::Certificate &certificate, quint16 behind,
        const std::optional<Certificates::Certificate> &toLocalhost = {});

    quint16 port() const { return m_port; }
    QByteArray log() const { return m_process.log(); }

private:
    bool launch(const QByteArray &service, const QByteArray &named);

    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace toccata::test
