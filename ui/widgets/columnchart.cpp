// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/columnchart.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"
#include "ui/widgets/accessiblerole.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringList>
#include <QtMath>

#include <algorithm>

namespace toccata {

namespace {

constexpr int plotHeight = 132;
constexpr qreal widest = 44;

int lineHeight(TextRole role)
{
    return QFontMetrics(textFont(role)).height();
}

} // namespace

ColumnChart::ColumnChart(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColumnChart::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    m_chosen.reset();
    QStringList texts;
    for (const Column &column : m_columns)
        texts << column.text;
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

QSize ColumnChart::sizeHint() const
{
    return {
        280, lineHeight(TextRole::Body) + space::s + plotHeight + space::xs + lineHeight(TextRole::Caption)};
}

QSize ColumnChart::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

int ColumnChart::shownColumn() const
{
    if (m_chosen)
        return *m_chosen;
    const auto highest = std::ranges::max_element(m_columns, {}, &Column::value);
    return int(highest - m_columns.begin());
}

QString ColumnChart::shownText() const
{
    return m_columns.empty() ? QString() : m_columns[std::size_t(shownColumn())].text;
}

// The name changes with the choice, because that is what screen readers read out.
void ColumnChart::choose(std::optional<int> column)
{
    if (column == m_chosen)
        return;
    m_chosen = column;
    update();
    setAccessibleName(m_chosen ? tr("%1. %2").arg(m_name, shownText()) : m_name);
}

QRectF ColumnChart::plot() const
{
    const QRectF all = rect();
    return all.adjusted(
        0, lineHeight(TextRole::Body) + space::s, 0, -lineHeight(TextRole::Caption) - space::xs);
}

QRectF ColumnChart::slot(int column) const
{
    const QRectF area = plot();
    const qreal wide = area.width() / qreal(m_columns.size());
    const int place = isRightToLeft() ? int(m_columns.size()) - 1 - column : column;
    return {area.left() + place * wide, area.top(), wide, area.height()};
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    if (m_columns.empty())
        return;
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(colors.textDim);
    const QRect head(2, 0, width() - 4, lineHeight(TextRole::Body));
    painter.drawText(head, Qt::AlignLeading | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(shownText(), Qt::ElideRight, head.width()));
    for (int column = 0; column < int(m_columns.size()); ++column)
        paintColumn(painter, column);
    paintNames(painter);
    if (showsFocus(*this))
        paintFocusRing(painter, rect(), radius::small, colors.focus);
}

void ColumnChart::paintColumn(QPainter &painter, int column) const
{
    const Colors &colors = colorsOf(*this);
    const double highest = std::ranges::max_element(m_columns, {}, &Column::value)->value;
    const double value = m_columns[std::size_t(column)].value;
    const QRectF place = slot(column);
    const qreal wide = std::clamp(place.width() * 0.68, 2.0, widest);
    // What is there is seen, however little it is.
    const qreal high = value > 0 && highest > 0 ? std::max(3.0, place.height() * value / highest) : 1;
    const QRectF bar(place.center().x() - wide / 2, place.bottom() - high, wide, high);
    const QColor color = value <= 0       ? colors.track
        : m_chosen && *m_chosen != column ? withAlpha(colors.accent, 0.55)
                                          : colors.accent;
    paintRounded(painter, bar, std::min({radius::small, wide / 2, high / 2}), color);
}

/// Every name, or else every short one, or every second, third, …: so many that they do not touch. The last
/// has one in any case.
void ColumnChart::paintNames(QPainter &painter) const
{
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(colorsOf(*this).textDim);
    const QFontMetrics metrics = painter.fontMetrics();
    const auto widestOf = [&](QString Column::*name) {
        int widest = 1;
        for (const Column &column : m_columns)
            widest = std::max(widest, metrics.horizontalAdvance(column.*name));
        return widest;
    };
    const bool fit = widestOf(&Column::name) + space::xs <= slot(0).width();
    QString Column::*const shown = fit ? &Column::name : &Column::shortName;
    const int widest = widestOf(shown);
    const int step = std::max(1, qCeil((widest + space::xs) / slot(0).width()));
    const int last = int(m_columns.size()) - 1;
    for (int column = last; column >= 0; column -= step) {
        const QRectF place = slot(column);
        QRectF text(place.center().x() - widest / 2.0, height() - metrics.height(), widest, metrics.height());
        text.moveLeft(std::clamp(text.left(), 0.0, std::max(0.0, width() - text.width())));
        painter.drawText(text, Qt::AlignCenter, m_columns[std::size_t(column)].*shown);
    }
}

void ColumnChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_columns.size()) - 1;
    const int forward = isRightToLeft() ? -1 : 1;
    if (last < 0)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        choose(std::clamp(shownColumn() + (event->key() == Qt::Key_Right ? forward : -forward), 0, last));
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(last);
    else
        QWidget::keyPressEvent(event);
}

void ColumnChart::mouseMoveEvent(QMouseEvent *event)
{
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const QRectF place = slot(column);
        if (event->position().x() >= place.left() && event->position().x() < place.right())
            choose(column);
    }
}

void ColumnChart::leaveEvent(QEvent *)
{
    choose({});
}

void ColumnChart::focusOutEvent(QFocusEvent *event)
{
    choose({});
    QWidget::focusOutEvent(event);
}

} // namespace toccata
