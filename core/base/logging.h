// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace toccata {

// Every logging category of the program. All are off below "warning" unless asked for:
// QT_LOGGING_RULES="toccata.mpd.debug=true" toccata
Q_DECLARE_LOGGING_CATEGORY(
    logActor) // toccata.actor: life cycle (debug), errors captured in replies (info), failures (critical)
Q_DECLARE_LOGGING_CATEGORY(logMpd) // toccata.mpd: every line sent and received, passwords masked
Q_DECLARE_LOGGING_CATEGORY(logSettings) // toccata.settings: what was set aside or could not be written
Q_DECLARE_LOGGING_CATEGORY(logServers) // toccata.servers: which server was chosen and why; the private MPD
Q_DECLARE_LOGGING_CATEGORY(logLibrary) // toccata.library: pages asked for, their size and time
Q_DECLARE_LOGGING_CATEGORY(logArtwork) // toccata.artwork: where covers were found, and why not
Q_DECLARE_LOGGING_CATEGORY(logTiming) // toccata.timing: one line per milestone

} // namespace toccata
