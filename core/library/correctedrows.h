// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/albumfolders.h"
#include "core/library/albumrows.h"

namespace toccata {

/// \p grouped with what \p corrections say against it. A correction that fits nothing changes nothing: its
/// music may be of another server.
GroupedRows correctedRows(const SongTable &table, AlbumFolders &folders, const GroupedRows &grouped,
    const AlbumCorrections &corrections);

} // namespace toccata
