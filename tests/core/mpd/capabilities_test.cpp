// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/capabilities.h"

#include <gtest/gtest.h>

namespace toccata::mpd {

namespace {

Capabilities mpd023()
{
    Capabilities result;
    for (const char *command : {"status", "albumart", "getvol", "listallinfo"})
        result.addAllowed(command);
    result.addTag("Artist");
    return result;
}

Capabilities mopidy()
{
    Capabilities result;
    for (const char *command : {"status", "crossfade", "listallinfo"})
        result.addAllowed(command);
    result.addTag("X-AlbumUri");
    return result;
}

} // namespace

TEST(Capabilities, MopidyIsKnownByItsTag)
{
    EXPECT_TRUE(mopidy().isMopidy());
    EXPECT_FALSE(mpd023().isMopidy());
}

TEST(Capabilities, WhatNoCommandTellsComesWithThoseOfTheSameAge)
{
    EXPECT_TRUE(mpd023().supportsFilterExpressions());
    EXPECT_TRUE(mpd023().supportsAddPositions());
    EXPECT_FALSE(mpd023().supportsSaveModes());
    EXPECT_FALSE(mopidy().supportsFilterExpressions());

    Capabilities newer = mpd023();
    newer.addAllowed("playlistlength");
    EXPECT_TRUE(newer.supportsSaveModes());
    EXPECT_TRUE(newer.supportsConsumeOneshot());
}

TEST(Capabilities, MopidyDoesNotLookForChangesThoughItTakesTheCommand)
{
    Capabilities server = mopidy();
    server.addAllowed("update");
    EXPECT_FALSE(server.looksForChanges());
    EXPECT_TRUE(mpd023().looksForChanges());
}

TEST(Capabilities, AMopidyWithCoverCommandsStaysMopidy)
{
    Capabilities patched = mopidy();
    patched.addAllowed("albumart");
    EXPECT_TRUE(patched.has("albumart"));
    EXPECT_FALSE(patched.supportsFilterExpressions());
    EXPECT_FALSE(patched.canBeMirrored());
}

TEST(Capabilities, AForbiddenCommandStillTellsTheAge)
{
    Capabilities readOnly;
    readOnly.addAllowed("status");
    readOnly.addForbidden("albumart");
    EXPECT_FALSE(readOnly.has("albumart"));
    EXPECT_TRUE(readOnly.isForbidden("albumart"));
    EXPECT_TRUE(readOnly.supportsFilterExpressions());
}

TEST(Capabilities, ARefusalTakesAListedCommandAwayOnce)
{
    Capabilities capabilities = mopidy();
    capabilities.addAllowed("playlistfind");
    const Ack ack = *parseAck("ACK [0@0] {playlistfind} Not implemented");
    EXPECT_TRUE(capabilities.has("playlistfind"));
    EXPECT_TRUE(capabilities.learn("playlistfind", ack));
    EXPECT_FALSE(capabilities.has("playlistfind"));
    EXPECT_FALSE(capabilities.learn("playlistfind", ack));
}

TEST(Capabilities, OtherRefusalsTeachNothing)
{
    Capabilities capabilities = mpd023();
    EXPECT_FALSE(capabilities.learn("status", *parseAck("ACK [5@0] {setvol} No mixer")));
    EXPECT_FALSE(capabilities.learn("status", *parseAck("ACK [50@0] {status} No such song")));
    EXPECT_TRUE(capabilities.has("status"));
}

TEST(Capabilities, OnlyMpdBoundsTheSizeOfRequests)
{
    EXPECT_EQ(mpd023().sizeLimits().line, 8000);
    EXPECT_FALSE(mopidy().sizeLimits().line);
}

TEST(Capabilities, MopidyMayTakeMinutes)
{
    using namespace std::chrono_literals;
    Capabilities capabilities;
    EXPECT_EQ(capabilities.timeToAnswer(120s), 120s);
    EXPECT_TRUE(capabilities.tellsPlayErrors());
    EXPECT_FALSE(capabilities.tellsInStorms());
    capabilities.addTag("X-AlbumUri");
    EXPECT_GE(capabilities.timeToAnswer(120s), 10min);
    EXPECT_EQ(capabilities.timeToAnswer(1h), 1h);
    EXPECT_FALSE(capabilities.tellsPlayErrors());
    EXPECT_TRUE(capabilities.tellsInStorms());
}

TEST(Capabilities, WhatMopidyOnlyListsItDoesNotHave)
{
    Capabilities capabilities;
    for (const char *command : {"crossfade", "prioid", "status"})
        capabilities.addAllowed(command);
    EXPECT_TRUE(capabilities.has("crossfade"));
    capabilities.addTag("X-AlbumUri");
    EXPECT_FALSE(capabilities.has("crossfade"));
    EXPECT_FALSE(capabilities.has("prioid"));
    EXPECT_TRUE(capabilities.has("status"));
}

} // namespace toccata::mpd
