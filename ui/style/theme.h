// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colors.h"

#include <optional>

class QApplication;

namespace toccata {

class HouseStyle;

/// Gives the application the house style, its colours and its motion, and changes them while it runs.
/// One is made before the first window and lives beside the QApplication. Widgets do not know it: they ask
/// colorsOf(*this).
class Theme
{
public:
    /// Reads the scheme of the desktop from the application's palette, which must still be the desktop's own.
    /// \param forced  a scheme that wins over the desktop's, as from --scheme
    explicit Theme(QApplication &application, std::optional<Scheme> forced = std::nullopt);

    Theme(const Theme &) = delete;
    Theme &operator=(const Theme &) = delete;

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /// An invalid colour brings the default accent back.
    void setAccent(const QColor &accent);

    void setReducedMotion(bool reduced);

private:
    void apply();

    HouseStyle *m_style; // the application owns it
    Scheme m_scheme;
    QColor m_accent = defaultAccent();
};

} // namespace toccata
