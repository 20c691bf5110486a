// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace toccata {

/// How many motifs there are.
inline constexpr int coverMotifs = 8;

/// Draws one motif over the ground of a placeholder cover, in shades of ink of little opacity.
/// \param motif  0 to coverMotifs - 1; \param seed  varies sizes and places within the motif
void paintCoverMotif(
    QPainter &painter, const QRectF &rect, int motif, quint32 seed, const QColor &light, const QColor &dark);

} // namespace toccata
