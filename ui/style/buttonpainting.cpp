// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/buttonpainting.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QStyle>

namespace toccata {
namespace {

bool isPrimary(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton)
        && option.state.testFlag(QStyle::State_Enabled);
}

bool isFlat(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::Flat);
}

/// The veil that tells hovered and pressed, or an invalid colour.
QColor veil(const QStyleOption &option, const Colors &colors)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return {};
    }
    if (option.state.testFlag(QStyle::State_Sunken)) {
        return colors.pressed;
    }
    return option.state.testFlag(QStyle::State_MouseOver) ? colors.hover : QColor();
}

QColor ground(const QStyleOptionButton &option, const Colors &colors)
{
    if (isPrimary(option)) {
        return colors.accent;
    }
    if (option.state.testFlag(QStyle::State_On)) {
        return colors.selected;
    }
    return isFlat(option) ? QColor() : colors.raised;
}

/// Where a square or round indicator stands: whole pixels, as large as the shorter side.
QRectF indicator(const QRect &rect)
{
    const int side = qMin(rect.width(), rect.height());
    return QRect(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
}

void paintIndicator(const QStyleOption &option, QPainter &painter, qreal radius, bool filled)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = indicator(option.rect);
    if (filled) {
        paintRounded(painter, box, radius, enabled ? colors.accent : colors.textDisabled);
    } else {
        paintRounded(painter, box, radius, colors.surface, enabled ? colors.textDim : colors.border);
    }
    paintRounded(painter, box, radius, veil(option, colors));
}

QColor labelInk(const QStyleOptionButton &option, const Colors &colors)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return colors.textDisabled;
    }
    if (isPrimary(option)) {
        return colors.accentText;
    }
    return isFlat(option) ? colors.accentInk
                          : colors.text; // without a ground the colour tells that it is a button
}

/// Own icons take the ink of the label; foreign ones keep their colours.
void paintButtonIcon(
    const QStyleOptionButton &option, QPainter &painter, const QRect &column, const QColor &ink)
{
    if (const QString name = option.icon.name(); isIcon(name)) {
        paintIcon(painter, column, name, ink);
    } else {
        option.icon.paint(&painter, column, Qt::AlignCenter,
            option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    }
}

} // namespace

void paintPushButton(const QStyleOption &option, QPainter &painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button) {
        return;
    }
    const Colors &colors = colorsOf(option.palette);
    const bool bordered = !isPrimary(*button) && !isFlat(*button);
    paintRounded(
        painter, option.rect, radius::control, ground(*button, colors), bordered ? colors.border : QColor());
    paintRounded(painter, option.rect, radius::control, veil(option, colors));
    if (showsFocus(option)) {
        // On an accent ground a ring of the accent would not be seen: it stands inside, in the text's colour.
        const QRectF rect
            = isPrimary(*button) ? QRectF(option.rect).adjusted(2, 2, -2, -2) : QRectF(option.rect);
        const qreal radius = isPrimary(*button) ? radius::control - 2 : radius::control;
        paintFocusRing(painter, rect, radius, isPrimary(*button) ? colors.accentText : colors.focus);
    }
}

void paintPushButtonLabel(const QStyleOptionButton &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    const QColor ink = labelInk(option, colors);
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.height();
    const int iconRoom = iconSide > 0 && !option.text.isEmpty() ? iconSide + space::s : iconSide;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = qMin(option.rect.width(), iconRoom + textWidth);
    QRect content(
        option.rect.x() + (option.rect.width() - width) / 2, option.rect.y(), width, option.rect.height());
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow(option.rect.right() - 22, option.rect.y(), 12, option.rect.height());
        paintChevron(
            painter, QStyle::visualRect(option.direction, option.rect, arrow), Qt::DownArrow, 8, ink);
        content.translate(option.direction == Qt::RightToLeft ? space::s : -space::s, 0);
    }
    const auto placed
        = [&](const QRect &rect) { return QStyle::visualRect(option.direction, content, rect); };
    if (iconSide > 0) {
        const QRect column = placed({content.x(), content.y(), iconSide, content.height()});
        paintButtonIcon(option, painter, column, ink);
    }
    painter.setPen(ink);
    painter.drawText(placed(content.adjusted(iconRoom, 0, 0, 0)),
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void paintToolButton(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    if (option.state.testFlag(QStyle::State_On)) {
        paintRounded(painter, option.rect, radius::control, colors.selected);
    }
    paintRounded(painter, option.rect, radius::control, veil(option, colors));
    if (showsFocus(option)) {
        paintFocusRing(painter, option.rect, radius::control, colors.focus);
    }
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    paintIndicator(option, painter, radius::small, checked || partly);
    const Colors &colors = colorsOf(option.palette);
    const QRectF box = indicator(option.rect);
    const QColor mark = option.state.testFlag(QStyle::State_Enabled) ? colors.accentText : colors.surface;
    if (checked) {
        paintCheck(painter, box.adjusted(4, 4, -4, -4), mark);
    } else if (partly) {
        paintRounded(painter, QRectF(box.x() + 4, box.center().y() - 1, box.width() - 8, 2), 1, mark);
    }
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QRectF box = indicator(option.rect);
    paintIndicator(option, painter, box.width(), checked);
    if (checked) {
        const Colors &colors = colorsOf(option.palette);
        paintRounded(painter, box.adjusted(5, 5, -5, -5), box.width(),
            option.state.testFlag(QStyle::State_Enabled) ? colors.accentText : colors.surface);
    }
}

void paintFocusFrame(const QStyleOption &option, QPainter &painter)
{
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        paintFocusRing(painter, option.rect, radius::small, colorsOf(option.palette).focus);
    }
}

} // namespace toccata
