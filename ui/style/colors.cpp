// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/colors.h"

#include <QPalette>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace toccata {
namespace {

constexpr double readable = 4.5;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colors lightNeutrals()
{
    Colors c;
    c.sidebar = rgb(0xefebe5);
    c.window = rgb(0xf8f6f3);
    c.surface = rgb(0xfffefc);
    c.raised = rgb(0xffffff);
    c.border = rgb(0xd9d3ca);
    c.divider = rgb(0xe6e1d9);
    c.text = rgb(0x24201b);
    c.textDim = rgb(0x645c52);
    c.textDisabled = rgb(0xa69e93);
    c.track = rgb(0xc6beb3);
    c.danger = rgb(0xad2b23);
    c.warning = rgb(0x84540a);
    c.hover = QColor(50, 40, 25, 15);
    c.pressed = QColor(50, 40, 25, 30);
    c.shadow = QColor(40, 30, 15, 46);
    return c;
}

Colors darkNeutrals()
{
    Colors c;
    c.sidebar = rgb(0x151412);
    c.window = rgb(0x1b1a18);
    c.surface = rgb(0x232120);
    c.raised = rgb(0x2c2a28);
    c.border = rgb(0x45413d);
    c.divider = rgb(0x302d2a);
    c.text = rgb(0xf0ece6);
    c.textDim = rgb(0xb9b1a7);
    c.textDisabled = rgb(0x746d65);
    c.track = rgb(0x5b554e);
    c.danger = rgb(0xff8f85);
    c.warning = rgb(0xe8b45c);
    c.hover = QColor(255, 245, 230, 16);
    c.pressed = QColor(255, 245, 230, 30);
    c.shadow = QColor(0, 0, 0, 110);
    return c;
}

Colors neutrals(Scheme scheme)
{
    return scheme == Scheme::Light ? lightNeutrals() : darkNeutrals();
}

/// Moves the lightness by small steps until enough(colour) or the end of the scale.
template <typename Enough>
QColor moved(const QColor &wanted, int step, Enough enough)
{
    QColor color = rgb(wanted.rgb()); // in whole steps of 255, as a palette keeps it
    for (int lightness = wanted.toHsl().lightness() + step;
         !enough(color) && lightness >= 0 && lightness <= 255; lightness += step) {
        color = rgb(QColor::fromHsl(wanted.hslHue(), wanted.hslSaturation(), lightness).rgb());
    }
    return color;
}

/// Whether an ink can be read on every background, also where the selection lies over it.
bool readsEverywhere(const QColor &ink, const Colors &c)
{
    const std::array backgrounds{c.sidebar, c.window, c.surface, c.raised};
    return std::all_of(backgrounds.begin(), backgrounds.end(), [&](const QColor &background) {
        return contrast(ink, over(c.selected, background)) >= readable
            && contrast(ink, background) >= readable;
    });
}

/// A tint of the accent, as strong as second lines can still be read on it.
QColor selectionFor(Colors c, int percent)
{
    do {
        c.selected = withAlpha(c.accent, percent / 100.0);
        --percent;
    } while (percent > 0 && !readsEverywhere(c.textDim, c));
    return c.selected;
}

/// A stronger tint, for marks within a text: text can be read on it, also where a row is selected.
QColor markFor(const Colors &c, int percent)
{
    QColor mark;
    const std::array backgrounds{c.sidebar, c.window, c.surface, c.raised};
    const auto reads = [&](const QColor &background) {
        return contrast(c.text, over(mark, background)) >= readable
            && contrast(c.text, over(mark, over(c.selected, background))) >= readable;
    };
    do {
        mark = withAlpha(c.accent, percent / 100.0);
        --percent;
    } while (percent > 0 && !std::all_of(backgrounds.begin(), backgrounds.end(), reads));
    return mark;
}

QColor accentTextFor(const QColor &accent)
{
    const QColor light = rgb(0xffffff);
    const QColor dark = moved(accent, -4, [&](const QColor &c) { return contrast(c, accent) >= 8.0; });
    return contrast(light, accent) >= readable ? light : dark;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// With everything that follows from the accent.
Colors withAccent(Colors c, Scheme scheme, const QColor &wanted)
{
    const bool light = scheme == Scheme::Light;
    const int step = light ? -3 : 3;
    c.accent = moved(wanted.isValid() ? wanted : defaultAccent(), step,
        [&](const QColor &color) { return contrast(color, light ? c.surface : c.raised) >= readable; });
    c.accentText = accentTextFor(c.accent);
    c.selected = selectionFor(c, light ? 14 : 22);
    c.marked = markFor(c, light ? 26 : 44);
    c.focus = c.accent;
    c.accentInk = moved(c.accent, step, [&](const QColor &color) { return readsEverywhere(color, c); });
    return c;
}

/// Of another palette than the house's: its grounds and its ink, as far as the ink can be read on them, and
/// all else mixed of both.
Colors foreignColors(const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    Colors c = neutrals(scheme);
    const QColor ink = palette.color(QPalette::Active, QPalette::WindowText);
    c.window = palette.color(QPalette::Active, QPalette::Window);
    const auto fits = [&](const QColor &ground) { return contrast(ink, ground) >= readable; };
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor button = palette.color(QPalette::Active, QPalette::Button);
    // Check boxes are filled with the base: on a dark ground their edge alone would not be seen.
    c.surface = scheme == Scheme::Dark ? over(withAlpha(ink, 0.05), c.window) : fits(base) ? base : c.window;
    c.raised = fits(button) ? button : c.surface;
    c.sidebar = over(withAlpha(ink, 0.04), c.window);
    c.selected = c.marked = Qt::transparent;
    const int step = scheme == Scheme::Light ? -3 : 3;
    const auto reads = [&](const QColor &color) { return readsEverywhere(color, c); };
    const auto mixed = [&](double alpha) { return over(withAlpha(ink, alpha), c.window); };
    // With room for what lies behind marked characters.
    const std::array grounds{c.sidebar, c.window, c.surface, c.raised};
    c.text = moved(ink, step, [&](const QColor &color) {
        return std::ranges::all_of(
            grounds, [&](const QColor &ground) { return contrast(color, ground) >= 6; });
    });
    c.textDim = moved(mixed(0.72), step, reads);
    c.danger = moved(c.danger, step, reads);
    c.warning = moved(c.warning, step, reads);
    c.textDisabled = mixed(0.45);
    c.border = c.track = mixed(0.22);
    c.divider = mixed(0.12);
    c.hover = withAlpha(ink, 0.06);
    c.pressed = withAlpha(ink, 0.12);
    return withAccent(c, scheme, palette.color(QPalette::Active, QPalette::Highlight));
}

bool isHousePalette(const QPalette &palette, const Colors &c)
{
    return palette.color(QPalette::Active, QPalette::Base) == c.surface
        && palette.color(QPalette::Active, QPalette::Text) == c.text;
}

/// What the colours of a palette depend on.
using PaletteKey = std::array<QRgb, 5>;

PaletteKey keyOf(const QPalette &palette)
{
    PaletteKey key{};
    std::ranges::transform(std::array{QPalette::WindowText, QPalette::Window, QPalette::Base,
                               QPalette::Button, QPalette::Highlight},
        key.begin(), [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role).rgb(); });
    return key;
}

Colors readColors(const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    return isHousePalette(palette, neutrals(scheme))
        ? makeColors(scheme, palette.color(QPalette::Active, QPalette::Highlight))
        : foreignColors(palette);
}

} // namespace

