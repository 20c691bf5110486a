// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/housestyle.h"

#include "ui/style/buttonpainting.h"
#include "ui/style/fieldpainting.h"
#include "ui/style/icons.h"
#include "ui/style/menupainting.h"
#include "ui/style/motion.h"
#include "ui/style/panelpainting.h"
#include "ui/style/sliderpainting.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

namespace toccata {
namespace {

bool changesUnderTheMouse(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QTabBar *>(widget);
}

/// Windows that float get round corners: with alpha where there always is a compositor, with a mask elsewhere
/// (see styleHint), because alpha without a compositor shows as black.
bool floatsRounded(const QWidget *widget)
{
    const bool floats = qobject_cast<const QMenu *>(widget) || widget->inherits("QTipLabel");
    return floats && QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

constexpr int textInset = 10; // with the margin that editors have of their own, 12

std::optional<QRect> spinBoxPart(const QStyleOption &option, QStyle::SubControl part)
{
    constexpr int buttonWidth = 24;
    const QRect &all = option.rect;
    const QRect buttons(all.right() - buttonWidth - 3, all.y() + 3, buttonWidth, all.height() - 6);
    QRect found;
    if (part == QStyle::SC_SpinBoxUp)
        found = buttons.adjusted(0, 0, 0, -buttons.height() / 2);
    else if (part == QStyle::SC_SpinBoxDown)
        found = buttons.adjusted(0, buttons.height() / 2, 0, 0);
    else if (part == QStyle::SC_SpinBoxEditField)
        found = all.adjusted(textInset, 1, -buttonWidth - 4, -1);
    else
        return std::nullopt;
    return QStyle::visualRect(option.direction, all, found);
}

/// It opens like a menu, but Qt leaves its panel out where it has a mask: then it is painted as its frame.
bool isListOfComboBox(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (changesUnderTheMouse(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
        view->viewport()->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // there is no groove: what lies behind shows
    }
    if (floatsRounded(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

void HouseStyle::unpolish(QWidget *widget)
{
    if (qobject_cast<QScrollBar *>(widget)) {
        widget->setAttribute(Qt::WA_OpaquePaintEvent);
    }
    if (floatsRounded(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    }
    QProxyStyle::unpolish(widget);
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return paintPushButton(*option, *painter);
    case PE_PanelButtonTool:
        return paintToolButton(*option, *painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*option, *painter);
    case PE_FrameFocusRect:
        return paintFocusFrame(*option, *painter);
    case PE_PanelLineEdit:
        return paintLineEdit(*option, *painter);
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return;
    case PE_PanelItemViewItem:
        return paintViewItem(*option, *painter);
    case PE_PanelMenu:
        return paintMenuPanel(*option, *painter);
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        return paintTipPanel(*option, *painter);
    case PE_Frame:
        return isListOfComboBox(widget)
            ? paintMenuPanel(*option, *painter)
            : paintFrame(*option, *painter, widget && widget->windowType() == Qt::Popup);
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return paintCard(*option, *painter);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorHeaderArrow:
        return paintArrow(element, *option, *painter);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            return paintPushButtonLabel(*button, *painter);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem quiet = viewItemLabel(*item);
            return QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            return paintMenuItem(*item, *painter);
        }
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_Splitter:
        return paintSplitter(*option, *painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeader(*option, *painter);
    case CE_TabBarTabShape:
        return paintTab(*option, *painter);
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            return paintProgress(*bar, *painter);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return paintScrollBar(*bar, *painter, widget);
        }
        break;
    case CC_Slider:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return paintSlider(
                *slider, *painter, proxy()->subControlRect(control, option, SC_SliderHandle, widget));
        }
        break;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            return paintComboBox(*box, *painter);
        }
        break;
    case CC_SpinBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            return paintSpinBox(*box, *painter,
                proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return extent::scrollBar;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_FocusFrameHMargin:
        return space::s; // between the ends of a row and its text
    case PM_SplitterWidth:
        return 1; // Qt widens the place to grab by itself
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::s;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return extent::icon;
    case PM_MessageBoxIconSize:
        return 2 * extent::icon;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs;
    case PM_ToolTipLabelFrameWidth:
        return space::xs + 1;
    case PM_ButtonMargin:
        return 2 * space::l;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::l;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return extent::icon;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    return which == SP_MessageBoxQuestion ? icon(u"info") : QProxyStyle::standardIcon(which, option, widget);
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return isMotionReduced() ? 0 : static_cast<int>(duration::normal.count());
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returned); mask && option) {
            mask->region = roundedRegion(option->rect);
        }
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int iconGap = button && !button->icon.isNull() ? space::s : 0;
        return {base.width() + iconGap, qMax<int>(extent::control, size.height() + space::s)};
    }
    case CT_LineEdit:
        return {size.width() + 2 * space::s, qMax<int>(extent::control, size.height() + space::s)};
    case CT_ComboBox:
        return {
            size.width() + space::xl + extent::control, qMax<int>(extent::control, size.height() + space::s)};
    case CT_SpinBox:
        // Its height is that of the line edit in it, which has its frame already.
        return {size.width() + 2 * space::l, qMax<int>(extent::control, size.height())};
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, extent::menuItem});
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            return menuItemSize(*item, size);
        }
        break;
    case CT_TabBarTab:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(space::s, space::m);
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(space::m, space::s);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        return frame && frame->lineWidth > 0 ? option->rect.adjusted(textInset, 1, -textInset, -1) : base;
    }
    return base;
}

QRect HouseStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            return scrollBarPart(*bar, part);
        }
    }
    const QRect base = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect text = option->rect.adjusted(textInset, 1, -extent::control, -1);
        return visualRect(option->direction, option->rect, text);
    }
    if (control == CC_SpinBox) {
        return spinBoxPart(*option, part).value_or(base);
    }
    return base;
}

} // namespace toccata
