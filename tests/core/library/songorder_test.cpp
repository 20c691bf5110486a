// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/songorder.h"

#include "core/library/songformats.h"
#include "core/library/sortkeys.h"
#include "core/music/foldedtext.h"
#include "core/music/tagnumbers.h"
#include "tests/core/music/asong.h"

#include <QHash>

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace toccata {
namespace {

using testing::ElementsAre;

std::vector<quint32> sorted(
    const std::vector<SongLines> &songs, SongField field, Qt::SortOrder order = Qt::AscendingOrder)
{
    const auto table = tableOf(songs);
    return sortedRows(*table, *groupAlbums(table), field, order);
}

/// A table in which everything may be missing and much is equal.
std::shared_ptr<const SongTable> randomTable(unsigned seed, int songs)
{
    std::mt19937 random(seed);
    const auto among = [&](std::initializer_list<const char *> values) {
        return QByteArray(values.begin()[random() % values.size()]);
    };
    SongTableBuilder builder;
    for (int i = 0; i < songs; ++i) {
        const QByteArray file = QByteArray::number(random() % 99) + among({"é", "E", "x"});
        const QByteArray uri = among({"", "a/", "a/b/", "a b/", "The c/", "z/"}) + file
            + QByteArray::number(i) + among({"", ".mp3", ".flac"});
        builder.pair("file", uri);
        const auto maybe = [&](const char *name, std::initializer_list<const char *> values) {
            if (random() % 3 != 0)
                builder.pair(name, among(values));
        };
        maybe("Title",
            {"Aria", "aria", "The Aria", "Zebra", "éclair", "Eclairs", "long beginning b", "long beginning a",
                "long beg", " "});
        maybe("Artist", {"Bach", "BACH", "The Who", "Björk", "Bjork"});
        maybe("ArtistSort", {"Zz", "Aa"});
        maybe("Album", {"Kid A", "The Wall", "wall", "Ok"});
        maybe("AlbumSort", {"Aaa"});
        maybe("AlbumArtist", {"Various", "Bach", "Xy"});
        maybe("Track", {"3/12", "A1", "101", "x", "2", "0"});
        maybe("Disc", {"1", "2/2", "10"});
        maybe("Time", {"100", "65", "9000"});
        maybe("Date", {"1999-05-01", "2001", "soon"});
        maybe("OriginalDate", {"1970"});
        maybe("Genre", {"Rock", "rock", "Jazz"});
        maybe("Composer", {"Bach", "Ives"});
        maybe("Performer", {"Hahn", "Argerich"});
        maybe("Format", {"44100:16:2", "8000:8:1", "192000:24:2"});
        maybe("Last-Modified", {"2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z"});
    }
    builder.finishRow();
    return builder.snapshot();
}

/// What a row is sorted by, worked out without haste: texts as they compare, numbers filled up with zeros.
class SlowKeys
{
public:
    SlowKeys(const SongTable &table, SongField field)
        : m_table(table)
        , m_field(field)
    {
        for (int row = table.size() - 1; row >= 0; --row) { // so that the first one stays
            takeSortName(m_sortNames, row, Tag::Album, Tag::AlbumSort);
            takeSortName(m_ofAlbumArtists, row, Tag::AlbumArtist, Tag::AlbumArtistSort);
            takeSortName(m_ofArtists, row, Tag::Artist, Tag::ArtistSort);
        }
    }

    /// Nothing for what is last.
    std::optional<QByteArray> of(int row) const
    {
        const Song song = m_table.at(row);
        switch (m_field) {
        case SongField::Title:
            return sortKey(song.displayTitle().toUtf8());
        case SongField::Artist:
            return artist(song.id(Tag::Artist) ? song.id(Tag::Artist) : song.id(Tag::AlbumArtist));
        case SongField::AlbumArtist:
            return artist(song.id(Tag::AlbumArtist) ? song.id(Tag::AlbumArtist) : song.id(Tag::Artist));
        case SongField::Album:
            return text(
                m_sortNames.value(song.raw(Tag::Album).toByteArray(), song.raw(Tag::Album).toByteArray()));
        case SongField::Track:
            return number(trackPlaceInTag(song.raw(Tag::Track)));
        case SongField::Disc:
            return number(song.disc());
        case SongField::Length:
            return number(song.duration() ? std::optional(song.duration()->count()) : std::nullopt);
        case SongField::Year:
            return number(song.year());
        case SongField::Genre:
            return text(song.raw(Tag::Genre).toByteArray());
        case SongField::Composer:
            return text(song.raw(Tag::Composer).toByteArray());
        case SongField::Performer:
            return text(song.raw(Tag::Performer).toByteArray());
        case SongField::FileName:
            return sortKey(song.uri().mid(song.uri().lastIndexOf('/') + 1), Articles());
        case SongField::Folder:
            return m_table.folderId(row) == 0
                ? std::nullopt
                : std::optional(foldedText(m_table.text(m_table.folderId(row))).replace('/', '\x01'));
        case SongField::Format:
            return format(row);
        case SongField::LastModified:
            return number(song.lastModified());
        }
        return std::nullopt;
    }

private:
    using Names = QHash<QByteArray, QByteArray>;

    void takeSortName(Names &names, int row, Tag tag, Tag sortTag)
    {
        const Song song = m_table.at(row);
        if (song.id(tag) && song.id(sortTag))
            names.insert(song.raw(tag).toByteArray(), song.raw(sortTag).toByteArray());
    }
    std::optional<QByteArray> artist(StringId id) const
    {
        const QByteArray name = m_table.text(id).toByteArray();
        return text(m_ofAlbumArtists.value(name, m_ofArtists.value(name, name)));
    }
    std::optional<QByteArray> format(int row) const
    {
        const SongFormat format
            = songFormat(m_table.text(m_table.formatId(row)), m_table.text(m_table.fileNameId(row)));
        if (format.kind == SongFormat::Kind::Unknown)
            return std::nullopt;
        return QByteArray::number(int(format.kind)) + format.ending + '\0'
            + *number(std::optional(format.rate)) + *number(std::optional(format.bits));
    }
    static std::optional<QByteArray> text(const QByteArray &name)
    {
        return name.isEmpty() ? std::nullopt : std::optional(sortKey(name));
    }
    template <class Number>
    static std::optional<QByteArray> number(std::optional<Number> number)
    {
        return number ? std::optional(QByteArray::number(*number).rightJustified(20, '0')) : std::nullopt;
    }

    const SongTable &m_table;
    SongField m_field;
    Names m_sortNames;
    Names m_ofAlbumArtists;
    Names m_ofArtists;
};

std::vector<quint32> slowlySorted(
    const SongTable &table, const AlbumList &albums, SongField field, Qt::SortOrder order)
{
    const SlowKeys keys(table, field);
    std::vector<std::optional<QByteArray>> keyOf;
    for (int row = 0; row < table.size(); ++row)
        keyOf.push_back(keys.of(row));
    std::vector<quint32> rows = libraryOrder(table, albums);
    std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) {
        if (!keyOf[a] || !keyOf[b])
            return keyOf[a].has_value() && !keyOf[b].has_value();
        return order == Qt::AscendingOrder ? *keyOf[a] < *keyOf[b] : *keyOf[b] < *keyOf[a];
    });
    return rows;
}

