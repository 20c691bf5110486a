// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/placeholderpainting.h"

#include "ui/style/colors.h"
#include "ui/widgets/placeholdercover.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace toccata {

namespace {

/// How long covers may be drawn for in one round of the event loop: a whole page of new ones takes ten times
/// as long, and a window that is being resized would stutter.
constexpr std::chrono::milliseconds budget{3};

/// How long covers have been drawn for in this round of the event loop. Thread: the window's.
class DrawingTime
{
public:
    bool isSpent() const { return m_spent >= budget; }
    void add(std::chrono::nanoseconds time)
    {
        if (m_spent == std::chrono::nanoseconds::zero())
            QTimer::singleShot(0, qApp, [this] { m_spent = {}; });
        m_spent += time;
    }

private:
    std::chrono::nanoseconds m_spent{};
};

/// Qt's 10 MB are less than one page of a grid on a display of scale 2.
constexpr int cacheKilobytes = 96 * 1024;

DrawingTime &drawingTime()
{
    static DrawingTime time;
    return time;
}

/// The widget that can be told to paint again; null when somebody wants a picture of it now.
QWidget *paintedAgain(const QPainter &painter)
{
    auto *widget = dynamic_cast<QWidget *>(painter.device());
    return widget && widget->isVisible() ? widget : nullptr;
}

QString keyOf(const QString &name, const QString &secondary, int side, qreal radius, qreal ratio, bool dark)
{
    return QStringLiteral("toccata-cover:%1:%2:%3:%4:").arg(side).arg(radius).arg(ratio).arg(dark ? 1 : 0)
        + name + QChar(u'\n') + secondary;
}

} // namespace

QPixmap placeholderPixmap(const QString &name, const QString &secondary, int side, qreal radius,
    qreal devicePixelRatio, const Colors &colors)
{
    const QString key = keyOf(name, secondary, side, radius, devicePixelRatio, isDark(colors));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const auto began = std::chrono::steady_clock::now();
    pixmap = QPixmap(QSize(side, side) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintRoundedPlaceholder(painter, QRectF(0, 0, side, side), radius, name, secondary, colors);
    painter.end();
    if (QPixmapCache::cacheLimit() < cacheKilobytes)
        QPixmapCache::setCacheLimit(cacheKilobytes);
    QPixmapCache::insert(key, pixmap);
    drawingTime().add(std::chrono::steady_clock::now() - began);
    return pixmap;
}

void paintPlaceholder(QPainter &painter, const QRect &rect, qreal radius, const QString &name,
    const QString &secondary, const Colors &colors)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap known;
    QWidget *later = paintedAgain(painter);
    if (later && drawingTime().isSpent()
        && !QPixmapCache::find(keyOf(name, secondary, side, radius, ratio, isDark(colors)), &known)) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(placeholderTone(name, secondary, colors));
        painter.drawRoundedRect(QRect(rect.topLeft(), QSize(side, side)), radius, radius);
        painter.restore();
        QTimer::singleShot(0, later, [later, rect] { later->update(rect); });
        return;
    }
    painter.drawPixmap(rect.topLeft(), placeholderPixmap(name, secondary, side, radius, ratio, colors));
}

} // namespace toccata
