// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/albumorder.h"

#include "core/library/catalogue.h"

#include "tests/core/music/asong.h"

#include <QDateTime>

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;

const Calendar aThursday{QDate(2026, 3, 5)};

/// What a list looks like, section by section: "A: Abba, Air".
std::vector<QString> shown(
    const std::vector<SongLines> &songs, AlbumOrder order, const Calendar &calendar = aThursday)
{
    const auto albums = groupAlbums(tableOf(songs));
    const OrderedAlbums ordered = orderAlbums(*albums, order, calendar);
    EXPECT_EQ(ordered.indexes.size(), std::size_t(albums->size()));
    std::vector<QString> lines;
    auto section = ordered.sections.begin();
    for (int i = 0; i < int(ordered.indexes.size()); ++i) {
        const bool begins = section != ordered.sections.end() && section->first == i;
        if (begins) {
            const QString letter = QString::fromUcs4(&section->letter, 1);
            const QString name = section->kind == AlbumSection::Kind::Letter ? letter
                : section->kind == AlbumSection::Kind::Year
                ? QString::number(section->year)
                : QStringLiteral("kind %1").arg(int(section->kind));
            lines.push_back(name + u':');
            ++section;
        }
        lines.back() += u' ' + albums->at(ordered.indexes[std::size_t(i)]).title().value_or(u"-"_qs);
    }
    EXPECT_TRUE(section == ordered.sections.end());
    return lines;
}

QString kind(AlbumSection::Kind kind, const QString &titles)
{
    return QStringLiteral("kind %1: %2").arg(int(kind)).arg(titles);
}

SongLines album(const QByteArray &folder, QStringView title)
{
    return aSong(folder + "/1").on(title).by(u"Somebody");
}

TEST(AlbumOrder, AnEmptyListHasNoSections)
{
    const OrderedAlbums ordered = orderAlbums(AlbumList(), AlbumOrder::Name, aThursday);
    EXPECT_TRUE(ordered.indexes.empty());
    EXPECT_TRUE(ordered.sections.empty());
}

TEST(AlbumOrder, ByNameInSectionsOfTheBaseLetter)
{
    EXPECT_THAT(shown({album("1", u"beta"), album("2", u"Élan"), album("3", u"The Alpha"),
                          album("4", u"Eden"), album("5", u"élan vital")},
                    AlbumOrder::Name),
        ElementsAre(u"A: The Alpha", u"B: beta", u"E: Eden Élan élan vital"));
}

TEST(AlbumOrder, TheSortTagSaysTheLetter)
{
    EXPECT_THAT(
        shown({album("1", u"Zulu").with(Tag::AlbumSort, u"Alpha"), album("2", u"Beta")}, AlbumOrder::Name),
        ElementsAre(u"A: Zulu", u"B: Beta"));
}

TEST(AlbumOrder, DigitsAndSignsAreOneSectionAndFirst)
{
    EXPECT_THAT(shown({album("1", u"A"), album("2", u"…and more"), album("3", u"99"), album("4", u"(x)"),
                          album("5", u"♥"), album("6", u"~")},
                    AlbumOrder::Name),
        ElementsAre(u"#: (x) …and more 99 ~ ♥", u"A: A"));
}

TEST(AlbumOrder, OtherScriptsHaveTheirOwnLettersAndAllIdeographsOneSection)
{
    EXPECT_THAT(shown({album("1", u"Zebra"), album("2", u"Ωmega"), album("3", u"жук"), album("4", u"が"),
                          album("5", u"武満"), album("6", u"上海"), album("7", u"가요"), album("8", u"강")},
                    AlbumOrder::Name),
        ElementsAre(u"Z: Zebra", u"Ω: Ωmega", u"Ж: жук", u"か: が", u"ㄱ: 가요 강", u"漢: 上海 武満"));
}

TEST(AlbumOrder, AlbumsWithoutATitleAreLast)
{
    EXPECT_THAT(shown({aSong("1/1").by(u"A"), album("2", u"Zulu"), album("3", u"武満")}, AlbumOrder::Name),
        ElementsAre(u"Z: Zulu", u"漢: 武満", kind(AlbumSection::Kind::Unknown, u"-"_qs)));
}

TEST(AlbumOrder, ByArtistSeveralAndUnknownOnesFollow)
{
    EXPECT_THAT(
        shown({aSong("1/1").on(u"a").by(u"The Beatles").dated(u"1969"),
                  aSong("2/1").on(u"b").by(u"Beatles").dated(u"1963"), aSong("3/1").on(u"c").by(u"10cc"),
                  aSong("4/1").on(u"d"), aSong("5/1").on(u"e").by(u"X"), aSong("5/2").on(u"e").by(u"Y"),
                  aSong("6/1").on(u"f").by(u"…Trail"), aSong("7/1").on(u"g").by(u"Air")},
            AlbumOrder::Artist),
        ElementsAre(u"#: f c", u"A: g", u"B: b a", kind(AlbumSection::Kind::SeveralArtists, u"e"_qs),
            kind(AlbumSection::Kind::Unknown, u"d"_qs)));
}

