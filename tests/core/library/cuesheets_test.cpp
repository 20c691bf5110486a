// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/cuesheets.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(CueSheets, TellTheFileThatTheyAreNamedAfter)
{
    const auto music = tableOf({aSong("a/Album.flac"), aSong("a/Album.cue/track0001"),
        aSong("a/Album.cue/track0002"), aSong("b/x.ape"), aSong("b/x.ape.CUE/track0001"), aSong("c/y.flac")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), ElementsAre(0, 3));
}

TEST(CueSheets, OfOneImageTellItsTracksOnce)
{
    const auto music
        = tableOf({aSong("a/Album.flac"), aSong("a/Album.cue/track0001"), aSong("a/Album.cue/track0002"),
            aSong("a/Album.flac.cue/track0001"), aSong("a/Album.flac.cue/track0002")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), ElementsAre(0, 1, 2));
}

TEST(CueSheets, OfTwoImagesThatAreCalledAlikeTellBoth)
{
    const auto music = tableOf({aSong("a/Album.flac"), aSong("a/Album.wv"), aSong("a/Album.cue/track0001"),
        aSong("a/Album.flac.cue/track0001")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), ElementsAre(0, 1));
}

TEST(CueSheets, AreToldByFilesThatWereSplitByThem)
{
    const auto music = tableOf({aSong("a/01 One.flac"), aSong("a/02 Two.flac"),
        aSong("a/Album.cue/track0001"), aSong("a/Album.cue/track0002")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), ElementsAre(2, 3));
}

TEST(CueSheets, HideNothingElse)
{
    const auto music
        = tableOf({aSong("a/bonus.mp3"), aSong("a/Album.cue/track0001"), aSong("a/Album.cue/track0002"),
            aSong("b/one.mp3"), aSong("b/Single.cue/track0001"), aSong(".cue/x")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), IsEmpty());
    EXPECT_THAT(rowsToldTwiceByCueSheets(SongTable()), IsEmpty());
}

TEST(CueSheets, BesideTheirImageAndItsTracksAreLeftOutWithIt)
{
    const auto music = tableOf({aSong("a/01 One.flac"), aSong("a/02 Two.flac"), aSong("a/Album.flac"),
        aSong("a/Album.cue/track0001"), aSong("a/Album.cue/track0002")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), ElementsAre(2, 3, 4));
}

TEST(CueSheets, AreNotToldByFilesThatOnlyHappenToBeAsMany)
{
    const auto music = tableOf({aSong("a/bonus.mp3"), aSong("a/hidden.mp3"), aSong("a/Album.cue/track0001"),
        aSong("a/Album.cue/track0002"), aSong("b/1.mp3"), aSong("b/3.mp3"), aSong("b/Album.cue/track0001"),
        aSong("b/Album.cue/track0002"), aSong("c/01 a.mp3"), aSong("c/01 b.mp3"),
        aSong("c/Album.cue/track0001"), aSong("c/Album.cue/track0002")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), IsEmpty());
}

TEST(CueSheets, InTheRootAreLikeThoseInFolders)
{
    const auto music = tableOf({aSong("Album.flac"), aSong("Album.cue/track0001")});
    EXPECT_THAT(rowsToldTwiceByCueSheets(*music), ElementsAre(0));
}

} // namespace
} // namespace toccata
