// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/mpd/serverstate.h"

#include <QString>

namespace toccata {

/// \p error in the person's words, as one sentence. The only place that words errors of the server.
QString errorText(const Error &error);

/// Why there is no connection, for the page that says so.
struct ConnectionText
{
    QString headline;
    QString sentence;
};
ConnectionText connectionText(const mpd::ServerState &server);

} // namespace toccata
