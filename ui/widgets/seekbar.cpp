// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/seekbar.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/sliderpainting.h"
#include "ui/style/type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <limits>

namespace toccata {
namespace {

constexpr int step = 5000;
constexpr int page = 30000;
constexpr int wheelNotch = 120; // eighths of a degree, as QWheelEvent counts
constexpr qreal knobSize = 14;
constexpr qreal edge = knobSize / 2 + 2; // room for the knob at both ends

/// What lies in the bubble over the bar.
class TimeBubble final : public QLabel
{
public:
    explicit TimeBubble(QWidget *window)
        : QLabel(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setContentsMargins(space::s, space::xs, space::s, space::xs);
        setFont(withTabularDigits(textFont(TextRole::Caption)));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const Colors &colors = colorsOf(*this);
        paintRounded(painter, rect(), radius::control, colors.raised, colors.border);
        QLabel::paintEvent(event);
    }
};

int clampedMilliseconds(qint64 value)
{
    return static_cast<int>(std::clamp<qint64>(value, 0, std::numeric_limits<int>::max()));
}

} // namespace

SeekBar::SeekBar(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Position"));
    setTracking(false); // a drag asks once, at its end
    setSingleStep(step);
    setPageStep(page);
    setDuration(0);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (!m_fromOutside) {
            Q_EMIT seekRequested(value);
        }
    });
}

void SeekBar::setDuration(qint64 duration)
{
    m_fromOutside = true;
    setRange(0, clampedMilliseconds(duration));
    m_fromOutside = false;
    setEnabled(maximum() > 0);
    update();
}

void SeekBar::setPosition(qint64 position)
{
    if (isSliderDown()) {
        return;
    }
    m_fromOutside = true;
    setValue(clampedMilliseconds(position));
    m_fromOutside = false;
}

QSize SeekBar::sizeHint() const
{
    return {320, 20};
}

QSize SeekBar::minimumSizeHint() const
{
    return {60, 20};
}

QRectF SeekBar::bar() const
{
    const bool thick = isEnabled() && (m_hovered || isSliderDown());
    const qreal height = thick ? 6 : 4;
    return {edge, (this->height() - height) / 2.0, width() - 2 * edge, height};
}

int SeekBar::valueAt(qreal x) const
{
    const QRectF track = bar();
    double fraction = std::clamp((x - track.left()) / std::max(1.0, track.width()), 0.0, 1.0);
    fraction = layoutDirection() == Qt::RightToLeft ? 1 - fraction : fraction;
    return qRound(fraction * maximum());
}

void SeekBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double fraction = maximum() > 0 ? double(sliderPosition()) / maximum() : 0.0;
    const QRectF track = bar();
    paintTrack(
        painter, track, fraction, mirrored, isEnabled() ? colors.accent : colors.textDisabled, colors.track);
    const bool focused = showsFocus(*this);
    if (isEnabled() && (m_hovered || isSliderDown() || focused)) {
        const qreal x
            = mirrored ? track.right() - fraction * track.width() : track.left() + fraction * track.width();
        paintKnob(painter, {x, track.center().y()}, knobSize, colors, focused);
    }
}

void SeekBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isEnabled()) {
        return event->ignore();
    }
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
    showBubble(qRound(event->position().x()));
    update();
}

void SeekBar::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        setSliderPosition(valueAt(event->position().x()));
        showBubble(qRound(event->position().x()));
    }
}

void SeekBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && isSliderDown()) {
        endDrag();
        hideBubble();
    }
}

void SeekBar::endDrag()
{
    // A click exactly where the song is asks as well: setValue() would not report what does not change.
    const int wanted = sliderPosition();
    m_fromOutside = true;
    setSliderDown(false);
    setValue(wanted);
    m_fromOutside = false;
    update();
    Q_EMIT seekRequested(wanted);
}

void SeekBar::wheelEvent(QWheelEvent *event)
{
    event->accept(); // never scrolls the page behind it
    if (!isEnabled() || isSliderDown()) {
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelNotch;
    m_wheel -= steps * wheelNotch;
    if (steps != 0) {
        setValue(value() + steps * step);
    }
}

void SeekBar::keyPressEvent(QKeyEvent *event)
{
    if (isSliderDown() && event->key() == Qt::Key_Escape) {
        m_fromOutside = true;
        setSliderPosition(value());
        setSliderDown(false);
        m_fromOutside = false;
        hideBubble();
        update();
        return;
    }
    // Up and Down belong to the lists around; Home would jump to the start by accident.
    const bool ours = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
        || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (ours && event->modifiers() == Qt::NoModifier) {
        QAbstractSlider::keyPressEvent(event);
    } else {
        event->ignore();
    }
}

bool SeekBar::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        m_hovered = true;
        showBubble(qRound(static_cast<QHoverEvent *>(event)->position().x()));
        update();
        break;
    case QEvent::HoverLeave:
    case QEvent::Hide:
        m_hovered = false;
        if (!isSliderDown()) {
            hideBubble();
        }
        update();
        break;
    default:
        break;
    }
    return QAbstractSlider::event(event);
}

void SeekBar::showBubble(int x)
{
    if (!m_timeText || !isEnabled()) {
        return;
    }
    if (!m_bubble) {
        m_bubble = new TimeBubble(window());
    }
    m_bubble->setText(m_timeText(isSliderDown() ? sliderPosition() : valueAt(x)));
    m_bubble->adjustSize();
    const QPoint anchor = mapTo(window(), QPoint(x, 0));
    const int left = std::clamp(
        anchor.x() - m_bubble->width() / 2, 0, std::max(0, window()->width() - m_bubble->width()));
    m_bubble->move(left, anchor.y() - m_bubble->height() - space::xs);
    m_bubble->show();
    m_bubble->raise();
}

void SeekBar::hideBubble()
{
    if (m_bubble) {
        m_bubble->hide();
    }
}

} // namespace toccata
