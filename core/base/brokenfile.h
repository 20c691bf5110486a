// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace toccata {

/// Renames what is at \p path (a file, a folder, a link) to `path.broken-DATE`. Returns the new name, or
/// nothing if that failed.
std::optional<QString> setAsideBrokenFile(const QString &path);

} // namespace toccata
