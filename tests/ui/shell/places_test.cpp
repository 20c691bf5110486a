// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/places.h"

#include "core/library/librarystate.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace toccata {
namespace {

using testing::Contains;
using testing::Not;

QStringList idsOf(const QList<PlaceLine> &lines)
{
    QStringList ids;
    for (const PlaceLine &line : lines)
        ids << line.id;
    return ids;
}

LibraryState ofServices(std::vector<FolderListing::Folder> services)
{
    LibraryState library;
    library.source = LibraryState::Source::Names;
    library.services = std::move(services);
    return library;
}

const LibraryState mopidy
    = ofServices({{"Local media", QStringLiteral("Local media")}, {"Spotify", QStringLiteral("Spotify")}});

TEST(Places, AServerThatListsItsMusicHasAllOfThem)
{
    LibraryState library;
    library.source = LibraryState::Source::Mirror;
    EXPECT_EQ(idsOf(placeLines(library)).size(), qsizetype(places().size()));
    EXPECT_THAT(idsOf(placeLines(library)), Contains(QStringLiteral("genres")));
}

TEST(Places, WhatAServerCannotShowIsNotThere)
{
    const QStringList ids = idsOf(placeLines(mopidy));
    for (const char *none : {"songs", "genres", "composers", "years", "folders"})
        EXPECT_THAT(ids, Not(Contains(QString::fromLatin1(none))));
    for (const char *there : {"home", "albums", "artists", "search", "queue"})
        EXPECT_THAT(ids, Contains(QString::fromLatin1(there)));
}

TEST(Places, ServicesStandWhereFoldersWould)
{
    const QStringList ids = idsOf(placeLines(mopidy));
    EXPECT_EQ(ids.indexOf(QStringLiteral("folders/Local media")), ids.indexOf(QStringLiteral("artists")) + 1);
    EXPECT_EQ(serviceWithId(QStringLiteral("folders/Spotify")), QByteArray("Spotify"));
    const auto iconOf = [](const QString &title) {
        const QList<PlaceLine> lines = placeLines(mopidy);
        return std::ranges::find(lines, title, &PlaceLine::title)->icon;
    };
    EXPECT_NE(iconOf(QStringLiteral("Spotify")), iconOf(QStringLiteral("Local media")))
        << "folded they are icons";
    EXPECT_FALSE(serviceWithId(QStringLiteral("folders")));
    EXPECT_THAT(idsOf(placeLines(ofServices({}))), Contains(QStringLiteral("folders")))
        << "they are not read yet";
}

TEST(Places, ALocationBelongsToItsService)
{
    const QList<PlaceLine> lines = placeLines(mopidy);
    const auto placeOf = [&](Location location) { return idOfPlace(location, lines); };
    EXPECT_EQ(placeOf({.kind = Location::Kind::Folders, .path = "Spotify/Top lists"}), u"folders/Spotify");
    EXPECT_EQ(placeOf({.kind = Location::Kind::Folders, .path = "Spotify"}), u"folders/Spotify");
    EXPECT_EQ(placeOf({.kind = Location::Kind::Folders}), u"folders");
    EXPECT_EQ(placeOf({.kind = Location::Kind::Album, .path = "spotify:album:1"}), u"albums");
    EXPECT_EQ(placeOf({.kind = Location::Kind::Settings}), u"settings");
    EXPECT_EQ(idOfPlace({.kind = Location::Kind::Folders, .path = "a/b"}, placeLines({})), u"folders");
}

} // namespace
} // namespace toccata
