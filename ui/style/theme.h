// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/colors.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace toccata {

/// Gives the application its style, its colours, its motion and the size of its text, and changes them while
/// it runs. One is made before the first window and lives beside the QApplication. Widgets do not know it:
/// they ask colorsOf(*this).
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Reads the scheme of the desktop from the application's palette, which must still be the desktop's own,
    /// and learns from its style which one is the desktop's.
    /// \param forced  a scheme that wins over the desktop's, as from --scheme
    explicit Theme(QApplication &application, std::optional<Scheme> forced = std::nullopt);

    /// The one that is shown.
    Scheme scheme() const { return m_forced.value_or(m_desktopScheme); }
    /// Without one the palette of the desktop tells, also when it changes.
    void setScheme(std::optional<Scheme> scheme);

    /// An invalid colour brings the default accent back, or with the desktop's own style that of its palette.
    void setAccent(const QColor &accent);

    /// Draws with the desktop's own style and, unless another scheme is wanted, with its own palette.
    void setDesktopStyle(bool desktops);

    void setReducedMotion(bool reduced);

    /// How large text is to be; 1 is usual. Nothing is done where the platform has made text larger already:
    /// X11 has a resolution for text, Wayland has none.
    void setTextScale(double scale);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The palette of the desktop becomes the application's until apply().
    void readDesktopPalette();
    void applyStyle();
    void apply();
    QPalette desktopPalette();

    const QString m_desktopStyleName;
    const QFont m_usualFont;
    std::optional<Scheme> m_forced;
    Scheme m_desktopScheme;
    QColor m_accent;
    bool m_desktopStyle = false;
    bool m_applying = false;
};

} // namespace toccata
