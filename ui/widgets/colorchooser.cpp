// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/colorchooser.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/shapes.h"
#include "ui/widgets/accessiblerole.h"

#include <QEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

namespace toccata {

namespace {

constexpr int side = 28;
constexpr int pitch = side + space::xs;
constexpr qreal inset = 3; // room for the ring around a colour

/// One colour. A radio button, so that arrows, groups and screen readers know it.
class Swatch final : public QRadioButton
{
public:
    Swatch(const QString &color, const QString &name, const QString &icon, QWidget *parent)
        : QRadioButton(parent)
        , m_color(color)
        , m_icon(icon)
    {
        setAccessibleName(name);
        setToolTip(name);
        setAttribute(Qt::WA_Hover);
        resize(side, side);
    }

protected:
    bool hitButton(const QPoint &point) const override { return rect().contains(point); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = colorsOf(*this);
        const QRectF disc = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        const bool isNone = m_color.isEmpty();
        // As it will be in this scheme, not as it is written.
        const Colors own = makeColors(isDark(colors) ? Scheme::Dark : Scheme::Light, QColor(m_color));
        paintRounded(
            painter, disc, side, isNone ? colors.surface : own.accent, isNone ? colors.textDim : QColor());
        const QRect mark = disc.adjusted(5, 5, -5, -5).toAlignedRect();
        if (isChecked())
            paintCheck(painter, mark, isNone ? colors.text : own.accentText);
        else if (isNone)
            paintIcon(painter, mark, m_icon, colors.textDim);
        if (underMouse())
            paintRounded(painter, disc, side, colors.hover);
        if (showsFocus(*this))
            paintFocusRing(painter, rect(), side, colors.focus);
        else if (isChecked())
            paintRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), side, {}, colors.textDim);
    }

private:
    const QString m_color;
    const QString m_icon;
};

} // namespace

ColorChooser::ColorChooser(const QString &color, const None &none, QWidget *parent)
    : QWidget(parent)
{
    const std::array all{std::pair{"#0f766e", QT_TR_NOOP("Teal")}, std::pair{"#2563eb", QT_TR_NOOP("Blue")},
        std::pair{"#7c3aed", QT_TR_NOOP("Violet")}, std::pair{"#c02674", QT_TR_NOOP("Pink")},
        std::pair{"#c0362c", QT_TR_NOOP("Red")}, std::pair{"#b45309", QT_TR_NOOP("Orange")},
        std::pair{"#4d7c0f", QT_TR_NOOP("Green")}, std::pair{"#64748b", QT_TR_NOOP("Grey")}};
    const bool isOfThese = color.isEmpty()
        || std::ranges::any_of(all, [&](const auto &each) { return color == QLatin1String(each.first); });
    add({}, none.name, none.icon, color.isEmpty());
    for (const auto &[value, name] : all)
        add(QLatin1String(value), tr(name), {}, color == QLatin1String(value));
    if (!isOfThese)
        add(color, tr("Own colour %1").arg(color), {}, true);
    setAccessibleRole(*this, QAccessible::Grouping);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ColorChooser::add(const QString &color, const QString &name, const QString &icon, bool isChosen)
{
    auto *swatch = new Swatch(color, name, icon, this);
    swatch->setChecked(isChosen);
    if (isChosen)
        setFocusProxy(swatch);
    connect(swatch, &QRadioButton::toggled, this, [this, swatch, color](bool on) {
        if (!on)
            return;
        setFocusProxy(swatch);
        Q_EMIT chosen(color);
    });
    m_swatches.push_back(swatch);
}

int ColorChooser::columnsFor(int width) const
{
    return std::clamp((width + space::xs) / pitch, 1, int(m_swatches.size()));
}

int ColorChooser::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return (int(m_swatches.size()) + columns - 1) / columns * pitch - space::xs;
}

QSize ColorChooser::sizeHint() const
{
    return {int(m_swatches.size()) * pitch - space::xs, side};
}

QSize ColorChooser::minimumSizeHint() const
{
    return {3 * pitch, side};
}

void ColorChooser::arrange()
{
    const int columns = columnsFor(width());
    for (int i = 0; i < int(m_swatches.size()); ++i) {
        const QRect place(i % columns * pitch, i / columns * pitch, side, side);
        m_swatches[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
}

void ColorChooser::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ColorChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace toccata
