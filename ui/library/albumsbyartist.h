// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/librarystate.h"

namespace toccata {

/// The albums on which \p artist is heard, for artists that no album is named after: guests and the members
/// of compilations. \p artist  as a song shows it, several joined.
AlbumSelection albumsWith(const Catalogue &catalogue, const QString &artist);

} // namespace toccata
