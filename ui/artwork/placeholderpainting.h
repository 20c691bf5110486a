// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QString>

class QPainter;

namespace toccata {

struct Colors;

/// The placeholder cover of a name as a picture. Kept, so that a list that scrolls draws each only once.
/// \param secondary  tells equal names apart; Units: side and radius in device-independent pixels.
QPixmap placeholderPixmap(const QString &name, const QString &secondary, int side, qreal radius,
    qreal devicePixelRatio, const Colors &colors);

/// Draws it over \p rect, which is square. On a widget in sight, a cover that is not there yet and for which
/// this round of the event loop has no time left is drawn as its colour, and the widget is told to paint it
/// again soon.
void paintPlaceholder(QPainter &painter, const QRect &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors);

} // namespace toccata
