// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QMessageBox>

namespace toccata {

class ServerSwitch;

/// Asks whether a certificate is that of the server, with what can be compared, and lets \p choice trust it.
class TrustDialog : public QMessageBox
{
    Q_OBJECT

public:
    /// \param certificate  its SHA-256.
    /// \param replaces  whether another one was trusted until now.
    TrustDialog(ServerSwitch &choice, const mpd::Address &address, const QByteArray &certificate,
        bool replaces, QWidget *parent = nullptr);
};

} // namespace toccata
