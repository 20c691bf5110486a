// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverfinder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace toccata {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using Provider = CoverProvider;

namespace {

mpd::Capabilities mpdWith(std::initializer_list<const char *> commands)
{
    mpd::Capabilities capabilities;
    for (const char *command : commands)
        capabilities.addAllowed(command);
    return capabilities;
}

mpd::Capabilities plainMpd()
{
    return mpdWith({"albumart", "readpicture"});
}

mpd::Capabilities mopidy()
{
    mpd::Capabilities capabilities;
    capabilities.addTag("X-AlbumUri");
    return capabilities;
}

CoverSubject album(const QByteArray &songUri)
{
    CoverSubject subject;
    subject.key = "an album";
    subject.songUri = songUri;
    return subject;
}

CoverSubject artist(const QByteArray &songUri)
{
    CoverSubject subject = album(songUri);
    subject.kind = CoverSubject::Kind::Artist;
    return subject;
}

CoverOptions everything()
{
    CoverOptions options;
    options.online = true;
    return options;
}

} // namespace

TEST(CoverProviders, MpdIsAskedInTheOrderOfTheOption)
{
    CoverOptions options;
    EXPECT_THAT(coverProviders(album("a/1.ogg"), options, plainMpd()),
        ElementsAre(Provider::ReadPicture, Provider::AlbumArt, Provider::MusicFolder));
    options.embeddedFirst = false;
    EXPECT_THAT(coverProviders(album("a/1.ogg"), options, plainMpd()),
        ElementsAre(Provider::AlbumArt, Provider::ReadPicture, Provider::MusicFolder));
}

TEST(CoverProviders, OnlyThoseThatAreWanted)
{
    CoverOptions options = everything();
    options.embedded = false;
    EXPECT_THAT(coverProviders(album("a/1.ogg"), options, plainMpd()),
        ElementsAre(Provider::AlbumArt, Provider::MusicFolder));
    options.besideSongs = false;
    EXPECT_THAT(coverProviders(album("a/1.ogg"), options, plainMpd()), ElementsAre(Provider::MusicFolder));
    options.musicFolder = false;
    EXPECT_THAT(coverProviders(album("a/1.ogg"), options, plainMpd()), IsEmpty());
    options.mopidy = false;
    EXPECT_THAT(coverProviders(album("spotify:track:1"), options, mopidy()), IsEmpty());
}

TEST(CoverProviders, OnlyCommandsThatTheServerHas)
{
    EXPECT_THAT(coverProviders(album("a/1.ogg"), {}, mpdWith({"albumart"})),
        ElementsAre(Provider::AlbumArt, Provider::MusicFolder));
    EXPECT_THAT(coverProviders(album("a/1.ogg"), {}, mpdWith({})), ElementsAre(Provider::MusicFolder));
}

TEST(CoverProviders, MpdIsNeverAskedForTheCoverOfARadio)
{
    for (const char *uri :
        {"http://radio.example/stream", "https://radio.example/a.ogg", "nfs://nas/a.ogg", ""}) {
        const auto providers = coverProviders(album(uri), everything(), plainMpd());
        EXPECT_THAT(providers, Not(Contains(Provider::ReadPicture))) << uri;
        EXPECT_THAT(providers, Not(Contains(Provider::AlbumArt))) << uri;
    }
}

TEST(CoverProviders, MpdHasNoPicturesOfArtists)
{
    EXPECT_THAT(
        coverProviders(artist("a/1.ogg"), everything(), plainMpd()), ElementsAre(Provider::MusicFolder));
    EXPECT_THAT(coverProviders(artist(""), everything(), plainMpd()), IsEmpty());
}

TEST(CoverProviders, MopidyIsAskedForAlbumsAndForArtistsThatItNamed)
{
    EXPECT_THAT(coverProviders(album("spotify:track:1"), {}, mopidy()), Contains(Provider::Mopidy));
    EXPECT_THAT(coverProviders(artist("spotify:track:1"), {}, mopidy()), Not(Contains(Provider::Mopidy)));
    CoverSubject named = artist("");
    named.uri = "spotify:artist:1";
    EXPECT_THAT(coverProviders(named, {}, mopidy()), ElementsAre(Provider::Mopidy));
    EXPECT_THAT(coverProviders(named, {}, plainMpd()), IsEmpty());
}

TEST(CoverProviders, TheArchiveIsAskedForReleaseIdsOnly)
{
    CoverSubject subject = album("a/1.ogg");
    subject.release = "7d1f5e9a-0b7c-4f5c-9d53-3a2f6a0c1b2E";
    EXPECT_EQ(coverProviders(subject, everything(), plainMpd()).back(), Provider::Online);
    EXPECT_THAT(coverProviders(subject, {}, plainMpd()), Not(Contains(Provider::Online)));
    for (const char *id : {"", "7d1f5e9a", "../../../etc/passwd", "7d1f5e9a-0b7c-4f5c-9d53-3a2f6a0c1b2",
             "7d1f5e9a-0b7c-4f5c-9d53-3a2f6a0c1b2g", "7d1f5e9a-0b7c-4f5c-9d53-3a2f6a0c1b2e\n",
             "7d1f5e9a-0b7c-4f5c-9d53-3a2f6a0c1b2e/x", "7d1f5e9a0b7c4f5c9d533a2f6a0c1b2e"}) {
        subject.release = id;
        EXPECT_THAT(coverProviders(subject, everything(), plainMpd()), Not(Contains(Provider::Online))) << id;
    }
}

} // namespace toccata
