// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRect;

namespace toccata {

/// The light that a picture with this tone throws on the page behind the head of an album or artist: it fades
/// from the top of \p rect.
void paintHeadLight(QPainter &painter, const QRect &rect, const QColor &tone);

} // namespace toccata
