// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/server/covertest.h"
#include "tests/core/server/pictureserver.h"

namespace toccata {

/// The Server connected to one that hands out pictures as MPD does.
class CoverFinderTest : public CoverTest
{
protected:
    static constexpr auto embedded = PictureCommand::ReadPicture;
    static constexpr auto beside = PictureCommand::AlbumArt;
    static constexpr int larger = keptSide + 100; ///< than what is kept of a picture

    void SetUp() override { ASSERT_TRUE(server->reaches(mpd.address())); }

    bool isConnected() const { return server->proxy.states.server.current()->isConnected(); }

    PictureServer mpd;
};

} // namespace toccata
