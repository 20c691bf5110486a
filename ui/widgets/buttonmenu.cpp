// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/buttonmenu.h"

#include <QMenu>

namespace toccata {

void openBelow(QMenu &menu, const QWidget &button, Qt::AlignmentFlag side)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    const bool atRightEdge = (side == Qt::AlignTrailing) != button.isRightToLeft();
    const int left = atRightEdge ? button.width() - menu.sizeHint().width() : 0;
    menu.popup(button.mapToGlobal(QPoint(left, button.height())));
}

} // namespace toccata
