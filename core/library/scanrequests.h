// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/scan.h"
#include "core/mpd/request.h"

namespace toccata {

/// Lets the server scan \p folder, "" for all of its music; a '/' at the end does no harm. Answers with the
/// number of the job. Errors: Unsupported on Mopidy, which agrees and does nothing; Busy, when too many are
/// queued.
mpd::Request<quint32> scanRequest(ScanKind kind, const QByteArray &folder);

} // namespace toccata