TEST(SongOrder, IsThatOfASlowStableSortForEveryFieldInBothDirections)
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const auto table = randomTable(seed, 600);
        const auto albums = groupAlbums(table);
        for (int i = 0; i < songFieldCount; ++i) {
            const auto field = SongField(i);
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                EXPECT_EQ(
                    sortedRows(*table, *albums, field, order), slowlySorted(*table, *albums, field, order))
                    << "field " << i << ", order " << order << ", seed " << seed;
        }
    }
}

TEST(SongOrder, NumbersAreSortedByTheirValueAndWhatHasNoneIsLastBothWays)
{
    const std::vector<SongLines> songs{aSong("a").numbered(u"101"), aSong("b").numbered(u"?"),
        aSong("c").numbered(u"3/12"), aSong("d").numbered(u"A1")};
    EXPECT_THAT(sorted(songs, SongField::Track), ElementsAre(2, 0, 3, 1));
    EXPECT_THAT(sorted(songs, SongField::Track, Qt::DescendingOrder), ElementsAre(3, 0, 2, 1));
}

TEST(SongOrder, ASongWithoutATitleIsSortedByItsFileName)
{
    EXPECT_THAT(sorted({aSong("x/Zebra").titled(u"Aria"), aSong("x/Bee"), aSong("x/a").titled(u"Cold")},
                    SongField::Title),
        ElementsAre(0, 1, 2));
}

