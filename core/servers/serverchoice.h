// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/mpd/address.h"
#include "core/servers/surroundings.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// What a server said when it was asked whether it is one.
struct ProbeResult
{
    /// It greeted like an MPD.
    bool answers = false;
    /// It wants a password before it says anything about its music.
    bool wantsPassword = false;
    /// It is Mopidy, which counts no songs: zeros mean nothing there.
    bool isMopidy = false;
    int songs = 0;
    int queueLength = 0;

    /// There is something to play. False for the empty MPD that a distribution starts with its package.
    bool hasMusic() const { return answers && (songs > 0 || queueLength > 0 || isMopidy); }

    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};

/// A server that could be used: for choosing one at the start and for the menu of servers.
struct ServerCandidate
{
    enum class Origin {
        Option, ///< Named on the command line.
        Environment, ///< Named by MPD_HOST and MPD_PORT.
        LastUsed,
        UsualPlace, ///< A socket or port where servers usually are.
    };

    Origin origin = Origin::UsualPlace;
    mpd::Address address;
    /// What it said; nothing until it was asked.
    std::optional<ProbeResult> probe;

    friend bool operator==(const ServerCandidate &, const ServerCandidate &) = default;
};

/// What the person asked for before the window opens; empty where nothing was said.
struct StartOptions
{
    /// `--server HOST[:PORT]|PATH`.
    QString server;
    /// `--music-folder DIR`: play this folder through the private MPD.
    QString musicFolder;
    /// The server used last, as rememberedName() wrote it.
    QString lastServer;
    /// The folder that the person chose for the private MPD at some time.
    QString rememberedMusicFolder;
};

/// The server to use and why.
struct ServerDecision
{
    enum class Reason {
        ServerOption,
        MusicFolderOption,
        Environment,
        LastUsed,
        FoundWithMusic,
        NothingFound, ///< So the private MPD plays the person's own music folder.
    };

    Reason reason = Reason::NothingFound;
    /// Nothing for the private MPD, which has an address only once it runs.
    std::optional<mpd::Address> address;

    bool isPrivateMpd() const { return !address; }

    friend bool operator==(const ServerDecision &, const ServerDecision &) = default;
};

/// The server that was named: by the command line, else by the environment, else by having been used last. It
/// stays chosen whether it answers or not: the window then says so, and never shows another one instead.
/// Nothing if none was named. Errors: Invalid, with the text that is no address, or "MPD_HOST" (its text may
/// hold a password).
Result<std::optional<ServerDecision>> namedServer(
    const StartOptions &options, const QProcessEnvironment &environment);

/// The server to use when none was named: the first that has something to play, else the private MPD.
ServerDecision chooseFound(const std::vector<ServerCandidate> &found);

/// How a server is written down for StartOptions::lastServer, without its password: the address, or a word
/// that is no address for the private MPD.
QString rememberedName(const ServerDecision &decision);

/// Where servers of this machine usually listen, the ones that belong to the person first. Of the sockets
/// only those that exist.
std::vector<mpd::Address> usualPlaces(const Surroundings &surroundings);

} // namespace toccata
