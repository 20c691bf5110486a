// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/droppedmusic.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;

const auto library = tableOf(
    {aSong("Alpha/One/01 Zoë.ogg"), aSong("Alpha/One/02 b.ogg"), aSong("One/01 Zoë.ogg"), aSong("top.flac")});

QUrl file(const char *path)
{
    return QUrl::fromLocalFile(QString::fromUtf8(path));
}

DroppedMusic dropped(const QList<QUrl> &urls, bool others = false)
{
    return droppedMusic(urls, {*library, others});
}

TEST(DroppedMusic, StreamsAreSentAsTheyAre)
{
    const QByteArray stream = "http://radio.example/a%20b?x=1&y=%C3%A9";
    EXPECT_EQ(dropped({QUrl::fromEncoded(stream)}), (DroppedMusic{{stream}, 0}));
}

TEST(DroppedMusic, OfFilesTheLongestEndThatTheLibraryHasCounts)
{
    EXPECT_THAT(dropped({file("/home/me/Music/Alpha/One/01 Zoë.ogg"), file("/x/One/01 Zoë.ogg"),
                            file("/mnt/top.flac")})
                    .uris,
        ElementsAre("Alpha/One/01 Zoë.ogg", "One/01 Zoë.ogg", "top.flac"));
}

TEST(DroppedMusic, FoldersAreKnownToo)
{
    EXPECT_THAT(
        dropped({file("/music/Alpha/One/"), file("/music/Alpha")}).uris, ElementsAre("Alpha/One", "Alpha"));
    EXPECT_EQ(dropped({file("/music/Alp")}).unreachable, 1);
}

TEST(DroppedMusic, WhatTheLibraryDoesNotHaveIsTakenOnALocalSocketOnly)
{
    EXPECT_EQ(dropped({file("/tmp/01 Zoë.ogg"), file("/x/Alpha/One/02 b.ogg")}),
        (DroppedMusic{{"Alpha/One/02 b.ogg"}, 1}));
    EXPECT_EQ(dropped({file("/tmp/01 Zoë.ogg")}, true), (DroppedMusic{{"file:///tmp/01 Zoë.ogg"}, 0}));
}

TEST(DroppedMusic, OfNothingIsNothing)
{
    EXPECT_EQ(dropped({}), DroppedMusic());
}

} // namespace
} // namespace toccata
