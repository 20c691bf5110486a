// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/fieldpainting.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"

#include <QPainter>
#include <QStyleOption>

namespace toccata {
namespace {

constexpr qreal chevronSize = 8;

/// A field shows its focus also when the mouse brought it: it is where the keys go.
void paintField(QPainter &painter, const QStyleOption &option, bool focused)
{
    const Colors &colors = colorsOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const QColor border = hovered ? over(withAlpha(colors.textDim, 0.4), colors.border) : colors.border;
    paintRounded(painter, option.rect, radius::control, enabled ? colors.surface : QColor(), border);
    if (focused) {
        paintFocusRing(painter, option.rect, radius::control, colors.focus);
    }
}

QColor arrowColor(const QStyleOption &option)
{
    const Colors &colors = colorsOf(option.palette);
    return option.state.testFlag(QStyle::State_Enabled) ? colors.textDim : colors.textDisabled;
}

} // namespace

void paintLineEdit(const QStyleOption &option, QPainter &painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame
        && frame->lineWidth
            > 0) { // without a frame it stands inside of a combo or spin box, which has painted
        paintField(painter, option, option.state.testFlag(QStyle::State_HasFocus));
    }
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter)
{
    const bool focused = option.editable ? option.state.testFlag(QStyle::State_HasFocus) : showsFocus(option);
    if (option.frame) {
        paintField(painter, option, focused);
    }
    QRect arrow(option.rect.right() - 26, option.rect.y(), 18, option.rect.height());
    arrow = QStyle::visualRect(option.direction, option.rect, arrow);
    paintChevron(painter, arrow, Qt::DownArrow, chevronSize, arrowColor(option));
}

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up, const QRect &down)
{
    if (option.frame) {
        paintField(painter, option, option.state.testFlag(QStyle::State_HasFocus));
    }
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const Colors &colors = colorsOf(option.palette);
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.stepEnabled.testFlag(step) ? colors.textDim : colors.textDisabled;
    };
    paintChevron(painter, QRectF(up).translated(0, 1), Qt::UpArrow, chevronSize - 1,
        color(QAbstractSpinBox::StepUpEnabled));
    paintChevron(painter, QRectF(down).translated(0, -1), Qt::DownArrow, chevronSize - 1,
        color(QAbstractSpinBox::StepDownEnabled));
}

void paintArrow(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    Qt::ArrowType direction = Qt::DownArrow;
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
        direction = Qt::UpArrow;
        break;
    case QStyle::PE_IndicatorArrowLeft:
        direction = Qt::LeftArrow;
        break;
    case QStyle::PE_IndicatorArrowRight:
        direction = Qt::RightArrow;
        break;
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option)) {
            direction = header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow;
        }
        break;
    default:
        break;
    }
    paintChevron(painter, option.rect, direction, chevronSize, arrowColor(option));
}

} // namespace toccata
