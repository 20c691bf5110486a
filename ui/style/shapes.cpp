// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>
#include <algorithm>

namespace toccata {
namespace {

/// Saves and restores a painter, and draws smoothly in between.
class Smooth
{
public:
    explicit Smooth(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Smooth(const Smooth &) = delete;
    Smooth &operator=(const Smooth &) = delete;

private:
    QPainter &m_painter;
};

QPen roundPen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void paintRounded(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border)
{
    const Smooth smooth(painter);
    const bool bordered = border.isValid();
    // A pen is centred on the outline: half a pixel inwards puts it on whole pixels.
    const QRectF box = bordered ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    const qreal r = std::min({radius, box.width() / 2, box.height() / 2});
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(bordered ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, r, r);
}

void paintShadow(QPainter &painter, const QRectF &rect, qreal radius)
{
    constexpr int reach = 16;
    constexpr int drop = 5;
    // It begins to fade inside, or it would stand out like a second rectangle. In steps of one pixel, or its
    // edges could be seen; of black, because so little of a colour is rounded to another.
    for (int spread = reach; spread > -reach / 2; --spread) {
        const int alpha = spread > reach / 2 ? 1 : 3;
        paintRounded(painter, rect.adjusted(-spread, drop - spread, spread, drop + spread), radius + spread,
            QColor(0, 0, 0, alpha));
    }
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    const Smooth smooth(painter);
    const QRectF box = rect.adjusted(1, 1, -1, -1);
    const qreal r = std::min({radius, box.width() / 2, box.height() / 2});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(box, r, r);
}

void paintChevron(
    QPainter &painter, const QRectF &rect, Qt::ArrowType direction, qreal size, const QColor &color)
{
    const Smooth smooth(painter);
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    const qreal w = size / 2;
    painter.setPen(roundPen(color, 1.5));
    painter.drawPolyline(QPolygonF({{-w, -w / 2}, {0, w / 2}, {w, -w / 2}}));
}

void paintCheck(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const Smooth smooth(painter);
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
    };
    painter.setPen(roundPen(color, std::max(1.5, rect.width() / 8)));
    painter.drawPolyline(QPolygonF({at(0.1, 0.52), at(0.4, 0.82), at(0.92, 0.2)}));
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace toccata
