// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/panelpainting.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace toccata {

void paintViewItem(const QStyleOption &option, QPainter &painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const Colors &colors = colorsOf(option.palette);
    if (item && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, item->backgroundBrush);
    }
    // Cells of one row join: only the row's own ends are round.
    QRectF rect = option.rect;
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    if (item && item->viewItemPosition != QStyleOptionViewItem::OnlyOne
        && item->viewItemPosition != QStyleOptionViewItem::Invalid) {
        const bool first = item->viewItemPosition == QStyleOptionViewItem::Beginning;
        const bool last = item->viewItemPosition == QStyleOptionViewItem::End;
        rect.adjust(first ? 0 : -radius::control, 0, last ? 0 : radius::control, 0);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintRounded(painter, rect, radius::control, colors.selected);
    }
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        paintRounded(painter, rect, radius::control, colors.hover);
    }
    painter.restore();
}

QStyleOptionViewItem viewItemLabel(const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem label = option;
    const QColor text = option.palette.color(QPalette::Active, QPalette::Text);
    label.palette.setColor(QPalette::Active, QPalette::HighlightedText, text);
    label.palette.setColor(QPalette::Inactive, QPalette::HighlightedText, text);
    return label;
}

void paintFrame(const QStyleOption &option, QPainter &painter, bool floats)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth > 0) {
        const Colors &colors = colorsOf(option.palette);
        if (floats) // over anything, and its corners are not cut out
            paintRounded(painter, option.rect, 0, QColor(), colors.border);
        else
            paintRounded(painter, option.rect, radius::small, QColor(), colors.divider);
    }
}

void paintCard(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    paintRounded(painter, option.rect, radius::card, colors.surface, colors.divider);
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(option.rect, colorsOf(option.palette).divider);
}

void paintHeader(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, colors.hover);
    }
    painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.divider);
}

void paintTab(const QStyleOption &option, QPainter &painter)
{
    const Colors &colors = colorsOf(option.palette);
    const QRectF rect = QRectF(option.rect).adjusted(2, 2, -2, -2);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintRounded(painter, rect, radius::control, colors.selected);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintRounded(painter, rect, radius::control, colors.hover);
    }
    if (showsFocus(option)) {
        paintFocusRing(painter, rect, radius::control, colors.focus);
    }
}

} // namespace toccata
