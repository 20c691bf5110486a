// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/capabilities.h"
#include "core/mpd/request.h"

#include <QByteArray>

namespace toccata {

/// Reads every line that the server has about the song at \p uri, as they come. Empty if there is no such
/// song on Mopidy; MPD says NotFound. The session must not have narrowed its tags.
mpd::Request<mpd::Pairs> informationRequest(const QByteArray &uri, const mpd::Capabilities &capabilities);

/// The same of the song in the queue, for what is nowhere else; empty if it is not there either.
mpd::Request<mpd::Pairs> queuedInformationRequest(const QByteArray &uri);

} // namespace toccata
