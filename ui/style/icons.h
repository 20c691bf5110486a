// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;
class QRect;

namespace toccata {

/// One of the own icons (resources/icons/NAME.svg). Nothing is read or drawn before it is painted; it is
/// tinted by the application's palette at that moment, so a change of scheme needs no new icons. Modes:
/// normal and active as text, disabled dimmed, selected as text; in state On with the accent. Icons that
/// point along the text mirror with it.
QIcon icon(QStringView name);

/// Whether there is an icon of this name.
bool isIcon(const QString &name);

/// The icon in one colour, centred in rect at its shorter side, sharp on the painter's device: for delegates
/// and own widgets.
void paintIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &color);

/// The same as a pixmap. Units: size in device-independent pixels.
QPixmap iconPixmap(QStringView name, int size, qreal devicePixelRatio, const QColor &color);

} // namespace toccata
