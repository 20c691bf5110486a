// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/volumeslider.h"

#include "ui/style/colors.h"
#include "ui/style/shapes.h"
#include "ui/style/sliderpainting.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace toccata {
namespace {

constexpr int loudest = 100;
constexpr int keyStep = 2;
constexpr int wheelStep = 5;
constexpr int wheelNotch = 120; // eighths of a degree, as QWheelEvent counts
constexpr qreal knobSize = 12;
constexpr qreal edge = knobSize / 2 + 3; // room for the knob and its ring at both ends

} // namespace

VolumeSlider::VolumeSlider(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRange(0, loudest);
    setSingleStep(keyStep);
    setPageStep(2 * wheelStep);
    setAccessibleName(tr("Volume"));
    setVolume(std::nullopt);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int value) {
        update();
        setToolTip(tr("Volume %1 %").arg(value));
        if (!m_fromOutside) {
            Q_EMIT volumeRequested(value);
        }
    });
}

void VolumeSlider::setVolume(std::optional<int> percent)
{
    if (isSliderDown() && percent) {
        return; // answers to what was asked on the way; the one to the last request comes after the drag
    }
    setEnabled(percent.has_value());
    m_fromOutside = true;
    setValue(percent.value_or(0));
    m_fromOutside = false;
    setToolTip(percent ? tr("Volume %1 %").arg(*percent) : tr("The volume cannot be changed here"));
    update();
}

QSize VolumeSlider::sizeHint() const
{
    return {112, 24};
}

QSize VolumeSlider::minimumSizeHint() const
{
    return {56, 24};
}

QRectF VolumeSlider::bar() const
{
    constexpr qreal thickness = 4;
    return {edge, (height() - thickness) / 2.0, width() - 2 * edge, thickness};
}

int VolumeSlider::valueAt(qreal x) const
{
    const QRectF track = bar();
    const double fraction = std::clamp((x - track.left()) / std::max(1.0, track.width()), 0.0, 1.0);
    return qRound((layoutDirection() == Qt::RightToLeft ? 1 - fraction : fraction) * loudest);
}

void VolumeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(*this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double fraction = double(value()) / loudest;
    const QRectF track = bar();
    const bool active = isEnabled() && (underMouse() || isSliderDown() || showsFocus(*this));
    // Quiet until it is used: the seek bar beside it has the accent.
    const QColor filled = active ? colors.accent : over(withAlpha(colors.textDim, 0.8), colors.track);
    paintTrack(painter, track, fraction, mirrored, isEnabled() ? filled : colors.textDisabled, colors.track);
    if (isEnabled()) {
        const qreal x
            = mirrored ? track.right() - fraction * track.width() : track.left() + fraction * track.width();
        if (active) {
            paintKnob(painter, {x, track.center().y()}, knobSize, colors, showsFocus(*this));
        } else {
            paintRounded(painter, QRectF(x - 5, track.center().y() - 5, 10, 10), 5, filled);
        }
    }
}

void VolumeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return event->ignore();
    }
    setSliderDown(true);
    setValue(valueAt(event->position().x()));
}

void VolumeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown()) {
        setValue(valueAt(event->position().x()));
    }
}

void VolumeSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown()) {
        return;
    }
    setSliderDown(false);
    update();
}

void VolumeSlider::wheelEvent(QWheelEvent *event)
{
    event->accept(); // never scrolls the page behind it
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelNotch;
    m_wheel -= steps * wheelNotch;
    setValue(value() + steps * wheelStep);
}

} // namespace toccata
