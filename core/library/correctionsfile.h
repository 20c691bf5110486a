// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumcorrections.h"

#include <QString>

namespace toccata {

/// The corrections kept at \p path; none if there is no such file. A broken one is set aside under another
/// name, so that nobody's work is written over. Waits for the disk.
AlbumCorrections readCorrections(const QString &path);

/// Writes beside the former file, then in its place. \return whether it is on disk now. Waits for the disk.
bool writeCorrections(const QString &path, const AlbumCorrections &corrections);

} // namespace toccata
