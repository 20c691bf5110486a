// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include "ui/style/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <algorithm>
#include <array>

// Outside of every namespace, as the macro demands: in a static library nobody else registers the resource.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace toccata {
namespace {

bool pointsAlongTheText(QStringView name)
{
    constexpr std::array<QStringView, 14> directional{u"back", u"forward", u"chevron-right", u"queue",
        u"playlist", u"play-next", u"redo", u"undo", u"songs", u"sort", u"volume-high", u"volume-low",
        u"volume-mute", u"mini-player"};
    return std::find(directional.begin(), directional.end(), name) != directional.end();
}

QString fileOf(QStringView name)
{
    static const bool registered = (registerIcons(), true);
    Q_UNUSED(registered)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap rendered(QStringView name, const QSize &pixels, const QColor &color, bool mirrored)
{
    QSvgRenderer renderer(fileOf(name));
    Q_ASSERT_X(renderer.isValid(), "icon", qPrintable(name.toString()));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    return QPixmap::fromImage(mirrored ? std::move(image).mirrored(true, false) : std::move(image));
}

/// QIcon's door to the icons: knows a name, and takes the colour from the palette when it is asked to paint.
class IconEngine final : public QIconEngine
{
public:
    explicit IconEngine(QStringView name)
        : m_name(name.toString())
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // size is in device pixels here, whatever the scale says.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), 1.0, color(mode, state));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    bool isNull() override { return false; }
    QString iconName() override { return m_name; }
    QIconEngine *clone() const override { return new IconEngine(m_name); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Colors &colors = colorsOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled) {
            return colors.textDisabled;
        }
        return state == QIcon::On ? colors.accentInk : colors.text;
    }

    QString m_name;
};

} // namespace

QIcon icon(QStringView name)
{
    return QIcon(new IconEngine(name)); // QIcon owns its engine
}

bool isIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(fileOf(name));
}

void paintIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &color)
{
    const int side = std::min(rect.width(), rect.height());
    const QPoint topLeft(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(topLeft, iconPixmap(name, side, painter.device()->devicePixelRatioF(), color));
}

QPixmap iconPixmap(QStringView name, int size, qreal devicePixelRatio, const QColor &color)
{
    const bool mirrored = QGuiApplication::isRightToLeft() && pointsAlongTheText(name);
    const QString key = QStringLiteral("toccata-icon:%1:%2:%3:%4:%5")
                            .arg(name)
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(color.rgba(), 0, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        const int pixels = qMax(1, qRound(size * devicePixelRatio));
        pixmap = rendered(name, {pixels, pixels}, color, mirrored);
        pixmap.setDevicePixelRatio(devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace toccata
