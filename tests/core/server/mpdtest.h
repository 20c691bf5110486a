// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/server/runningserver.h"
#include "tests/support/mpdserver.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"

namespace toccata {

/// The Server actor connected to an mpd with the tagged music. The mpd is shared by the tests of a suite and
/// set back before each; `raw` is the second opinion on it.
class MpdTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_mpd = new test::MpdServer({.musicFolder = test::taggedMusicFolder()}); }
    static void TearDownTestSuite() { delete std::exchange(s_mpd, nullptr); }

    void SetUp() override
    {
        for (const char *command : {"clear", "random 0", "repeat 0", "single 0", "consume 0", "clearerror",
                 "enableoutput 0", "disableoutput 1", "setvol 50"})
            raw.command(command);
        ASSERT_TRUE(server.knows(s_mpd->port()));
    }

    static test::MpdServer &mpd() { return *s_mpd; }

    test::RawConnection raw{s_mpd->port()};
    RunningServer server;

private:
    inline static test::MpdServer *s_mpd = nullptr;
};

inline const QByteArray firstLight = "Alpha/Album One/01 First Light.ogg";
inline const QByteArray secondWind = "Alpha/Album One/02 Second Wind.ogg";
inline const QByteArray thirdRail = "Alpha/Album One/03 Third Rail.ogg";
inline const QByteArray duet = "Multi/Duets/01 Duet.flac";
inline const QByteArray longSong
    = "Long/" + QByteArray(200, 'n') + ".ogg"; ///< 30 seconds; the others end sooner.
inline const QList<QByteArray> albumOne{firstLight, secondWind, thirdRail};

} // namespace toccata
