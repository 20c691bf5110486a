// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/busyindicator.h"

#include "ui/style/colors.h"
#include "ui/style/motion.h"
#include "ui/widgets/accessiblerole.h"

#include <QPainter>
#include <QTimerEvent>

namespace toccata {
namespace {

constexpr int frame = 33; // ms: about 30 pictures a second are enough for a small ring
constexpr int turn = 1100; // ms

} // namespace

BusyIndicator::BusyIndicator(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Indicator);
    setAccessibleName(tr("Busy"));
}

void BusyIndicator::setExtent(int extent)
{
    m_extent = extent;
    updateGeometry();
    update();
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors &colors = colorsOf(*this);
    const qreal width = qMax(2.0, m_extent / 10.0);
    QRectF ring(0, 0, m_extent - width - 1, m_extent - width - 1);
    ring.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(colors.track, width));
    painter.drawEllipse(ring);
    const double angle
        = m_timer.isActive() ? 360.0 * static_cast<double>(m_since.elapsed() % turn) / turn : 0.0;
    painter.setPen(QPen(colors.accent, width, Qt::SolidLine, Qt::RoundCap));
    constexpr int sixteenths = 16; // QPainter counts angles so
    painter.drawArc(ring, qRound((90 - angle) * sixteenths), -100 * sixteenths);
}

void BusyIndicator::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId()) {
        update();
    }
}

void BusyIndicator::showEvent(QShowEvent *)
{
    if (animationTime(std::chrono::milliseconds(turn)).count() > 0) {
        m_since.start();
        m_timer.start(frame, this);
    }
}

void BusyIndicator::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace toccata
