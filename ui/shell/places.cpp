// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

constexpr std::array all{
    Place{Location::Kind::Home, "home", "home", QT_TRANSLATE_NOOP("toccata::MainWindow", "Home")},
    Place{Location::Kind::Albums, "albums", "albums", QT_TRANSLATE_NOOP("toccata::MainWindow", "Albums")},
    Place{Location::Kind::Artists, "artists", "artists", QT_TRANSLATE_NOOP("toccata::MainWindow", "Artists")},
    Place{Location::Kind::Songs, "songs", "songs", QT_TRANSLATE_NOOP("toccata::MainWindow", "Songs")},
    Place{Location::Kind::Genres, "genres", "genres", QT_TRANSLATE_NOOP("toccata::MainWindow", "Genres")},
    Place{Location::Kind::Composers, "composers", "composers",
        QT_TRANSLATE_NOOP("toccata::MainWindow", "Composers")},
    Place{Location::Kind::Years, "years", "years", QT_TRANSLATE_NOOP("toccata::MainWindow", "Years")},
    Place{Location::Kind::Folders, "folders", "folder", QT_TRANSLATE_NOOP("toccata::MainWindow", "Folders")},
    Place{Location::Kind::Search, "search", "search", QT_TRANSLATE_NOOP("toccata::MainWindow", "Search")},
    Place{Location::Kind::Queue, "queue", "queue", QT_TRANSLATE_NOOP("toccata::MainWindow", "Queue")},
};

/// Whose line of the side bar a page belongs to that has none of its own.
Location::Kind placeOf(Location::Kind kind)
{
    switch (kind) {
    case Location::Kind::Album:
        return Location::Kind::Albums;
    case Location::Kind::Artist:
        return Location::Kind::Artists;
    case Location::Kind::Genre:
        return Location::Kind::Genres;
    case Location::Kind::Year:
        return Location::Kind::Years;
    default:
        return kind;
    }
}

} // namespace

std::span<const Place> places()
{
    return all;
}

QString titleOf(const Place &place)
{
    return QCoreApplication::translate("toccata::MainWindow", place.title);
}

QString idOfPlace(Location::Kind kind)
{
    const auto place = std::ranges::find(all, placeOf(kind), &Place::kind);
    return place == all.end() ? QString() : QString::fromLatin1(place->id);
}

const Place *placeWithId(const QString &id)
{
    const auto place
        = std::ranges::find_if(all, [&](const Place &each) { return id == QLatin1String(each.id); });
    return place == all.end() ? nullptr : place;
}

} // namespace toccata
