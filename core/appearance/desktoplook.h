// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QRgb>
#include <QString>
#include <QVariant>

#include <optional>

namespace toccata {

/// How the desktop wants programs to look. What it does not say is absent.
struct DesktopLook
{
    std::optional<bool> isDark;
    std::optional<QRgb> accent;
    std::optional<bool> lessMotion;
    /// How large text is to be; 1 is usual.
    std::optional<double> textScale;

    bool operator==(const DesktopLook &) const = default;
};

/// What a desktop's portal tells: values by key, by namespace. Nested structures are lists.
using PortalSettings = QHash<QString, QVariantMap>;

/// The namespaces of the portal that desktopLook() reads.
QStringList lookNamespaces();

/// What these settings mean. Whatever has another type than it should, or a value that makes no sense, counts
/// as not said. Source: the settings portal of XDG, and GNOME's interface schema, which that hands through.
DesktopLook desktopLook(const PortalSettings &settings);

} // namespace toccata
