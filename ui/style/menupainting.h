// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegion>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;

namespace toccata {

void paintMenuPanel(const QStyleOption &option, QPainter &painter);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);

/// \param text  what the menu measured for the text alone; only its width counts
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text);

void paintTipPanel(const QStyleOption &option, QPainter &painter);

/// The outline of a floating panel, for where a window has no alpha.
QRegion roundedRegion(const QRect &rect);

} // namespace toccata
