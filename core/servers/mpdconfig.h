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
/// Errors: Invalid for a path with a line break, which the file cannot express.
/// Source: MPD's user manual, "Configuration"; strings are quoted as its tokenizer undoes it.
Result<QByteArray> mpdConfig(const MpdPaths &paths, AudioOutput output);

/// Whether an MPD with this configuration only pretends to play.
bool playsSilently(const QByteArray &config);

/// A string as mpd.conf wants it: in double quotes, `"` and `\` with a backslash before them.
QByteArray quotedForMpdConfig(const QString &text);

} // namespace toccata
