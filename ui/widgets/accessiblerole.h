// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>

class QWidget;

namespace toccata {

/// What a screen reader calls a widget that paints itself and is none of Qt's controls: without this it is
/// nothing but a client area. Its name is its accessibleName(). To be called when the widget is made.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace toccata
