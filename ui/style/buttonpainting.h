// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOptionButton>

class QPainter;

namespace toccata {

/// The ground of a push button: accent when it is the default one, bare until hovered when it is flat.
void paintPushButton(const QStyleOption &option, QPainter &painter);

/// Icon and text on that ground, in the colour that can be read there.
void paintPushButtonLabel(const QStyleOptionButton &option, QPainter &painter);

void paintToolButton(const QStyleOption &option, QPainter &painter);
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);
void paintFocusFrame(const QStyleOption &option, QPainter &painter);

} // namespace toccata
