// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace toccata {

/// How the MPD is that the program runs for the person's own music folder.
struct PrivateMpdState
{
    enum class Kind {
        NotStarted,
        Starting,
        Running,
        MpdMissing, ///< The program mpd is not installed.
        NoMusicFolder, ///< The folder for music does not exist.
        Failed, ///< It ended, or never answered; `text` holds the last lines that it said.
    };

    Kind kind = Kind::NotStarted;
    /// The folder it plays, or should.
    QString musicFolder;
    /// Where it answers, while it runs.
    std::optional<mpd::Address> address;
    /// The machine has nothing that makes sound: music "plays", but nobody hears it.
    bool noSoundDevice = false;
    /// Untranslated.
    QString text;
    /// Another program of the same person has started it and will end it.
    bool isShared = false;
    /// Of its folders those that are not there now, if it has several.
    QStringList missingFolders = {};

    friend bool operator==(const PrivateMpdState &, const PrivateMpdState &) = default;
};

} // namespace toccata
