// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/future.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace toccata {

/// The desktop's folder for music, whether it exists or not: what user-dirs.dirs names, else ~/Music.
/// A desktop that has no such folder names the home folder itself; that is not scanned for music.
/// Source: xdg-user-dirs; its file is read here rather than by Qt so that tests can have a home of their own.
QString desktopMusicFolder(const QProcessEnvironment &environment);

/// The value of XDG_MUSIC_DIR in the text of user-dirs.dirs, `$HOME` replaced; empty if it is not there.
QString musicFolderFromUserDirs(const QString &text, const QString &home);

/// That two folders have songs in common.
struct FolderOverlap
{
    enum class Kind {
        Same,
        Inside, ///< It lies in the other.
        Around, ///< The other lies in it.
    };

    Kind kind = Kind::Same;
    QString other;

    friend bool operator==(const FolderOverlap &, const FolderOverlap &) = default;
};

/// A folder with links followed; empty if that is not known.
using TruePath = std::function<QString(const QString &folder)>;

/// The first of `others` that `folder` has songs in common with.
std::optional<FolderOverlap> overlapOf(
    const QString &folder, const QStringList &others, const TruePath &truePath);

/// The same, once it is known what they look like; for those that do not answer links are not followed.
/// Thread: one with an event loop.
actor::Future<std::optional<FolderOverlap>> findOverlap(const QString &folder, const QStringList &others);

/// Those of `further` that have no songs in common with `first` or with one before them: MPD would have those
/// songs twice.
QStringList withoutOverlaps(const QString &first, const QStringList &further, const TruePath &truePath);

} // namespace toccata
