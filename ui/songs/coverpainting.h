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
QPixmap coverPixmap(const QString &name, const QString &secondary, int side, qreal radius,
    qreal devicePixelRatio, const Colors &colors);

/// Draws it over \p rect, which is square.
void paintCover(QPainter &painter, const QRect &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors);

/// One colour for all of the cover, to tint what stands beside it.
QColor coverTint(const QString &name, const QString &secondary, const Colors &colors);

} // namespace toccata
