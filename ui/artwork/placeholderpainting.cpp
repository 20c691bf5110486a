// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/placeholderpainting.h"

#include "ui/artwork/placeholderdrawer.h"
#include "ui/style/shapes.h"
#include "ui/widgets/placeholdercover.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>

namespace toccata {

namespace {

PlaceholderDrawer &drawer()
{
    static QPointer<PlaceholderDrawer> one;
    if (!one) {
        one = new PlaceholderDrawer;
        // Its thread draws letters. A child of the application would end it when the fonts are gone already.
        qAddPostRoutine([] { delete one; });
    }
    return *one;
}

/// The widget that can be told to paint again; null when somebody wants a picture of it now.
QWidget *paintedAgain(const QPainter &painter)
{
    auto *widget = dynamic_cast<QWidget *>(painter.device());
    return widget && widget->isVisible() ? widget : nullptr;
}

} // namespace

void paintPlaceholder(QPainter &painter, const QRect &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0)
        return;
    const Placeholder placeholder{
        name, secondary, side, radius, painter.device()->devicePixelRatioF(), colors};
    QPixmap pixmap;
    if (!QPixmapCache::find(placeholder.key(), &pixmap)) {
        QWidget *later = initialsOf(name).isEmpty() ? nullptr : paintedAgain(painter);
        if (later) {
            paintRounded(painter, QRect(rect.topLeft(), QSize(side, side)), radius,
                placeholderTone(name, secondary, colors));
            drawer().ask(placeholder, later, rect);
            return;
        }
        pixmap = QPixmap::fromImage(drawn(placeholder));
        QPixmapCache::insert(placeholder.key(), pixmap);
    }
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace toccata
