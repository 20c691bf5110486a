// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace toccata {

// Of edits by their commands, as commandText() has them.

/// For a button: "Undo: remove 12 songs".
QString undoText(const QString &command);
QString redoText(const QString &command);
/// For a notice: "Undone: remove 12 songs". \param notFound  songs that the server does not have any more.
QString undoneText(const QString &command, int notFound);
QString redoneText(const QString &command, int notFound);

/// A name of any length, short enough for a menu.
QString shortName(const QString &name);

} // namespace toccata
