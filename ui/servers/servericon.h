// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

namespace toccata {

struct Colors;

/// The colour that a person gave a server, as it can be seen among \p colors. \param color "#rrggbb", or
/// empty for \p without.
QColor serverColor(const QString &color, const Colors &colors, const QColor &without);

/// A server in its colour, for menus and lists of now.
QIcon serverIcon(const QString &color, const Colors &colors);

} // namespace toccata
