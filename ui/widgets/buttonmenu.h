// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QMenu;
class QWidget;

namespace toccata {

/// Has \p menu hang from \p button, flush with its edge \p side: Qt::AlignLeading, or Qt::AlignTrailing for a
/// button at the end of a line. The menu goes when it is closed.
void openBelow(QMenu &menu, const QWidget &button, Qt::AlignmentFlag side);

} // namespace toccata
