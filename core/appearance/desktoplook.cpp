// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/appearance/desktoplook.h"

#include <algorithm>
#include <array>

namespace toccata {

namespace {

constexpr auto portalNames = "org.freedesktop.appearance";
constexpr auto gnomeNames = "org.gnome.desktop.interface";
constexpr double smallestText = 0.5;
constexpr double largestText = 3.0;

/// The value of exactly that type: QVariant would make a number of a text, and a truth of nearly everything.
template <class T>
std::optional<T> read(const PortalSettings &settings, const char *space, const char *key)
{
    const QVariant value = settings.value(QLatin1String(space)).value(QLatin1String(key));
    return value.typeId() == qMetaTypeId<T>() ? std::optional(value.value<T>()) : std::nullopt;
}

std::optional<bool> schemeOf(const PortalSettings &settings)
{
    switch (read<uint>(settings, portalNames, "color-scheme").value_or(0)) {
    case 1:
        return true;
    case 2:
        return false;
    default:
        return std::nullopt;
    }
}

/// Out of range means that the person has chosen no accent.
std::optional<QRgb> accentOf(const PortalSettings &settings)
{
    const auto parts = read<QVariantList>(settings, portalNames, "accent-color");
    if (!parts || parts->size() != 3)
        return std::nullopt;
    std::array<int, 3> channels{};
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const QVariant &part = parts->at(qsizetype(i));
        const double value = part.typeId() == QMetaType::Double ? part.toDouble() : -1;
        if (!(value >= 0 && value <= 1)) // as it stands also for what is not a number
            return std::nullopt;
        channels[i] = qRound(value * 255);
    }
    return qRgb(channels[0], channels[1], channels[2]);
}

std::optional<bool> lessMotionOf(const PortalSettings &settings)
{
    // Older portals do not know of motion; GNOME's own setting is older than they are.
    if (read<uint>(settings, portalNames, "reduced-motion") == 1U)
        return true;
    if (const auto animated = read<bool>(settings, gnomeNames, "enable-animations"))
        return !*animated;
    return std::nullopt;
}

std::optional<double> textScaleOf(const PortalSettings &settings)
{
    const auto scale = read<double>(settings, gnomeNames, "text-scaling-factor");
    return scale && *scale >= smallestText && *scale <= largestText ? scale : std::nullopt;
}

} // namespace

QStringList lookNamespaces()
{
    return {QLatin1String(portalNames), QLatin1String(gnomeNames)};
}

DesktopLook desktopLook(const PortalSettings &settings)
{
    return {schemeOf(settings), accentOf(settings), lessMotionOf(settings), textScaleOf(settings)};
}

} // namespace toccata
