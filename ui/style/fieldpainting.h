// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace toccata {

/// What one types into or chooses from: the same rounded field for all of them.
void paintLineEdit(const QStyleOption &option, QPainter &painter);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter);
void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down);

/// The arrows of stock controls.
void paintArrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter);

} // namespace toccata
