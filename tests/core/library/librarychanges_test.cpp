// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarychanges.h"

#include "core/library/cataloguer.h"
#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

#include <map>
#include <random>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SongLines dated(const QByteArray &uri, int year)
{
    return aSong(uri).line("Last-Modified", QByteArray::number(year) + "-01-01T00:00:00Z");
}

TEST(LibraryChanges, WhereNothingDiffersThereAreNone)
{
    const auto library = tableOf({dated("a/1", 2000).by(u"A"), dated("2", 2001), aSong("b/3")});
    const auto changes
        = compareLibraries(*library, *tableOf({aSong("b/3"), dated("2", 2001), dated("a/1", 2000)}));
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_THAT(changes.removed, IsEmpty());
    EXPECT_THAT(changes.toRead, IsEmpty());
    EXPECT_TRUE(compareLibraries(SongTable(), SongTable()).isEmpty());
}

TEST(LibraryChanges, NewSongsAreFoundHoweverOldTheyAre)
{
    const auto library
        = tableOf({dated("a/1", 2000), dated("a/2", 2000), dated("a/3", 2000), dated("a/4", 2000)});
    const auto changes = compareLibraries(*library,
        *tableOf({dated("a/1", 2000), dated("a/2", 2000), dated("a/3", 2000), dated("a/4", 2000),
            dated("a/0", 1980), dated("new/1", 1970)}));
    EXPECT_EQ(changes.added, 2);
    EXPECT_THAT(changes.toRead, testing::UnorderedElementsAre("a/0", "new/1"));
    EXPECT_THAT(changes.removed, IsEmpty());
}

TEST(LibraryChanges, ChangedAndRenamedAndRemovedOnesAreFound)
{
    const auto library = tableOf({dated("a/1", 2000), dated("a/2", 2000), dated("a/3", 2000),
        dated("a/4", 2000), dated("a/5", 2000), dated("gone/1", 2000)});
    const auto changes = compareLibraries(*library,
        *tableOf({dated("a/1", 2000), dated("a/2", 1999), dated("a/3", 2000), dated("a/4", 2000),
            dated("a/6", 2000)}));
    EXPECT_EQ(changes.changed, 1);
    EXPECT_EQ(changes.added, 1);
    EXPECT_EQ(changes.gone, 2);
}

TEST(LibraryChanges, AFolderOfWhichMuchChangedIsReadWhole)
{
    const auto library = tableOf({dated("a/1", 2000), dated("a/2", 2000), dated("b/1", 2000)});
    const auto changes
        = compareLibraries(*library, *tableOf({dated("a/1", 2001), dated("a/2", 2001), dated("b/1", 2000)}));
    EXPECT_EQ(changes.changed, 2);
    EXPECT_THAT(changes.toRead, ElementsAre("a"));
    EXPECT_THAT(changes.removed, ElementsAre(0, 1));
}

TEST(LibraryChanges, RepeatedSongsAreNamedOnce)
{
    const auto table = tableOf({aSong("a/1"), aSong("a/2"), aSong("a/1"), aSong("1"), aSong("a/1")});
    EXPECT_THAT(repeatedRows(*table), ElementsAre(0, 2));
    EXPECT_EQ(Cataloguer().wholeCatalogue(table).songs->size(), 3);
}

/// What a server has: the year of each song's file.
using World = std::map<QByteArray, int>;

std::shared_ptr<const SongTable> listed(const World &world, bool withTags)
{
    std::vector<SongLines> songs;
    for (const auto &[uri, year] : world) {
        const SongLines song = dated(uri, year);
        songs.push_back(withTags ? song.by(QString::number(year)).titled(QString::fromUtf8(uri)) : song);
    }
    return tableOf(songs);
}

World contentsOf(const SongTable &table)
{
    World world;
    for (int row = 0; row < table.size(); ++row) {
        const Song song = table.at(row);
        EXPECT_FALSE(world.contains(song.uri())) << song.uri().toStdString();
        world[song.uri()] = song.artist().value_or(QString()).toInt();
    }
    return world;
}

/// What `lsinfo` of each path answers.
std::shared_ptr<const SongTable> readFrom(const World &world, const QList<QByteArray> &paths)
{
    World read;
    for (const auto &[uri, year] : world) {
        const QByteArray folder = uri.contains('/') ? uri.first(uri.lastIndexOf('/')) : QByteArray();
        if (paths.contains(uri) || paths.contains(folder))
            read[uri] = year;
    }
    return listed(read, true);
}

