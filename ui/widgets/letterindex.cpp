// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/letterindex.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/type.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace toccata {

namespace {

constexpr int columnWidth = 32;
constexpr qreal widestStep = 22; // from one letter to the next where there is room
constexpr qreal dotSize = 4;
constexpr int bubbleHeight = 56;

// Also for the current one: of each script a second weight would have to be loaded, for 30 ms.
QFont labelFont()
{
    return textFont(TextRole::Caption);
}

qreal leastStep()
{
    return QFontMetrics(labelFont()).height();
}

} // namespace

/// The letter that is pointed at, large.
class LetterIndex::Bubble : public QWidget
{
public:
    explicit Bubble(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void setText(const QString &text)
    {
        m_text = text;
        const int wide = QFontMetrics(textFont(TextRole::Headline)).horizontalAdvance(text) + 2 * space::l;
        resize(std::max(bubbleHeight, wide), bubbleHeight);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = colorsOf(*this);
        paintRounded(painter, rect(), radius::card, colors.raised, colors.border);
        painter.setFont(textFont(TextRole::Headline));
        painter.setPen(colors.text);
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

LetterIndex::LetterIndex(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Vertical);
    setInvertedControls(true); // its first entry is at the top
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setPageStep(5);
    setAccessibleName(tr("Sections"));
}

LetterIndex::~LetterIndex() = default;

void LetterIndex::setEntries(std::vector<Entry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    m_fromOutside = true;
    setRange(0, std::max(0, int(m_entries.size()) - 1));
    setValue(0);
    sliderChange(SliderValueChange); // the same number may stand for another entry
    m_fromOutside = false;
}

void LetterIndex::setCurrent(int entry)
{
    m_fromOutside = true;
    setValue(entry);
    m_fromOutside = false;
}

void LetterIndex::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change); // repaints
    if (change != SliderValueChange || m_entries.empty())
        return;
    setAccessibleDescription(m_entries[std::size_t(value())].title);
    if (m_fromOutside)
        return;
    showLarge(value());
    Q_EMIT chosen(value());
}

QSize LetterIndex::sizeHint() const
{
    return {columnWidth, 200};
}

QRectF LetterIndex::place(int entry) const
{
    const qreal room = height() - 2 * space::s;
    const auto count = std::max<qreal>(1, qreal(m_entries.size()));
    const qreal step = std::min(widestStep, room / count);
    const qreal top = space::s + (room - step * count) / 2;
    return {0, top + step * entry, qreal(width()), step};
}

int LetterIndex::entryAt(qreal y) const
{
    const QRectF first = place(0);
    const int entry = int((y - first.top()) / std::max(0.1, first.height()));
    return std::clamp(entry, 0, std::max(0, int(m_entries.size()) - 1));
}

void LetterIndex::paintLabel(QPainter &painter, int entry) const
{
    const QString &label = m_entries[std::size_t(entry)].label;
    const QRectF all = place(entry);
    if (label.isEmpty()) {
        QRectF dot(0, 0, dotSize, dotSize);
        dot.moveCenter(all.center());
        paintRounded(painter, dot, dotSize / 2, painter.pen().color());
        return;
    }
    QRectF line(0, 0, all.width(), leastStep());
    line.moveCenter(all.center());
    painter.drawText(line, Qt::AlignCenter, label);
}

void LetterIndex::paintCurrent(QPainter &painter) const
{
    const Colors &colors = colorsOf(*this);
    painter.setFont(labelFont());
    const int text = painter.fontMetrics().horizontalAdvance(m_entries[std::size_t(value())].label);
    const qreal high = leastStep() + 2;
    QRectF pill(0, 0, std::max<qreal>(high, text + space::s), high);
    pill.moveCenter(place(value()).center());
    paintRounded(painter, pill, high / 2, colors.accent);
    painter.setPen(colors.accentText);
    paintLabel(painter, value());
}

void LetterIndex::paintEvent(QPaintEvent *)
{
    if (m_entries.empty())
        return;
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    painter.setFont(labelFont());
    painter.setPen(colors.textDim);
    // Where there is no room for all, every second, third… is told.
    const qreal step = place(0).height();
    const int every = std::max(1, int(std::ceil(leastStep() / std::max(0.1, step))));
    for (int entry = 0; entry < int(m_entries.size()); entry += every) {
        const bool covered = std::abs(entry - value()) * step < leastStep();
        if (!covered)
            paintLabel(painter, entry);
    }
    paintCurrent(painter);
    if (showsFocus(*this)) {
        const QRectF ring(
            0, place(0).top() - space::xs, width(), step * qreal(m_entries.size()) + 2 * space::xs);
        paintFocusRing(painter, ring, radius::control, colors.focus);
    }
}

void LetterIndex::showLarge(std::optional<int> entry)
{
    if (!entry || m_entries.empty() || !isVisible()) {
        if (m_bubble)
            m_bubble->hide();
        return;
    }
    if (!m_bubble)
        m_bubble = new Bubble(parentWidget());
    m_bubble->setText(m_entries[std::size_t(*entry)].title);
    const int aside = isRightToLeft() ? width() + space::s : -space::s - m_bubble->width();
    const int middle = qRound(place(*entry).center().y()) - bubbleHeight / 2;
    m_bubble->move(pos() + QPoint(aside, std::clamp(middle, 0, std::max(0, height() - bubbleHeight))));
    m_bubble->raise();
    m_bubble->show();
}

void LetterIndex::choose(int entry)
{
    if (entry == value()) {
        showLarge(entry);
        Q_EMIT chosen(entry); // one may have scrolled away from its beginning
    } else {
        setValue(entry);
    }
}

void LetterIndex::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_entries.empty())
        return event->ignore();
    setSliderDown(true);
    choose(entryAt(event->position().y()));
}

void LetterIndex::mouseMoveEvent(QMouseEvent *event)
{
    const int entry = entryAt(event->position().y());
    if (isSliderDown() && entry != value())
        setValue(entry);
    else
        showLarge(entry);
}

void LetterIndex::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return;
    setSliderDown(false);
    if (!rect().contains(event->position().toPoint()))
        showLarge(std::nullopt);
}

void LetterIndex::leaveEvent(QEvent *event)
{
    if (!isSliderDown())
        showLarge(std::nullopt);
    QAbstractSlider::leaveEvent(event);
}

void LetterIndex::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void LetterIndex::focusOutEvent(QFocusEvent *event)
{
    showLarge(std::nullopt);
    QAbstractSlider::focusOutEvent(event);
    update();
}

void LetterIndex::hideEvent(QHideEvent *event)
{
    showLarge(std::nullopt);
    QAbstractSlider::hideEvent(event);
}

void LetterIndex::resizeEvent(QResizeEvent *event)
{
    showLarge(std::nullopt);
    QAbstractSlider::resizeEvent(event);
}

} // namespace toccata
