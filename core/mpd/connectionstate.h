// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/capabilities.h"
#include "core/mpd/trouble.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace toccata::mpd {

/// How things stand between a session and its server.
struct ConnectionState
{
    enum class Phase {
        Offline, ///< Not connected, and not trying by itself.
        Connecting, ///< Until the server has greeted, let us in and told what it can.
        Connected,
        WaitingToRetry,
    };

    Phase phase = Phase::Offline;
    Trouble trouble = Trouble::None; ///< Why not connected, or why the attempt before this one failed.
    QString serverText; ///< The words of the server or the operating system to it.
    /// SHA-256 of the certificate that the server showed. Trouble::CertificateUntrusted and
    /// CertificateChanged only.
    QByteArray certificate;
    Capabilities capabilities; ///< Phase::Connected only.
    QByteArray protocolVersion; ///< As greeted with; to be shown, never to decide by. Phase::Connected only.
    std::chrono::milliseconds retryIn{0}; ///< Phase::WaitingToRetry only.

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace toccata::mpd
