// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mpd/address.h"

#include <QString>

#include <optional>
#include <vector>

namespace toccata {

/// A server that announces itself in the local network.
struct AnnouncedServer
{
    /// What people call it: any Unicode, but no control characters, and not long.
    QString name;
    /// "music.local"; for people, as resolving it may not work here.
    QString host;
    /// What to connect to: an IP address; one of IPv6 has a scope ("fe80::1%eth0") where it needs one.
    QString address;
    quint16 port = 0;
    /// Nobody announced the port, only that there is a Mopidy: it is the usual one.
    bool portIsGuess = false;
    /// Where the web side of Mopidy is, if that was announced.
    std::optional<quint16> webPort = {};

    mpd::Address mpdAddress() const { return {mpd::Address::Kind::Tcp, address, port, {}, {}}; }
    /// Whether it is on the computer that \p other names, by whichever of its names.
    bool isOnHostOf(const mpd::Address &other) const;
    /// Whether it is the server at \p other.
    bool isAt(const mpd::Address &other) const { return isOnHostOf(other) && port == other.port; }

    friend bool operator==(const AnnouncedServer &, const AnnouncedServer &) = default;
};

/// All that announce themselves, by name; at most `mostAnnouncedServers`.
struct AnnouncedServers
{
    std::vector<AnnouncedServer> servers;

    friend bool operator==(const AnnouncedServers &, const AnnouncedServers &) = default;
};

constexpr std::size_t mostAnnouncedServers = 200;

/// That a service was seen at one address: what a server announces is seen once for each network interface
/// and protocol. It is what strangers say, and none of it is believed.
struct Announcement
{
    enum class Service {
        Mpd, ///< _mpd._tcp
        MopidyWeb, ///< _mopidy-http._tcp
    };

    Service service = Service::Mpd;
    QString name;
    QString host;
    QString address;
    quint16 port = 0;
};

/// Which servers these are: one for each port of a host, under the address that is likeliest to work (IPv4
/// before IPv6). What cannot be connected to is left out.
AnnouncedServers announcedServers(const std::vector<Announcement> &announcements);

} // namespace toccata
