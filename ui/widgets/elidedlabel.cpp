// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/widgets/plaintip.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolTip>
#include <QtMath>
#include <algorithm>
#include <utility>

namespace toccata {
namespace {

constexpr int margin = 2; // so that the focus ring does not touch the letters

/// What a screen reader is told: the whole text, and that a link can be pressed.
class AccessibleElidedLabel final : public QAccessibleWidget
{
public:
    explicit AccessibleElidedLabel(ElidedLabel *label)
        : QAccessibleWidget(label)
    { }

    QAccessible::Role role() const override
    {
        return label().isLink() ? QAccessible::Link : QAccessible::StaticText;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && label().accessibleName().isEmpty()
            ? label().text()
            : QAccessibleWidget::text(kind);
    }

    QStringList actionNames() const override
    {
        return label().isLink() ? QStringList{pressAction()} : QStringList{};
    }

    void doAction(const QString &action) override
    {
        if (label().isLink() && action == pressAction()) {
            Q_EMIT label().activated();
        }
    }

private:
    ElidedLabel &label() const { return *static_cast<ElidedLabel *>(object()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *label = qobject_cast<ElidedLabel *>(object);
    return label ? new AccessibleElidedLabel(label) : nullptr;
}

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    const QString line = text.simplified();
    if (line != m_text) {
        m_text = line;
        m_textWidth.reset();
        updateGeometry();
        update();
    }
}

void ElidedLabel::setRole(TextRole role)
{
    m_role = role;
    updateFont();
}

void ElidedLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setTabular(bool tabular)
{
    m_tabular = tabular;
    updateFont();
}

void ElidedLabel::setLink(bool link)
{
    m_link = link;
    setAttribute(Qt::WA_Hover, link);
    setFocusPolicy(link ? Qt::TabFocus : Qt::NoFocus);
    link ? setCursor(Qt::PointingHandCursor) : unsetCursor();
    update();
}

bool ElidedLabel::isElided() const
{
    return textWidth() > contentsRect().width() - 2 * margin;
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(textWidth() + 2 * margin, fontMetrics().height() + margin).grownBy(contentsMargins());
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4), sizeHint().height()};
}

int ElidedLabel::textWidth() const
{
    // Layouts ask a dozen times for each change, and shaping a text is slow.
    if (!m_textWidth)
        m_textWidth = qCeil(QFontMetricsF(font()).horizontalAdvance(m_text));
    return *m_textWidth;
}

void ElidedLabel::updateFont()
{
    const QScopedValueRollback guard(m_updatingFont, true);
    const QFont font = textFont(m_role);
    setFont(m_tabular ? withTabularDigits(font) : font);
    updateGeometry();
}

QRect ElidedLabel::textRect() const
{
    const QRect all = contentsRect().adjusted(margin, 0, -margin, 0);
    const QSize size(std::min(textWidth(), all.width()), all.height());
    return QStyle::alignedRect(layoutDirection(), m_alignment, size, all);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    const bool active = m_link && isEnabled();
    const bool lit = active && (underMouse() || hasFocus());
    QColor color = m_tone == Tone::Dim ? colors.textDim
        : m_tone == Tone::Accent       ? colors.accentInk
                                       : colors.text;
    if (lit && m_tone == Tone::Dim) {
        color = colors.text;
    }
    QFont textFont = font();
    textFont.setUnderline(active && underMouse());
    painter.setFont(textFont);
    painter.setPen(isEnabled() || !m_link ? color : colors.textDim);
    const QRect rect = textRect();
    const QString shown = painter.fontMetrics().elidedText(m_text, Qt::ElideRight, rect.width());
    const Qt::Alignment side
        = QStyle::visualAlignment(layoutDirection(), m_alignment) & Qt::AlignHorizontal_Mask;
    painter.drawText(rect,
        int(Qt::AlignVCenter | side | Qt::AlignAbsolute) | Qt::TextSingleLine | directionFlag(m_text), shown);
    if (showsFocus(*this)) {
        paintFocusRing(painter, rect.adjusted(-margin, 0, margin, 0), radius::small, colors.focus);
    }
}

void ElidedLabel::mousePressEvent(QMouseEvent *event)
{
    m_pressed
        = m_link && event->button() == Qt::LeftButton && textRect().contains(event->position().toPoint());
    event->setAccepted(m_pressed); // what is not the link is left to whoever is behind
}

void ElidedLabel::mouseReleaseEvent(QMouseEvent *event)
{
    const bool pressed = std::exchange(m_pressed, false);
    event->setAccepted(pressed); // who took the press takes this too
    if (pressed && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void ElidedLabel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_link && enter) {
        Q_EMIT activated();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isElided()) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(m_text), this);
        } else {
            QToolTip::hideText();
            event->ignore();
        }
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && !m_updatingFont) {
        updateFont();
    } else if (event->type() == QEvent::FontChange) {
        m_textWidth.reset();
    }
    QWidget::changeEvent(event);
}

} // namespace toccata
