// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/servers/mpdconfig.h"

#include <QProcessEnvironment>
#include <QString>

namespace toccata {

/// Every file of the private MPD for one music folder. Another music folder has another database, queue and
/// socket, so that two of them neither mix nor disturb each other.
struct PrivateMpdPlace
{
    MpdPaths paths;
    QString config;
    /// For the links that make one folder of several; not made by this.
    QString joined;
    /// What MPD said since its last start.
    QString log;
    /// The process that a crash may have left behind.
    QString pid;
    /// Held by the program that started the MPD and will end it.
    QString lock;
};

/// Where the private MPD for `musicFolder` belongs: data, state and cache in the person's XDG folders, the
/// socket under $XDG_RUNTIME_DIR, or where that is missing or its path too long, in a folder that nobody else
/// can enter. Makes the folders. Errors: Refused, with the folder that could not be made; Invalid, if the
/// path of the music is not absolute.
Result<PrivateMpdPlace> makePrivateMpdPlace(
    const QString &musicFolder, const QProcessEnvironment &environment);

/// The kernel's limit for the path of a socket. Units: bytes, without the ending NUL.
constexpr int longestSocketPath = 107;

} // namespace toccata
