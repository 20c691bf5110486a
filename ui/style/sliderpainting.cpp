// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/sliderpainting.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <algorithm>

namespace toccata {
namespace {

constexpr int shortestPill = 36;
constexpr qreal trackHeight = 4;

/// A scroll bar beside a view stands on the view's ground, elsewhere on what is behind it.
void paintGroundOfView(QPainter &painter, const QRect &rect, const QWidget *bar)
{
    for (const QWidget *parent = bar ? bar->parentWidget() : nullptr; parent;
         parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent)) {
            const QWidget *viewport = area->viewport();
            if (viewport->autoFillBackground() || viewport->testAttribute(Qt::WA_OpaquePaintEvent)) {
                painter.fillRect(rect, viewport->palette().brush(viewport->backgroundRole()));
            }
            return;
        }
    }
}

double fractionOf(int value, int minimum, int maximum)
{
    return maximum > minimum ? double(value - minimum) / double(maximum - minimum) : 0.0;
}

} // namespace

void paintTrack(QPainter &painter, const QRectF &bar, double fraction, bool mirrored, const QColor &filled,
    const QColor &rest)
{
    paintRounded(painter, bar, bar.height() / 2, rest);
    const qreal length = bar.width() * std::clamp(fraction, 0.0, 1.0);
    if (length < 0.5) {
        return;
    }
    // Clipped instead of drawn shorter: the end stays round however little is filled.
    painter.save();
    const qreal left = mirrored ? bar.right() - length : bar.left();
    painter.setClipRect(QRectF(left, bar.top(), length, bar.height()), Qt::IntersectClip);
    paintRounded(painter, bar, bar.height() / 2, filled);
    painter.restore();
}

void paintKnob(QPainter &painter, const QPointF &center, qreal diameter, const Colors &colors, bool focused)
{
    const auto disc = [&](qreal d) { return QRectF(center.x() - d / 2, center.y() - d / 2, d, d); };
    if (focused) {
        paintRounded(painter, disc(diameter + 8), diameter, withAlpha(colors.focus, 0.35));
    }
    paintRounded(painter, disc(diameter), diameter, colors.accent);
}

void paintSlider(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF rect = option.rect;
    const double value = fractionOf(option.sliderPosition, option.minimum, option.maximum);
    const QColor filled = enabled ? colors.accent : colors.textDisabled;
    if (option.orientation == Qt::Horizontal) {
        const QRectF bar(rect.x() + 4, rect.center().y() - trackHeight / 2, rect.width() - 8, trackHeight);
        paintTrack(painter, bar, value, option.upsideDown, filled, colors.track);
    } else {
        const QRectF bar(rect.center().x() - trackHeight / 2, rect.y() + 4, trackHeight, rect.height() - 8);
        paintRounded(painter, bar, trackHeight / 2, colors.track);
    }
    if (enabled) {
        // The handle is in whole pixels, the middle of the track may be between two.
        const QPointF middle = QRectF(handle).center();
        paintKnob(painter,
            option.orientation == Qt::Horizontal ? QPointF(middle.x(), rect.center().y())
                                                 : QPointF(rect.center().x(), middle.y()),
            14, colors, showsFocus(option));
    }
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    const QRectF rect = option.rect;
    const QRectF bar(rect.x(), rect.center().y() - trackHeight / 2, rect.width(), trackHeight);
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool unknown = option.minimum == option.maximum;
    const double value = unknown ? 0 : fractionOf(option.progress, option.minimum, option.maximum);
    paintTrack(painter, bar, value, rtl != option.invertedAppearance, colors.accent, colors.track);
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget)
{
    paintGroundOfView(painter, option.rect, widget);
    if (option.maximum <= option.minimum) {
        return;
    }
    const Colors &colors = colorsOf(option.palette);
    const bool held = option.state.testFlag(QStyle::State_Sunken)
        && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool near = held || option.state.testFlag(QStyle::State_MouseOver);
    const qreal margin = near ? 2 : 3;
    QRectF pill = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    pill.adjust(margin, margin, -margin, -margin);
    const double strength = held ? 0.7 : near ? 0.5 : 0.3;
    paintRounded(
        painter, pill, std::min(pill.width(), pill.height()) / 2, withAlpha(colors.textDim, strength));
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int pill = length;
    if (range > 0) {
        const qint64 share = qint64(option.pageStep) * length / (range + option.pageStep);
        pill = int(std::clamp<qint64>(share, std::min(shortestPill, length), length));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - pill, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = horizontal
            ? QRect(option.rect.x() + from, option.rect.y(), size, option.rect.height())
            : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), size);
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(start, pill);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + pill, length - start - pill);
    default:
        return {};
    }
}

} // namespace toccata
