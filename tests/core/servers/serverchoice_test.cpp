// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/serverchoice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

using Reason = ServerDecision::Reason;

QProcessEnvironment environmentWith(const QString &name, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(name, value);
    return environment;
}

ServerDecision decisionOf(const StartOptions &options, const QProcessEnvironment &environment = {})
{
    const auto decision = namedServer(options, environment);
    EXPECT_TRUE(decision);
    EXPECT_TRUE(!decision || *decision);
    return decision && *decision ? **decision : ServerDecision{};
}

ServerCandidate candidate(const QString &path, std::optional<ProbeResult> probe)
{
    return {ServerCandidate::Origin::UsualPlace,
        {mpd::Address::Kind::UnixSocket, {}, mpd::Address::defaultPort, path, {}}, probe};
}

ProbeResult answering(int songs, int queueLength)
{
    return {true, false, false, songs, queueLength};
}

/// Every way to name a server, one bit each.
enum Named { ByOption = 1, ByFolder = 2, ByEnvironment = 4, ByLastUse = 8 };

TEST(ServerChoice, WhatIsNamedMoreDirectlyWinsInEveryCombination)
{
    for (int named = 0; named < 16; ++named) {
        StartOptions options;
        QProcessEnvironment environment;
        if (named & ByOption)
            options.server = QStringLiteral("option:1");
        if (named & ByFolder)
            options.musicFolder = QStringLiteral("/music");
        if (named & ByEnvironment)
            environment.insert(QStringLiteral("MPD_HOST"), QStringLiteral("environment"));
        if (named & ByLastUse)
            options.lastServer = QStringLiteral("last:1");

        const auto decision = namedServer(options, environment);
        ASSERT_TRUE(decision) << named;
        ASSERT_EQ(decision->has_value(), named != 0) << named;
        if (named == 0)
            continue;
        const Reason expected = named & ByOption ? Reason::ServerOption
            : named & ByFolder                   ? Reason::MusicFolderOption
            : named & ByEnvironment              ? Reason::Environment
                                                 : Reason::LastUsed;
        EXPECT_EQ((*decision)->reason, expected) << named;
        EXPECT_EQ((*decision)->isPrivateMpd(), expected == Reason::MusicFolderOption) << named;
    }
}

TEST(ServerChoice, AnOptionMayBeAHostAPortASocketOrAnAbstractSocket)
{
    EXPECT_EQ(decisionOf({QStringLiteral("box:6601"), {}, {}, {}}).address->port, 6601);
    EXPECT_EQ(
        decisionOf({QStringLiteral("/run/x"), {}, {}, {}}).address->kind, mpd::Address::Kind::UnixSocket);
    EXPECT_EQ(
        decisionOf({QStringLiteral("@mpd"), {}, {}, {}}).address->kind, mpd::Address::Kind::AbstractSocket);
}

TEST(ServerChoice, ANameThatIsNoAddressIsAnErrorAndNotAnotherServer)
{
    const auto option = namedServer({QStringLiteral("box:99999"), {}, QStringLiteral("last"), {}}, {});
    ASSERT_FALSE(option);
    EXPECT_EQ(option.error().kind, Error::Kind::Invalid);

    const auto environment = namedServer({{}, {}, QStringLiteral("last"), {}},
        environmentWith(QStringLiteral("MPD_HOST"), QStringLiteral("secret@box:99999")));
    ASSERT_FALSE(environment);
    EXPECT_EQ(environment.error().serverText, QStringLiteral("MPD_HOST"));
}

TEST(ServerChoice, MpdPortAloneNamesThisMachine)
{
    const ServerDecision decision
        = decisionOf({}, environmentWith(QStringLiteral("MPD_PORT"), QStringLiteral("6601")));
    EXPECT_EQ(decision.reason, Reason::Environment);
    EXPECT_EQ(decision.address->host, QStringLiteral("localhost"));
    EXPECT_EQ(decision.address->port, 6601);
}

