// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/location.h"

#include <QString>

#include <span>

namespace toccata {

/// A line of the side bar and of the menu of narrow windows.
struct Place
{
    Location::Kind kind;
    const char *id;
    const char *icon;
    const char *title;
};

/// All of them in order; Ctrl+1 opens the first.
std::span<const Place> places();

/// In the language of the program.
QString titleOf(const Place &place);

/// The id of the one that a location belongs to; empty if it belongs to none.
QString idOfPlace(Location::Kind kind);

/// Null if there is none of that id.
const Place *placeWithId(const QString &id);

} // namespace toccata
