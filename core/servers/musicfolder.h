// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace toccata {

/// The desktop's folder for music, whether it exists or not: what user-dirs.dirs names, else ~/Music.
/// A desktop that has no such folder names the home folder itself; that is not scanned for music.
/// Source: xdg-user-dirs; its file is read here rather than by Qt so that tests can have a home of their own.
QString desktopMusicFolder(const QProcessEnvironment &environment);

/// The value of XDG_MUSIC_DIR in the text of user-dirs.dirs, `$HOME` replaced; empty if it is not there.
QString musicFolderFromUserDirs(const QString &text, const QString &home);

} // namespace toccata
