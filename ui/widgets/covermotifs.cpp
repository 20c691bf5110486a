// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/covermotifs.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace toccata {
namespace {

/// Small repeatable numbers from a seed. Source: the xorshift32 generator by George Marsaglia.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_state(seed ? seed : 1)
    { }

    double between(double low, double high)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return low + (high - low) * (m_state % 10000) / 10000.0;
    }

    int below(int count) { return std::min(static_cast<int>(between(0, count)), count - 1); }

private:
    quint32 m_state;
};

QColor faint(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// A motif draws in a square of side 1.
struct Sheet
{
    QPainter &painter;
    Dice dice;
    QColor light;
    QColor dark;

    void disc(double x, double y, double r, const QColor &color)
    {
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x, y), r, r);
    }
};

void ripples(Sheet &s)
{
    const double x = s.dice.between(0.0, 1.0);
    const double y = s.dice.between(0.85, 1.1);
    for (int ring = 6; ring > 0; --ring) {
        s.disc(x, y, ring * 0.19, faint(s.light, 0.06));
    }
}

void stripes(Sheet &s)
{
    s.painter.translate(0.5, 0.5);
    s.painter.rotate(s.dice.below(2) ? 45 : -45);
    double x = -0.8;
    while (x < 0.8) {
        const double width = s.dice.between(0.04, 0.16);
        s.painter.fillRect(QRectF(x, -0.8, width, 1.6), faint(s.light, s.dice.between(0.05, 0.16)));
        x += width + s.dice.between(0.05, 0.14);
    }
}

void discs(Sheet &s)
{
    const double r = s.dice.between(0.38, 0.5);
    const double tilt = s.dice.between(0, 2 * std::numbers::pi);
    const double dx = 0.3 * std::cos(tilt);
    const double dy = 0.3 * std::sin(tilt);
    s.disc(0.5 + dx, 0.5 + dy, r, faint(s.light, 0.16));
    s.disc(0.5 - dx, 0.5 - dy, r, faint(s.dark, 0.16));
    s.disc(0.5 - dy, 0.5 + dx, r * 0.6, faint(s.light, 0.10));
}

void waves(Sheet &s)
{
    const double phase = s.dice.between(0, 2 * std::numbers::pi);
    for (int layer = 0; layer < 5; ++layer) {
        const double base = 0.42 + layer * 0.14;
        const double height = s.dice.between(0.03, 0.08);
        QPainterPath path(QPointF(0, 1.01));
        for (int step = 0; step <= 32; ++step) {
            const double x = step / 32.0;
            path.lineTo(x, base + height * std::sin(x * 1.6 * std::numbers::pi + phase + layer * 0.9));
        }
        path.lineTo(1, 1.01);
        s.painter.fillPath(path, faint(layer % 2 ? s.light : s.dark, 0.12));
    }
}

void horizon(Sheet &s)
{
    const double x = s.dice.between(0.3, 0.7);
    s.disc(x, 0.58, 0.42, faint(s.light, 0.10));
    s.disc(x, 0.58, 0.32, faint(s.light, 0.20));
    double y = 0.58;
    for (int band = 0; band < 5; ++band) {
        const double height = 0.02 + band * 0.014;
        s.painter.fillRect(QRectF(0, y, 1, height), faint(s.dark, 0.26));
        y += height + 0.075 - band * 0.008;
    }
}

void quarters(Sheet &s)
{
    constexpr int cells = 3;
    constexpr double side = 1.0 / cells;
    constexpr std::array<double, 2> corners{0.0, 1.0};
    for (int cell = 0; cell < cells * cells; ++cell) {
        const QRectF box((cell % cells) * side, (cell / cells) * side, side, side);
        const QPointF corner(
            box.x() + corners[s.dice.below(2)] * side, box.y() + corners[s.dice.below(2)] * side);
        s.painter.save();
        s.painter.setClipRect(box, Qt::IntersectClip);
        s.disc(corner.x(), corner.y(), side,
            faint(s.dice.below(3) ? s.light : s.dark, s.dice.between(0.06, 0.2)));
        s.painter.restore();
    }
}

void hills(Sheet &s)
{
    s.disc(s.dice.between(0.2, 0.8), 0.27, 0.11, faint(s.light, 0.26));
    for (int layer = 0; layer < 3; ++layer) {
        const double top = 0.52 + layer * 0.15;
        const double middle = s.dice.between(0.15, 0.85);
        QPainterPath path(QPointF(-0.1, 1.01));
        path.lineTo(-0.1, top + s.dice.between(0.05, 0.2));
        path.cubicTo(middle - 0.25, top - 0.1, middle - 0.05, top - 0.1, middle + 0.15, top);
        path.cubicTo(middle + 0.35, top + 0.1, 0.9, top + 0.12, 1.1, top + s.dice.between(-0.06, 0.1));
        path.lineTo(1.1, 1.01);
        s.painter.fillPath(path, faint(s.dark, 0.12));
    }
}

void soundBars(Sheet &s)
{
    constexpr int bars = 9;
    constexpr double pitch = 1.0 / bars;
    for (int bar = 0; bar < bars; ++bar) {
        const double swell = std::sin((bar + 0.5) * pitch * std::numbers::pi);
        const double height = 0.12 + swell * s.dice.between(0.25, 0.72);
        const QRectF box((bar + 0.18) * pitch, 0.5 - height / 2, 0.64 * pitch, height);
        s.painter.setBrush(faint(s.light, 0.15));
        s.painter.drawRoundedRect(box, box.width() / 2, box.width() / 2);
    }
}

} // namespace

void paintCoverMotif(
    QPainter &painter, const QRectF &rect, int motif, quint32 seed, const QColor &light, const QColor &dark)
{
    constexpr std::array<void (*)(Sheet &), coverMotifs> motifs{
        ripples, stripes, discs, waves, horizon, quarters, hills, soundBars};
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.translate(rect.topLeft());
    painter.scale(rect.width(), rect.height());
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    Sheet sheet{painter, Dice(seed), light, dark};
    motifs.at(static_cast<std::size_t>(motif))(sheet);
    painter.restore();
}

} // namespace toccata
