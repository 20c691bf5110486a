// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRect;

namespace toccata {

/// The light that a picture of this tone throws on what the page lies on: it fades from the top of \p rect.
void paintCoverLight(QPainter &painter, const QRect &rect, const QColor &tone);

} // namespace toccata
