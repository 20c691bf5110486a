// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actor/published.h"
#include "core/appearance/desktoplook.h"
#include "ui/style/colors.h"

#include <QObject>

#include <optional>

namespace toccata {

class Settings;
class Theme;

/// Keeps the theme as the person has chosen, and as the desktop has it where they left it to that: now and
/// whenever one of both changes.
class ChosenLook : public QObject
{
public:
    /// \param forced  a scheme that holds until the person chooses one, as from --scheme. All others outlive
    /// it.
    ChosenLook(Theme &theme, const Settings &settings, actor::Published<DesktopLook> desktop,
        std::optional<Scheme> forced = std::nullopt);

private:
    void apply();
    std::optional<Scheme> scheme(const DesktopLook &desktop) const;
    QColor accent(const DesktopLook &desktop) const;

    Theme &m_theme;
    const Settings &m_settings;
    const actor::Published<DesktopLook> m_desktop;
    std::optional<Scheme> m_forced;
};

} // namespace toccata