Colors makeColors(Scheme scheme, const QColor &accent)
{
    return withAccent(neutrals(scheme), scheme, accent);
}

QColor defaultAccent()
{
    return rgb(0x0f766e);
}

Scheme schemeOf(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    return luminance(text) > luminance(window) ? Scheme::Dark : Scheme::Light;
}

bool isDark(const Colors &colors)
{
    return colors.window.lightness() < colors.text.lightness();
}

QPalette makePalette(const Colors &c)
{
    QPalette p(c.text, c.surface, c.raised, c.border, c.divider, c.text, c.text, c.surface, c.window);
    p.setColor(QPalette::AlternateBase, over(withAlpha(c.hover, 0.03), c.surface));
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.accentInk);
    p.setColor(QPalette::LinkVisited, c.accentInk);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.textDim);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Midlight, c.divider);
    p.setColor(QPalette::Shadow, c.shadow);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        p.setColor(QPalette::Disabled, role, c.textDisabled);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.track);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.textDim);
    return p;
}

const Colors &colorsOf(const QPalette &palette)
{
    // A person tries a few accents in a session: the map stays small, and nodes keep their address.
    static std::map<PaletteKey, Colors> known;
    const PaletteKey key = keyOf(palette);
    auto found = known.find(key);
    if (found == known.end()) {
        found = known.emplace(key, readColors(palette)).first;
    }
    return found->second;
}

const Colors &colorsOf(const QWidget &widget)
{
    return colorsOf(widget.palette());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor over(const QColor &top, const QColor &bottom)
{
    const auto alpha = top.alphaF();
    const auto mix = [alpha](float t, float b) { return t * alpha + b * (1 - alpha); };
    return QColor::fromRgbF(
        mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()), mix(top.blueF(), bottom.blueF()));
}

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

} // namespace toccata
