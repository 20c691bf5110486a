// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/housestyle.h"
#include "ui/style/motion.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyleFactory>
#include <QToolTip>

namespace toccata {

namespace {

constexpr qreal usualResolution = 96;

/// X11 without a desktop gives 9 pt, too small for two-line rows.
QFont fontForRows()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10)
        font.setPointSizeF(10);
    return font;
}

bool isTextScaledAlready()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen && !qFuzzyCompare(screen->logicalDotsPerInchY(), usualResolution);
}

/// The scheme that a desktop does not have, for its style: fields lighter than the window, as the style of Qt
/// wants it, whose edges are darker.
QPalette paletteForStyles(Scheme scheme, const QPalette &desktops)
{
    const bool dark = scheme == Scheme::Dark;
    QPalette palette(dark ? QColor(0x40, 0x3e, 0x3a) : QColor(0xef, 0xef, 0xef),
        dark ? QColor(0x26, 0x25, 0x23) : QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, dark ? QColor(0x3a, 0x38, 0x35) : QColor(Qt::white));
    palette.setColor(QPalette::Highlight, desktops.color(QPalette::Highlight));
    palette.setColor(QPalette::HighlightedText, desktops.color(QPalette::HighlightedText));
    return palette;
}

} // namespace

Theme::Theme(QApplication &application, std::optional<Scheme> forced)
    : m_desktopStyleName(QApplication::style()->name())
    , m_usualFont(fontForRows())
    , m_forced(forced)
    , m_desktopScheme(schemeOf(application.palette()))
{
    QApplication::setFont(m_usualFont);
    applyStyle();
    apply();
    application.installEventFilter(this);
}

void Theme::setScheme(std::optional<Scheme> scheme)
{
    if (scheme == m_forced)
        return;
    m_forced = scheme;
    apply();
}

void Theme::setAccent(const QColor &accent)
{
    if (accent == m_accent)
        return;
    m_accent = accent;
    apply();
}

void Theme::setDesktopStyle(bool desktops)
{
    if (desktops == m_desktopStyle)
        return;
    m_desktopStyle = desktops;
    applyStyle();
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    toccata::setReducedMotion(reduced);
}

void Theme::setTextScale(double scale)
{
    QFont font = m_usualFont;
    if (font.pointSizeF() > 0 && !isTextScaledAlready())
        font.setPointSizeF(font.pointSizeF() * scale);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void Theme::applyStyle()
{
    QStyle *style = m_desktopStyle ? QStyleFactory::create(m_desktopStyleName) : nullptr;
    if (!style && m_desktopStyle)
        style = QStyleFactory::create(QStringLiteral("Fusion"));
    const QScopedValueRollback guard(m_applying, true);
    QApplication::setStyle(style ? style : new HouseStyle);
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    QPalette palette = m_desktopStyle ? desktopPalette() : makePalette(makeColors(scheme(), m_accent));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // The list of a combo box fills its rows with the window colour of menus, whatever the style paints
    // behind them.
    if (!m_desktopStyle)
        palette.setColor(QPalette::Window, colorsOf(palette).raised);
    QApplication::setPalette(palette, "QMenu");
}

QPalette Theme::desktopPalette()
{
    QApplication::setPalette(QPalette()); // what is left is the desktop's
    QPalette palette = QApplication::palette();
    if (schemeOf(palette) != scheme())
        palette = paletteForStyles(scheme(), palette);
    if (m_accent.isValid()) {
        const Colors colors = makeColors(scheme(), m_accent);
        palette.setColor(QPalette::Highlight, colors.accent);
        palette.setColor(QPalette::HighlightedText, colors.accentText);
    }
    return palette;
}

void Theme::readDesktopPalette()
{
    m_desktopScheme = schemeOf(QApplication::palette());
    apply();
}

// Desktops that Qt knows send a change of theme to the windows; a plug-in of a desktop may give the
// application another palette by itself.
bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (m_applying || m_forced)
        return false;
    if (event->type() == QEvent::ThemeChange && watched->isWindowType()) {
        const QScopedValueRollback guard(m_applying, true);
        QApplication::setPalette(QPalette());
    } else if (event->type() != QEvent::ApplicationPaletteChange || watched != qApp) {
        return false;
    }
    readDesktopPalette();
    return false;
}

} // namespace toccata
