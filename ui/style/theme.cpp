// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/housestyle.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace toccata {

Theme::Theme(QApplication &application, std::optional<Scheme> forced)
    : m_style(new HouseStyle)
    , m_scheme(forced.value_or(schemeOf(application.palette())))
{
    // X11 without a desktop gives 9 pt, too small for two-line rows.
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10) {
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
    QApplication::setStyle(m_style);
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme != m_scheme) {
        m_scheme = scheme;
        apply();
    }
}

void Theme::setAccent(const QColor &accent)
{
    m_accent = accent.isValid() ? accent : defaultAccent();
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    m_style->setReducedMotion(reduced);
}

void Theme::apply()
{
    const Colors colors = makeColors(m_scheme, m_accent);
    QPalette palette = makePalette(colors);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // The list of a combo box fills its rows with the window colour of menus, whatever the style paints
    // behind them.
    palette.setColor(QPalette::Window, colors.raised);
    QApplication::setPalette(palette, "QMenu");
}

} // namespace toccata
