// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/menupainting.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

namespace toccata {
namespace {

constexpr int iconColumn = extent::icon + space::s;
constexpr int shortcutGap = space::xl;
constexpr int arrowColumn = extent::icon;
constexpr int separatorHeight = 2 * space::xs + 1;

bool hasIconColumn(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems
        || option.checkType != QStyleOptionMenuItem::NotCheckable || !option.icon.isNull();
}

QRect mirrored(const QStyleOptionMenuItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintSeparator(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QRect &r = option.rect;
    painter.fillRect(QRect(r.x() + space::xs, r.center().y(), r.width() - 2 * space::xs, 1),
        colorsOf(option.palette).border);
}

void paintMark(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &column)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        const QRect box(column.x() + 3, column.center().y() - 6, 14, 14);
        paintCheck(painter, mirrored(option, box), enabled ? colors.accentInk : colors.textDisabled);
    } else if (!option.icon.isNull()) {
        option.icon.paint(
            &painter, mirrored(option, column), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void paintText(const QStyleOptionMenuItem &option, QPainter &painter, const QRect &rect)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qsizetype tab = option.text.indexOf(u'\t');
    constexpr int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.setFont(option.font);
    painter.setPen(enabled ? colors.text : colors.textDisabled);
    painter.drawText(mirrored(option, rect), flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
        option.text.left(tab < 0 ? option.text.size() : tab));
    if (tab >= 0) {
        painter.setPen(enabled ? colors.textDim : colors.textDisabled);
        painter.drawText(mirrored(option, rect),
            flags | QStyle::visualAlignment(option.direction, Qt::AlignRight), option.text.mid(tab + 1));
    }
}

} // namespace

void paintMenuPanel(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    paintRounded(painter, option.rect, radius::control, colors.raised, colors.border);
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        return paintSeparator(option, painter);
    }
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        paintRounded(painter, option.rect, radius::control - 2, colors.selected);
    }
    QRect content = option.rect.adjusted(space::s, 0, -space::m, 0);
    if (hasIconColumn(option)) {
        paintMark(option, painter, QRect(content.x(), content.y(), extent::icon, content.height()));
        content.setLeft(content.left() + iconColumn);
    } else {
        content.setLeft(content.left() + space::xs);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(content.right() - 10, content.y(), 12, content.height());
        const bool rtl = option.direction == Qt::RightToLeft;
        paintChevron(painter, mirrored(option, arrow), rtl ? Qt::LeftArrow : Qt::RightArrow, 8,
            enabled ? colors.textDim : colors.textDisabled);
        content.setRight(content.right() - arrowColumn);
    }
    paintText(option, painter, content);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        return {text.width(), separatorHeight};
    }
    const int mark = hasIconColumn(option) ? iconColumn : space::xs;
    const bool shortcut = option.text.contains(u'\t') || option.reservedShortcutWidth > 0;
    const int width = space::s + mark + text.width() + (shortcut ? shortcutGap : 0) + arrowColumn + space::m;
    // Not text.height(): the list of a combo box passes its own size there.
    return {width, qMax<int>(extent::menuItem, option.fontMetrics.height() + space::s)};
}

void paintTipPanel(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    paintRounded(painter, option.rect, radius::control, colors.raised, colors.border);
}

QRegion roundedRegion(const QRect &rect)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(rect), radius::control, radius::control);
    return QRegion(path.toFillPolygon().toPolygon());
}

} // namespace toccata
