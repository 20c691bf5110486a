// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QProcessEnvironment>
#include <QString>

namespace toccata {

/// What this room looks at of the world around it; a test hands in another world.
struct Surroundings
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    /// Where a server of this machine usually listens.
    quint16 localPort = mpd::Address::defaultPort;
    /// Stands before /run, /proc and /dev.
    QString systemRoot = {};
};

} // namespace toccata
