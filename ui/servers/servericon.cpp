// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/servericon.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

#include <QGuiApplication>

namespace toccata {

QColor serverColor(const QString &color, const Colors &colors, const QColor &without)
{
    if (color.isEmpty())
        return without;
    return makeColors(isDark(colors) ? Scheme::Dark : Scheme::Light, QColor(color)).accentInk;
}

QIcon serverIcon(const QString &color, const Colors &colors)
{
    if (color.isEmpty())
        return icon(u"server");
    const QPixmap pixmap = iconPixmap(
        u"server", extent::icon, qGuiApp->devicePixelRatio(), serverColor(color, colors, colors.text));
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // which else is made grey
    return icon;
}

} // namespace toccata
