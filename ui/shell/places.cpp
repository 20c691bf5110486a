// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places.h"

#include "core/library/librarystate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace toccata {

namespace {

constexpr std::array all{
    Place{Location::Kind::Home, "home", "home", QT_TRANSLATE_NOOP("toccata::MainWindow", "Home")},
    Place{Location::Kind::Albums, "albums", "albums", QT_TRANSLATE_NOOP("toccata::MainWindow", "Albums")},
    Place{Location::Kind::Artists, "artists", "artists", QT_TRANSLATE_NOOP("toccata::MainWindow", "Artists")},
    Place{Location::Kind::Songs, "songs", "songs", QT_TRANSLATE_NOOP("toccata::MainWindow", "Songs"), true},
    Place{
        Location::Kind::Genres, "genres", "genres", QT_TRANSLATE_NOOP("toccata::MainWindow", "Genres"), true},
    Place{Location::Kind::Composers, "composers", "composers",
        QT_TRANSLATE_NOOP("toccata::MainWindow", "Composers"), true},
    Place{Location::Kind::Years, "years", "years", QT_TRANSLATE_NOOP("toccata::MainWindow", "Years"), true},
    Place{Location::Kind::Folders, "folders", "folder", QT_TRANSLATE_NOOP("toccata::MainWindow", "Folders")},
    Place{Location::Kind::Playlists, "playlists", "playlist",
        QT_TRANSLATE_NOOP("toccata::MainWindow", "Playlists")},
    Place{Location::Kind::Queue, "queue", "queue", QT_TRANSLATE_NOOP("toccata::MainWindow", "Queue")},
    Place{Location::Kind::Search, "search", "search", QT_TRANSLATE_NOOP("toccata::MainWindow", "Search")},
};

/// Before the folder in the id of a service's line.
const QString servicePrefix = QStringLiteral("folders/");

/// Mopidy tells the roots of its tree by their names alone. Source: Mopidy-Local and Mopidy-File.
QString iconOfService(const QString &name)
{
    const bool isHere = name == u"Local media" || name == u"Files";
    return isHere ? QStringLiteral("drive") : QStringLiteral("cloud");
}

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
    case Location::Kind::Playlist:
        return Location::Kind::Playlists;
    default:
        return kind;
    }
}

/// In the language of the program.
QString titleOf(const Place &place)
{
    return QCoreApplication::translate("toccata::MainWindow", place.title);
}

} // namespace

std::span<const Place> places()
{
    return all;
}

QList<PlaceLine> placeLines(const LibraryState &library)
{
    const bool namesOnly = library.source == LibraryState::Source::Names;
    QList<PlaceLine> lines;
    for (const Place &place : all) {
        if (namesOnly && place.needsEverySong)
            continue;
        if (namesOnly && place.kind == Location::Kind::Folders && !library.services.empty()) {
            for (const FolderListing::Folder &service : library.services)
                lines.push_back({servicePrefix + QString::fromUtf8(service.path), iconOfService(service.name),
                    service.name});
        } else {
            lines.push_back({QString::fromLatin1(place.id), QString::fromLatin1(place.icon), titleOf(place)});
        }
    }
    return lines;
}

std::optional<QByteArray> serviceWithId(const QString &id)
{
    return id.startsWith(servicePrefix) ? std::optional(id.mid(servicePrefix.size()).toUtf8()) : std::nullopt;
}

QString idOfPlace(const Location &location, const QList<PlaceLine> &lines)
{
    if (location.kind == Location::Kind::Settings)
        return QLatin1String(settingsId);
    const auto place = std::ranges::find(all, placeOf(location.kind), &Place::kind);
    if (place == all.end())
        return {};
    const QByteArray service = location.path.split('/').front();
    const QString ofService = servicePrefix + QString::fromUtf8(service);
    const bool isOfService = location.kind == Location::Kind::Folders
        && std::ranges::find(lines, ofService, &PlaceLine::id) != lines.end();
    return isOfService ? ofService : QString::fromLatin1(place->id);
}

const Place *placeWithId(const QString &id)
{
    const auto place
        = std::ranges::find_if(all, [&](const Place &each) { return id == QLatin1String(each.id); });
    return place == all.end() ? nullptr : place;
}

} // namespace toccata
