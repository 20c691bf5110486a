// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/works.h"

#include "tests/core/actor/settled.h"
#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

SongLines aMovement(const QByteArray &uri, QStringView work, QStringView movement, QStringView number)
{
    return aSong(uri)
        .on(u"Symphonies")
        .ofAlbumArtist(u"Orchestra")
        .with(Tag::Composer, u"Brahms")
        .with(Tag::Work, work)
        .with(Tag::Movement, movement)
        .with(Tag::MovementNumber, number);
}

TEST(Works, AreTheSameFromAThreadOfTheirOwn)
{
    const Catalogue music = catalogueOf(tableOf({aMovement("a/1", u"Requiem", u"Selig", u"1")}));
    const auto future = settled(worksInBackground(music, u"Brahms"_qs));
    ASSERT_EQ(future.get().size(), 1u);
    EXPECT_EQ(future.get()[0].name, u"Requiem");
}

TEST(Works, AreSortedWithTheirNumbersAndHoldTheirMovements)
{
    const Catalogue music = catalogueOf(tableOf({aMovement("a/3", u"Symphony No. 10", u"Finale", u"1"),
        aMovement("a/1", u"Symphony No. 2", u"Allegro", u"1").numbered(u"1"),
        aMovement("a/2", u"Symphony No. 2", u"Adagio", u"2").numbered(u"2"),
        aSong("a/4").on(u"Symphonies").ofAlbumArtist(u"Orchestra").with(Tag::Composer, u"Wagner")}));
    const std::vector<Work> works = worksBy(music, u"Brahms"_qs);
    ASSERT_EQ(works.size(), 2u);
    EXPECT_EQ(works[0].name, u"Symphony No. 2");
    ASSERT_EQ(works[0].recordings.size(), 1u);
    EXPECT_THAT(works[0].recordings[0].rows, ElementsAre(1, 2));
    EXPECT_EQ(works[1].name, u"Symphony No. 10");
}

TEST(Works, EachAlbumHasARecordingWithThoseWhoPlay)
{
    const Catalogue music = catalogueOf(tableOf({aMovement("a/1", u"Requiem", u"Introitus", u"1")
                                                     .by(u"Brahms")
                                                     .by(u"Anna Arie")
                                                     .by(u"Karl Stab")
                                                     .with(Tag::Conductor, u"Karl Stab")
                                                     .with(Tag::Ensemble, u"The Choir"),
        aMovement("b/1", u"Requiem", u"Introitus", u"1").with(Tag::Performer, u"Ida Bass (bass)")}));
    const std::vector<Work> works = worksBy(music, u"Brahms"_qs);
    ASSERT_EQ(works.size(), 1u);
    ASSERT_EQ(works[0].recordings.size(), 2u);
    EXPECT_THAT(works[0].recordings[0].conductors, ElementsAre(u"Karl Stab"_qs));
    EXPECT_THAT(works[0].recordings[0].ensembles, ElementsAre(u"The Choir"_qs));
    EXPECT_THAT(works[0].recordings[0].performers, ElementsAre(u"Anna Arie"_qs));
    EXPECT_THAT(works[0].recordings[1].performers, ElementsAre(u"Ida Bass (bass)"_qs));
}

TEST(Works, WithoutAWorkTagTitlesTell)
{
    const Catalogue music = catalogueOf(
        tableOf({aSong("a/1").on(u"X").with(Tag::Composer, u"Bach").titled(u"Suite: I. Ouverture"),
            aSong("a/2").on(u"X").with(Tag::Composer, u"Bach").titled(u"Suite: II. Air"),
            aSong("a/3.ogg").on(u"X").with(Tag::Composer, u"Bach")}));
    const std::vector<Work> works = worksBy(music, u"Bach"_qs);
    ASSERT_EQ(works.size(), 2u);
    EXPECT_EQ(works[0].name, u"3.ogg");
    EXPECT_EQ(works[1].name, u"Suite");
    EXPECT_THAT(works[1].recordings[0].rows, ElementsAre(0, 1));
}

TEST(Works, OfNobodyAreNone)
{
    EXPECT_THAT(worksBy(Catalogue(), u"Bach"_qs), IsEmpty());
}

TEST(Works, AMovementIsCalledByItsNumberAndName)
{
    const auto title
        = [](const SongLines &song) { return movementTitle(tableOf({song})->at(0), u"Suite"_qs); };
    EXPECT_EQ(title(aMovement("1", u"Suite", u"Air", u"2/6")), u"II. Air");
    EXPECT_EQ(title(aMovement("1", u"Suite", u"Air", u"32")), u"32. Air");
    EXPECT_EQ(title(aSong("1").with(Tag::Movement, u"Air")), u"Air");
    EXPECT_EQ(title(aSong("1").titled(u"Suite: II. Air")), u"II. Air");
    EXPECT_EQ(title(aSong("1").titled(u"Air")), u"Air");
    EXPECT_EQ(title(aSong("1").titled(u"Suite: ")), u"Suite: ");
}

} // namespace
} // namespace toccata
