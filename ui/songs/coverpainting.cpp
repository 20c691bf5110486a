// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coverpainting.h"

#include "ui/style/colors.h"
#include "ui/widgets/placeholdercover.h"

#include <QPainter>
#include <QPixmapCache>

namespace toccata {

namespace {

/// Qt's 10 MB are less than one page of a grid on a display of scale 2.
constexpr int cacheKilobytes = 96 * 1024;

QString keyOf(const QString &name, const QString &secondary, int side, qreal radius, qreal ratio, bool dark)
{
    return QStringLiteral("toccata-cover:%1:%2:%3:%4:").arg(side).arg(radius).arg(ratio).arg(dark ? 1 : 0)
        + name + QChar(u'\n') + secondary;
}

} // namespace

QPixmap coverPixmap(const QString &name, const QString &secondary, int side, qreal radius,
    qreal devicePixelRatio, const Colors &colors)
{
    const bool dark = colors.window.lightness() < colors.text.lightness();
    const QString key = keyOf(name, secondary, side, radius, devicePixelRatio, dark);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintRoundedPlaceholder(painter, QRectF(0, 0, side, side), radius, name, secondary, colors);
    painter.end();
    if (QPixmapCache::cacheLimit() < cacheKilobytes)
        QPixmapCache::setCacheLimit(cacheKilobytes);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintCover(QPainter &painter, const QRect &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0)
        return;
    painter.drawPixmap(rect.topLeft(),
        coverPixmap(name, secondary, side, radius, painter.device()->devicePixelRatioF(), colors));
}

QColor coverTint(const QString &name, const QString &secondary, const Colors &colors)
{
    const QImage picture = coverPixmap(name, secondary, 16, 0, 1.0, colors).toImage();
    return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixelColor(0, 0);
}

} // namespace toccata
