// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconbutton.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace toccata {

namespace {

constexpr int captionGap = -2; // the icon has room around it

} // namespace

IconButton::IconButton(QStringView icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(icon.toString())
    , m_side(extent::iconButton)
    , m_iconSide(extent::icon)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus); // a click must not take the keyboard away from the list one is in
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void IconButton::setIconName(QStringView icon)
{
    if (icon != m_iconName) {
        m_iconName = icon.toString();
        update();
    }
}

void IconButton::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    updateToolTip();
}

void IconButton::setRemark(const QString &text)
{
    setAccessibleDescription(text);
    updateToolTip();
}

void IconButton::setExtent(int side, int iconSide)
{
    m_side = side;
    m_iconSide = iconSide;
    updateGeometry();
    update();
}

void IconButton::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void IconButton::setCaption(const QString &text)
{
    m_caption = text;
    updateGeometry();
    update();
}

void IconButton::setBadge(const QString &text)
{
    if (text != m_badge) {
        m_badge = text;
        update();
    }
}

QSize IconButton::sizeHint() const
{
    if (m_caption.isEmpty())
        return {m_side, m_side};
    const int text = QFontMetrics(textFont(TextRole::Body)).horizontalAdvance(m_caption);
    return {m_side + captionGap + text + space::m, m_side};
}

void IconButton::updateToolTip()
{
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    QString tip = keys.isEmpty() ? m_name : tr("%1 (%2)", "tool tip: name and shortcut").arg(m_name, keys);
    if (!accessibleDescription().isEmpty())
        tip += u'\n' + accessibleDescription();
    setToolTip(tip);
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        updateToolTip(); // a shortcut may have come since
    }
    return QToolButton::event(event);
}

QRect IconButton::disc() const
{
    QRect square(0, 0, m_side, m_side);
    square.moveCenter(rect().center());
    if (!m_caption.isEmpty())
        square.moveLeft(isRightToLeft() ? width() - m_side : 0);
    return square;
}

QColor IconButton::inkColor() const
{
    const Colors &colors = colorsOf(*this);
    if (!isEnabled()) {
        return colors.textDisabled;
    }
    if (m_ground == Ground::Filled) {
        return colors.accentText;
    }
    if (isChecked()) {
        return colors.accentInk;
    }
    return underMouse() || isDown() ? colors.text : over(withAlpha(colors.text, 0.8), colors.textDim);
}

void IconButton::paintGround(QPainter &painter, const QRect &disc) const
{
    const Colors &colors = colorsOf(*this);
    const qreal round = m_side / 2.0;
    if (m_ground == Ground::Filled) {
        paintRounded(painter, disc, round, isEnabled() ? colors.accent : colors.track);
    }
    if (isEnabled() && isDown()) {
        paintRounded(painter, disc, round, colors.pressed);
    } else if (isEnabled() && underMouse()) {
        paintRounded(painter, disc, round, colors.hover);
    }
    if (showsFocus(*this)) {
        const bool filled = m_ground == Ground::Filled;
        const QRect ring = filled ? disc.adjusted(3, 3, -3, -3) : disc;
        paintFocusRing(painter, ring, round, filled ? colors.accentText : colors.focus);
    }
}

void IconButton::paintCaption(QPainter &painter) const
{
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(inkColor());
    const QRect text = rect().adjusted(m_side + captionGap, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
        int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), m_caption);
}

void IconButton::paintBadge(QPainter &painter, const QRect &disc) const
{
    const Colors &colors = colorsOf(*this);
    const bool dot = m_badge.trimmed().isEmpty();
    const qreal side = dot ? 6 : 14;
    const QPointF middle = QRectF(disc).center();
    const qreal aside = m_iconSide * 0.45;
    const QPointF corner(
        middle.x() + (layoutDirection() == Qt::RightToLeft ? -aside : aside), middle.y() - aside);
    const QRectF box(corner.x() - side / 2, corner.y() - side / 2, side, side);
    paintRounded(painter, box, side, isEnabled() ? colors.accent : colors.textDisabled);
    if (!dot) {
        QFont font = textFont(TextRole::Strong);
        font.setPixelSize(10);
        painter.setFont(font);
        painter.setPen(colors.accentText);
        painter.drawText(box, Qt::AlignCenter, m_badge);
    }
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect square = disc();
    paintGround(painter, m_caption.isEmpty() ? square : rect());
    if (!m_caption.isEmpty())
        paintCaption(painter);
    QRect iconRect(0, 0, m_iconSide, m_iconSide);
    iconRect.moveTopLeft(square.topLeft() + QPoint((m_side - m_iconSide) / 2, (m_side - m_iconSide) / 2));
    paintIcon(painter, iconRect, m_iconName, inkColor());
    if (!m_badge.isEmpty()) {
        paintBadge(painter, square);
    } else if (isCheckable() && isChecked() && m_caption.isEmpty()) {
        // Colour alone does not tell everybody that a mode is on.
        const QRectF dot(QRectF(square).center().x() - 2, iconRect.bottom() + 2.5, 4, 4);
        paintRounded(painter, dot, 2, inkColor());
    }
}

} // namespace toccata
