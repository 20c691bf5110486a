// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

#include <optional>

namespace toccata {

/// Names of settings with their values, as the file stores them.
using StoredSettings = QHash<QString, QVariant>;

/// What a file of settings holds; nothing if it cannot be read or understood. A file that does not exist
/// holds no settings. Thread: any; it neither waits for a lock nor writes.
std::optional<StoredSettings> readSettingsFile(const QString &path);

/// Puts these values into the file and leaves what else it holds. The file is replaced as a whole, so that a
/// crash leaves either the old one or the new one. Returns false, having logged why, if that failed. Thread:
/// any but the GUI's: it waits for the disk and for another process that is writing.
bool writeSettingsFile(const QString &path, const StoredSettings &values);

} // namespace toccata
