// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/music/song.h"
#include "tests/core/server/runningserver.h"
#include "tests/support/mopidyserver.h"

#include <gtest/gtest.h>

#include <memory>

namespace toccata {

/// The Server actor connected to a Mopidy with the invented Spotify. The Mopidy is shared by all tests and
/// set back before each.
class OnMopidy : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_mopidy = std::make_unique<test::MopidyServer>(test::MopidyOptions{.settings
            = {QStringLiteral("fakespotify/artists=8"), QStringLiteral("fakespotify/track_seconds=60")}});
    }
    static void TearDownTestSuite() { s_mopidy.reset(); }

    void SetUp() override
    {
        for (const char *command : {"stop", "clear", "random 0", "setvol 50"})
            raw.command(command);
        ASSERT_TRUE(server.knows(s_mopidy->port()));
    }

    SearchResults found(const QString &text)
    {
        const auto answer = server.proxy.search.find(text);
        return succeeds(answer) ? answer.get() : SearchResults{QStringLiteral("failed"), {}, {}, {}};
    }
    /// The album of that name.
    AlbumHit albumCalled(const QString &title)
    {
        for (const AlbumHit &album : found(title).albums) {
            if (album.title == title)
                return album;
        }
        return {};
    }
    /// The song of that title.
    QByteArray songCalled(const QString &title)
    {
        const SearchResults results = found(title);
        for (int i = 0; i < results.songs.size(); ++i) {
            if (results.songs.at(i).displayTitle().startsWith(title))
                return results.songs.at(i).uri();
        }
        return {};
    }
    /// Some songs to play.
    QList<QByteArray> someSongs(int count)
    {
        const auto songs
            = server.proxy.library.songsBehind(albumCalled(QStringLiteral("Quirk Box (Deluxe Edition)")).uri);
        QList<QByteArray> uris;
        if (succeeds(songs)) {
            for (int i = 0; i < count; ++i)
                uris << songs.get().at(i).uri();
        }
        return uris;
    }
    QList<QByteArray> uris() { return raw.values("playlistinfo", "file"); }

    static test::MopidyServer &mopidy() { return *s_mopidy; }

    test::RawConnection raw{s_mopidy->port()};
    RunningServer server;

private:
    inline static std::unique_ptr<test::MopidyServer> s_mopidy;
};

} // namespace toccata
