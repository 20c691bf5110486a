// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/tokens.h"

class QPalette;
class QWidget;

namespace toccata {

enum class Scheme { Light, Dark };

/// The house colours of a scheme with this accent. The accent is moved lighter or darker until everything
/// written on it or with it has a contrast of at least 4.5 : 1; an accent that already has is kept as it is.
Colors makeColors(Scheme scheme, const QColor &accent);

/// The accent of who has chosen none.
QColor defaultAccent();

/// Dark when text is lighter than the window behind it.
Scheme schemeOf(const QPalette &palette);

/// Whether these are a dark scheme's.
bool isDark(const Colors &colors);

/// The house colours as a QPalette; colorsOf() finds its way back from it.
QPalette makePalette(const Colors &colors);

/// The colours that belong to a palette or to the widget that has it: the house's, scheme by lightness and
/// accent by highlight; of the palette of a desktop's own style that palette's, moved until they can be read.
/// Cheap enough for every paintEvent. Thread: GUI. The reference stays valid for the life of the
/// program.
const Colors &colorsOf(const QPalette &palette);
const Colors &colorsOf(const QWidget &widget);

/// The contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, relative luminance.
double contrast(const QColor &a, const QColor &b);

/// The colour one sees where top, maybe translucent, lies over an opaque bottom.
QColor over(const QColor &top, const QColor &bottom);

/// The same colour with another opacity, 0 to 1.
QColor withAlpha(QColor color, double alpha);

} // namespace toccata