TEST(AlbumOrder, ByYearTheNewestFirstAndUnknownOnesLast)
{
    EXPECT_THAT(shown({album("1", u"old").dated(u"1970"), album("2", u"new").dated(u"2020-05-01"),
                          album("3", u"none"), album("4", u"older").dated(u"970")},
                    AlbumOrder::Year),
        ElementsAre(u"2020: new", u"1970: old", kind(AlbumSection::Kind::Unknown, u"none older"_qs)));
}

TEST(AlbumOrder, ByOriginalYearWithTheYearWhereThatIsUnknown)
{
    EXPECT_THAT(shown({album("1", u"remaster").dated(u"2009").with(Tag::OriginalDate, u"1969-09-26"),
                          album("2", u"seventies").dated(u"1970"), album("3", u"both").dated(u"1969")},
                    AlbumOrder::OriginalYear),
        ElementsAre(u"1970: seventies", u"1969: both remaster"));
}

SongLines changedOn(QDate day, QStringView title)
{
    const QDateTime noon(day, QTime(12, 0));
    return album(title.toUtf8(), title).line("Last-Modified", noon.toUTC().toString(Qt::ISODate).toLatin1());
}

TEST(AlbumOrder, RecentlyAddedInGroupsOfDays)
{
    EXPECT_THAT(shown({changedOn({2026, 3, 5}, u"today"), changedOn({2026, 3, 4}, u"wednesday"),
                          changedOn({2026, 3, 2}, u"monday"), changedOn({2026, 3, 1}, u"sunday"),
                          changedOn({2026, 1, 7}, u"january"), changedOn({2025, 12, 31}, u"december"),
                          changedOn({2026, 3, 9}, u"tomorrow"), album("never", u"never")},
                    AlbumOrder::RecentlyAdded),
        ElementsAre(kind(AlbumSection::Kind::Today, u"tomorrow today"_qs),
            kind(AlbumSection::Kind::ThisWeek, u"wednesday monday"_qs),
            kind(AlbumSection::Kind::ThisMonth, u"sunday"_qs),
            kind(AlbumSection::Kind::ThisYear, u"january"_qs),
            kind(AlbumSection::Kind::Older, u"december"_qs), kind(AlbumSection::Kind::Unknown, u"never"_qs)));
}

TEST(AlbumOrder, AWeekBeginsOnTheDayThatIsGivenAndMayReachIntoTheMonthBefore)
{
    const std::vector<SongLines> songs{
        changedOn({2026, 3, 1}, u"first"), changedOn({2026, 2, 28}, u"before")};
    EXPECT_THAT(shown(songs, AlbumOrder::RecentlyAdded, {QDate(2026, 3, 5), Qt::Sunday}),
        ElementsAre(kind(AlbumSection::Kind::ThisWeek, u"first"_qs),
            kind(AlbumSection::Kind::ThisYear, u"before"_qs)));
    EXPECT_THAT(shown(songs, AlbumOrder::RecentlyAdded, {QDate(2026, 3, 5), Qt::Saturday}),
        ElementsAre(kind(AlbumSection::Kind::ThisWeek, u"first before"_qs)));
}

TEST(LetterSections, OfNamesAreThoseOfTheirSortNames)
{
    const Catalogue catalogue
        = catalogueOf(tableOf({aSong("a/1").by(u"The Zombies").on(u"A"), aSong("b/1").by(u"Élan").on(u"B"),
            aSong("c/1").by(u"Eels").on(u"C"), aSong("d/1").by(u"808").on(u"D"), aSong("e/1").on(u"E")}));
    std::vector<std::pair<char32_t, int>> letters;
    for (const AlbumSection &section : letterSections(*catalogue.artists)) {
        if (section.kind == AlbumSection::Kind::Letter)
            letters.emplace_back(section.letter, section.first);
        else
            EXPECT_EQ(section, (AlbumSection{AlbumSection::Kind::Unknown, 0, 0, 4}));
    }
    EXPECT_THAT(letters, ElementsAre(std::pair(U'#', 0), std::pair(U'E', 1), std::pair(U'Z', 3)));
    EXPECT_TRUE(letterSections(AlbumsByName()).empty());
}

} // namespace
} // namespace toccata
