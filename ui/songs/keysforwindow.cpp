// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/keysforwindow.h"

#include <QKeyEvent>

namespace toccata {

bool isForTheWindow(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return true;
    return !(event.modifiers() & Qt::ControlModifier) && !event.text().isEmpty();
}

} // namespace toccata
