// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace toccata::mpd {

/// Where this process's logins are shared: a folder for this user alone, which goes when the program ends,
/// or, if it crashed, when it is next used with ssh. Empty where no path is short enough for a socket.
/// Thread: any.
QString sshControlPath();

/// Removes such folders of this user in \p place whose process is gone.
void removeLeftSshFolders(const QString &place);

} // namespace toccata::mpd