TEST(SongOrder, WhatIsEqualStaysInTheOrderOfTheLibraryAlsoDownwards)
{
    const auto song = [](const char *uri, QStringView artist, QStringView year, QStringView track) {
        return aSong(uri).by(artist).on(year).dated(year).numbered(track);
    };
    const std::vector<SongLines> songs{song("a/2", u"A", u"2002", u"2"), song("a/1", u"A", u"2002", u"1"),
        song("b/1", u"A", u"1999", u"1"), song("c/1", u"B", u"1980", u"1")};
    EXPECT_THAT(sorted(songs, SongField::Artist), ElementsAre(2, 1, 0, 3));
    EXPECT_THAT(sorted(songs, SongField::Artist, Qt::DescendingOrder), ElementsAre(3, 2, 1, 0));
}

TEST(SongOrder, AnEmptyTableHasNoRows)
{
    EXPECT_TRUE(sorted({}, SongField::Title).empty());
}

// More ranks than one digit of the radix sort has.
TEST(SongOrder, LengthsThatNeedMoreThanSixteenBitsAreInOrder)
{
    EXPECT_THAT(
        sorted({aSong("a").lasting(600), aSong("b").lasting(65), aSong("c").lasting(66)}, SongField::Length),
        ElementsAre(1, 2, 0));
}

std::vector<quint32> places(const SongRows &songs, SongField field, Qt::SortOrder order = Qt::AscendingOrder)
{
    return sortedPlaces(songs, field, order, Articles::usual());
}

TEST(SortedPlaces, AreOfTheListAndNotOfItsTable)
{
    const SongRows songs{tableOf({aSong("1").titled(u"B"), aSong("2").titled(u"C"), aSong("3").titled(u"A"),
                             aSong("4").titled(u"0")}),
        {1, 0, 2, 0}};
    EXPECT_THAT(places(songs, SongField::Title), ElementsAre(2, 1, 3, 0)) << "one is in it twice";
    EXPECT_THAT(places(songs, SongField::Title, Qt::DescendingOrder), ElementsAre(0, 1, 3, 2));
}

TEST(SortedPlaces, WhatIsEqualStaysAndWhatHasNoValueIsLastInBothDirections)
{
    const SongRows songs = allRows(tableOf({aSong("1"), aSong("2").dated(u"2000"), aSong("3").dated(u"1990"),
        aSong("4"), aSong("5").dated(u"2000-05")}));
    EXPECT_THAT(places(songs, SongField::Year), ElementsAre(2, 1, 4, 0, 3));
    EXPECT_THAT(places(songs, SongField::Year, Qt::DescendingOrder), ElementsAre(1, 4, 2, 0, 3));
}

TEST(SortedPlaces, AlbumsAreSortedByDiscAndTrackInBothDirections)
{
    const auto song = [](QStringView album, QStringView artist, QStringView disc, QStringView track) {
        return aSong("x").on(album).ofAlbumArtist(artist).onDisc(disc).numbered(track);
    };
    const SongRows songs
        = allRows(tableOf({song(u"Hits", u"Ben", u"1", u"1"), song(u"Dawn", u"Anna", u"2", u"1"),
            song(u"Hits", u"Anna", u"1", u"2"), song(u"Dawn", u"Anna", u"1", u"10"), aSong("y"),
            song(u"Hits", u"Anna", u"1", u"1"), song(u"Dawn", u"Anna", u"1", u"9")}));
    EXPECT_THAT(places(songs, SongField::Album), ElementsAre(6, 3, 1, 5, 2, 0, 4));
    EXPECT_THAT(places(songs, SongField::Album, Qt::DescendingOrder), ElementsAre(5, 2, 0, 6, 3, 1, 4));
}

} // namespace
} // namespace toccata
