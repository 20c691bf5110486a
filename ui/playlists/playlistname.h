// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace toccata {

/// Why a playlist cannot be called that, in a sentence; empty if it can. \param taken  the names of others.
QString problemOfPlaylistName(const QString &name, const QStringList &taken);

/// A name that is not taken: \p name, or with a number behind it.
QString freePlaylistName(const QString &name, const QStringList &taken);

} // namespace toccata
