// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/artwork/coveroptions.h"
#include "core/mpd/capabilities.h"
#include "core/music/coversubject.h"

#include <vector>

namespace toccata {

/// Who may be asked for a picture, besides the disk.
enum class CoverProvider { ReadPicture, AlbumArt, Mopidy, MusicFolder, Online };

/// For logs.
const char *nameOf(CoverProvider provider);

/// Whether \p songUri is a name within the server's music, not an address of its own.
bool isServerFile(const QByteArray &songUri);

/// Those that make sense for \p subject, in the order in which they are asked.
std::vector<CoverProvider> coverProviders(
    const CoverSubject &subject, const CoverOptions &options, const mpd::Capabilities &capabilities);

} // namespace toccata