TEST(ServerChoice, EmptyVariablesNameNothing)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("MPD_HOST"), QString());
    environment.insert(QStringLiteral("MPD_PORT"), QString());
    const auto decision = namedServer({}, environment);
    ASSERT_TRUE(decision);
    EXPECT_FALSE(*decision);
}

TEST(ServerChoice, ADecisionIsRememberedAndMadeAgainWithoutItsPassword)
{
    const ServerDecision first = decisionOf({QStringLiteral("secret@box:6601"), {}, {}, {}});
    EXPECT_EQ(first.address->password, QStringLiteral("secret"));
    const ServerDecision again = decisionOf({{}, {}, rememberedName(first), {}});
    EXPECT_EQ(again.reason, Reason::LastUsed);
    EXPECT_EQ(again.address->host, QStringLiteral("box"));
    EXPECT_EQ(again.address->password, QString());

    const ServerDecision privateMpd = decisionOf({{}, {}, rememberedName(ServerDecision{}), {}});
    EXPECT_EQ(privateMpd.reason, Reason::LastUsed);
    EXPECT_TRUE(privateMpd.isPrivateMpd());
}

TEST(ServerChoice, AServerHasMusicIfThereAreSongsOrAQueueOrItIsMopidy)
{
    EXPECT_FALSE(ProbeResult().hasMusic());
    EXPECT_FALSE(answering(0, 0).hasMusic());
    EXPECT_TRUE(answering(1, 0).hasMusic());
    EXPECT_TRUE(answering(0, 1).hasMusic());
    EXPECT_TRUE((ProbeResult{true, false, true, 0, 0}).hasMusic());
    EXPECT_FALSE((ProbeResult{true, true, false, 0, 0}).hasMusic());
}

TEST(ServerChoice, TheFirstServerWithMusicIsFoundBehindDeadAndEmptyOnes)
{
    const std::vector<ServerCandidate> found = {
        candidate(QStringLiteral("/unasked"), {}),
        candidate(QStringLiteral("/dead"), ProbeResult()),
        candidate(QStringLiteral("/empty"), answering(0, 0)),
        candidate(QStringLiteral("/full"), answering(9, 0)),
        candidate(QStringLiteral("/fuller"), answering(99, 0)),
    };
    const ServerDecision decision = chooseFound(found);
    EXPECT_EQ(decision.reason, Reason::FoundWithMusic);
    EXPECT_EQ(decision.address->path, QStringLiteral("/full"));
}

TEST(ServerChoice, WithoutAnyMusicThePrivateMpdPlays)
{
    EXPECT_EQ(chooseFound({}), (ServerDecision{Reason::NothingFound, {}}));
    const ServerDecision decision = chooseFound({candidate(QStringLiteral("/empty"), answering(0, 0))});
    EXPECT_EQ(decision.reason, Reason::NothingFound);
    EXPECT_TRUE(decision.isPrivateMpd());
}

TEST(ServerChoice, OnlySocketsThatExistAreUsualPlacesAndLoopbackComesLast)
{
    const QTemporaryDir home;
    QProcessEnvironment environment = environmentWith(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.filePath(QStringLiteral("runtime")));
    for (const char *name : {"runtime/mpd/socket", ".mpd/socket", "run/mpd/socket"}) {
        const QString path = home.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    const std::vector<mpd::Address> places = usualPlaces({environment, 6612, home.path()});
    ASSERT_EQ(places.size(), 5U);
    EXPECT_EQ(places[0].path, home.filePath(QStringLiteral("runtime/mpd/socket")));
    EXPECT_EQ(places[1].path, home.filePath(QStringLiteral(".mpd/socket")));
    EXPECT_EQ(places[2].path, home.filePath(QStringLiteral("run/mpd/socket")));
    EXPECT_EQ(places[3].display(), QStringLiteral("127.0.0.1:6612"));
    EXPECT_EQ(places[4].display(), QStringLiteral("[::1]:6612"));
}

} // namespace
} // namespace toccata
