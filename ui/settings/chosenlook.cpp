// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/chosenlook.h"

#include "core/settings/settings.h"
#include "ui/style/theme.h"

namespace toccata {

ChosenLook::ChosenLook(Theme &theme, const Settings &settings, actor::Published<DesktopLook> desktop,
    std::optional<Scheme> forced)
    : m_theme(theme)
    , m_settings(settings)
    , m_desktop(std::move(desktop))
    , m_forced(forced)
{
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == Remembered::scheme.name)
            m_forced.reset();
        if (name.startsWith(u"look/"))
            apply();
    });
    m_desktop.observe(this, [this](const auto &) { apply(); });
    apply();
}

void ChosenLook::apply()
{
    const DesktopLook desktop = *m_desktop.current();
    m_theme.setReducedMotion(m_settings.value(Remembered::lessMotion) || desktop.lessMotion.value_or(false));
    m_theme.setTextScale(desktop.textScale.value_or(1));
    m_theme.setScheme(scheme(desktop));
    m_theme.setAccent(accent(desktop));
    m_theme.setDesktopStyle(m_settings.value(Remembered::desktopStyle));
}

std::optional<Scheme> ChosenLook::scheme(const DesktopLook &desktop) const
{
    if (m_forced)
        return m_forced;
    const QString chosen = m_settings.value(Remembered::scheme);
    if (chosen == u"light")
        return Scheme::Light;
    if (chosen == u"dark")
        return Scheme::Dark;
    if (desktop.isDark)
        return *desktop.isDark ? Scheme::Dark : Scheme::Light;
    return std::nullopt;
}

QColor ChosenLook::accent(const DesktopLook &desktop) const
{
    const QString chosen = m_settings.value(Remembered::accent);
    if (!chosen.isEmpty())
        return QColor(chosen);
    return desktop.accent ? QColor::fromRgb(*desktop.accent) : QColor();
}

} // namespace toccata
