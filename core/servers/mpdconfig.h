// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/servers/audiooutput.h"

#include <QString>

namespace toccata {

/// Where a private MPD keeps what. All paths are absolute; nothing outside of them is written.
struct MpdPaths
{
    QString musicFolder;
    QString playlistFolder;
    QString database;
    QString stickers;
    QString state;
    QString socket;

    friend bool operator==(const MpdPaths &, const MpdPaths &) = default;
};

/// The text of mpd.conf for a private MPD: one Unix socket, no TCP port, not announced in the network.
/// \param restorePaused  music that played when MPD ended waits for the person at the next start
/// Errors: Invalid for a path or device with a line break, which the file cannot express.
/// Source: MPD's user manual, "Configuration"; strings are quoted as its tokenizer undoes it.
Result<QByteArray> mpdConfig(const MpdPaths &paths, const SoundOutput &output, bool restorePaused = true);

/// Whether an MPD with this configuration only pretends to play, though nobody wants that.
bool playsSilently(const QByteArray &config);

/// A string as mpd.conf wants it: in double quotes, `"` and `\` with a backslash before them.
QByteArray quotedForMpdConfig(const QString &text);

} // namespace toccata
