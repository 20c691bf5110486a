// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace toccata {

/// The picture file of the album that the file \p song is of: `cover.*`, else `folder.*`, else `front.*`, in
/// its folder, else in the one above where its own is that of a disc. Case does not matter. Waits for the
/// disk.
std::optional<QString> coverBeside(const QString &song);

/// `artist.*` in the folder of the file \p song or up to two above it.
std::optional<QString> artistPictureNear(const QString &song);

} // namespace toccata
