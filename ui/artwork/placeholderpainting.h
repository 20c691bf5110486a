// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPainter;
class QRect;

namespace toccata {

struct Colors;

/// Draws the placeholder cover of \p name over \p rect, which is square. It is kept, so that a list that
/// scrolls draws each only once. On a widget in sight, one that is not there yet is drawn as its colour, and
/// the widget is told to paint it again in a moment; elsewhere it is there at once. Thread: GUI.
/// \param secondary  tells equal names apart. Units: device-independent pixels.
void paintPlaceholder(QPainter &painter, const QRect &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors);

} // namespace toccata
