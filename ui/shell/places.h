// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/location.h"

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace toccata {

struct LibraryState;

/// A line of the side bar and of the menu of narrow windows.
struct Place
{
    Location::Kind kind;
    const char *id;
    const char *icon;
    const char *title;
    /// It shows what only a server that lists every song can tell.
    bool needsEverySong = false;
};

/// A line as it is to be seen: a Place, or a service of Mopidy in the place of the folders.
struct PlaceLine
{
    QString id;
    QString icon;
    QString title;

    friend bool operator==(const PlaceLine &, const PlaceLine &) = default;
};

/// The lines for a server with that library: what it cannot show is not there.
QList<PlaceLine> placeLines(const LibraryState &library);

/// The folder that the line with that id opens; nothing if it is none of a service.
std::optional<QByteArray> serviceWithId(const QString &id);

/// What the side bar calls the settings, which are no place for music.
inline constexpr char settingsId[] = "settings";

/// All that there are, in order.
std::span<const Place> places();

/// The id of the line that a location belongs to, or settingsId; empty if it belongs to none. \param lines
/// those that there are.
QString idOfPlace(const Location &location, const QList<PlaceLine> &lines);

/// Null if there is none of that id.
const Place *placeWithId(const QString &id);

} // namespace toccata