TEST(LibraryChanges, AfterAnyChangesTheEditedLibraryIsWhatTheServerHas)
{
    std::mt19937 random(11);
    const auto number = [&](int below) { return int(random() % quint32(below)); };
    const auto someUri = [&] {
        const QByteArray name = QByteArray::number(number(6));
        return number(8) == 0 ? name : QByteArray(QByteArray::number(number(9)) + '/' + name);
    };
    World world;
    Cataloguer cataloguer;
    auto library = std::make_shared<const SongTable>();
    for (int round = 0; round < 400; ++round) {
        for (int change = number(12); change > 0; --change) {
            if (number(3) == 0 && !world.empty())
                world.erase(std::next(world.begin(), number(int(world.size()))));
            else
                world[someUri()] = 1980 + number(40);
        }
        const LibraryChanges changes = compareLibraries(*library, *listed(world, false));
        library = cataloguer.editedCatalogue(library, changes, readFrom(world, changes.toRead)).songs;
        ASSERT_EQ(contentsOf(*library), world) << round;
    }
}

/// \p library after the server has come to have \p world.
std::shared_ptr<const SongTable> followed(
    Cataloguer &cataloguer, const std::shared_ptr<const SongTable> &library, const World &world)
{
    const LibraryChanges changes = cataloguer.compare(library, listed(world, false));
    return cataloguer.editedCatalogue(library, changes, readFrom(world, changes.toRead)).songs;
}

TEST(LibraryChanges, BesideCueSheetsNothingIsHiddenThatWasShown)
{
    World world{{"a/Album.flac", 2000}, {"a/Album.wv", 2000}, {"a/Album.cue/track0001", 2000}};
    Cataloguer cataloguer;
    auto library = cataloguer.wholeCatalogue(listed(world, true)).songs;
    const World shown{{"a/Album.wv", 2000}, {"a/Album.cue/track0001", 2000}};
    ASSERT_EQ(contentsOf(*library), shown);
    world["b/1"] = 2001;
    library = followed(cataloguer, library, world);
    EXPECT_TRUE(contentsOf(*library).contains("a/Album.wv"));
    EXPECT_EQ(library->size(), 3);
    EXPECT_TRUE(cataloguer.compare(library, listed(world, false)).isEmpty());
}

TEST(LibraryChanges, SongsThatAreListedTwiceAreNewOnce)
{
    Cataloguer cataloguer;
    const auto library = cataloguer.wholeCatalogue(
        tableOf({dated("a/1", 2000), dated("b/Album.flac", 2000), dated("b/Album.cue/track0001", 2000)}));
    const LibraryChanges changes = cataloguer.compare(library.songs,
        tableOf({dated("a/2", 2000), dated("b/Album.flac", 2000), dated("a/1", 2000), dated("a/2", 2000),
            dated("b/Album.flac", 2000), dated("b/Album.cue/track0001", 2000)}));
    EXPECT_EQ(changes.added, 1);
    EXPECT_THAT(changes.toRead, ElementsAre("a/2"));
    EXPECT_THAT(changes.toldTwice, ElementsAre("b/Album.flac"));
}

TEST(LibraryChanges, AFolderThatIsReadWholeBringsNothingBackThatACueSheetTells)
{
    World world{{"a/01 One.flac", 2000}, {"a/02 Two.flac", 2000}, {"a/Album.flac", 2000},
        {"a/Album.cue/track0001", 2000}, {"a/Album.cue/track0002", 2000}};
    Cataloguer cataloguer;
    auto library = cataloguer.wholeCatalogue(listed(world, true)).songs;
    ASSERT_EQ(library->size(), 2);
    world["a/01 One.flac"] = world["a/02 Two.flac"] = 2001;
    ASSERT_EQ(cataloguer.compare(library, listed(world, false)).toRead, QList<QByteArray>{"a"});
    library = followed(cataloguer, library, world);
    EXPECT_EQ(contentsOf(*library), (World{{"a/01 One.flac", 2001}, {"a/02 Two.flac", 2001}}));
}

} // namespace
} // namespace toccata
