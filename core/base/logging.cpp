// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"

namespace toccata {

Q_LOGGING_CATEGORY(logActor, "toccata.actor", QtWarningMsg)
Q_LOGGING_CATEGORY(logMpd, "toccata.mpd", QtWarningMsg)
Q_LOGGING_CATEGORY(logSettings, "toccata.settings", QtWarningMsg)
Q_LOGGING_CATEGORY(logServers, "toccata.servers", QtWarningMsg)
Q_LOGGING_CATEGORY(logLibrary, "toccata.library", QtWarningMsg)
Q_LOGGING_CATEGORY(logArtwork, "toccata.artwork", QtWarningMsg)
Q_LOGGING_CATEGORY(logTiming, "toccata.timing", QtWarningMsg)

} // namespace toccata
