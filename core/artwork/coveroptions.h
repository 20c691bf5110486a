// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace toccata {

/// Where covers may be looked for.
struct CoverOptions
{
    bool kept = true; ///< on this computer's disk, from when they were found before
    bool embedded = true; ///< `readpicture`
    bool besideSongs = true; ///< `albumart`
    bool embeddedFirst = true; ///< which of these two is asked first
    bool mopidy = true; ///< over Mopidy's HTTP side
    quint16 mopidyPort = 6680;
    bool musicFolder = true; ///< in the server's music folder, if that is on this computer
    /// Where that is, if the server does not tell.
    std::optional<QString> musicFolderPath;
    bool online = false; ///< at the Cover Art Archive
    QUrl onlineArchive = QUrl(QStringLiteral("https://coverartarchive.org"));

    friend bool operator==(const CoverOptions &, const CoverOptions &) = default;
};

} // namespace toccata
