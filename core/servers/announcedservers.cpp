// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/announcedservers.h"

#include <QHostAddress>

#include <algorithm>
#include <map>
#include <tuple>

namespace toccata {

namespace {

constexpr qsizetype longestName = 100; ///< Source: DNS-SD allows 63 bytes.
constexpr qsizetype longestHost = 253; ///< Source: DNS.

/// Neither may what turns the direction of writing, with which a name could pretend to be another.
bool mayBeShown(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    const bool turnsWriting
        = (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
    return !turnsWriting;
}

QString shown(const QString &text, qsizetype longest)
{
    QString cleaned;
    for (const char32_t character : text.left(4 * longest).toUcs4()) {
        if (!mayBeShown(character))
            continue;
        const QString one = QString::fromUcs4(&character, 1);
        if (cleaned.size() + one.size() > longest)
            break;
        cleaned += one;
    }
    return cleaned.trimmed();
}

QString shownHost(const QString &host)
{
    QString shownName = shown(host, longestHost).toLower();
    if (shownName.endsWith(QLatin1Char('.')))
        shownName.chop(1);
    return shownName;
}

enum class Claim { Ipv4, OwnIpv4, LinkLocalIpv4, Ipv6, OwnIpv6, LinkLocalIpv6, None };

/// How likely it is that this address can be connected to.
Claim claimOf(const QHostAddress &address)
{
    const bool isLinkLocal = address.isLinkLocal();
    if (address.isNull() || address.isMulticast() || address.isBroadcast()
        || address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6))
        return Claim::None;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isLinkLocal ? Claim::LinkLocalIpv4 : address.isLoopback() ? Claim::OwnIpv4 : Claim::Ipv4;
    if (!isLinkLocal)
        return address.isLoopback() ? Claim::OwnIpv6 : Claim::Ipv6;
    // Without the interface nobody knows which of the networks it is in.
    return address.scopeId().isEmpty() ? Claim::None : Claim::LinkLocalIpv6;
}

struct Sighting
{
    Claim claim = Claim::None;
    AnnouncedServer server;

    auto rank() const { return std::tie(claim, server.address, server.name); }
};

/// By host and port: what is seen twice is there once, whatever it is called.
using Sightings = std::map<std::pair<QString, quint16>, Sighting>;

void add(Sightings &sightings, const Announcement &announcement)
{
    const QHostAddress address(announcement.address.left(longestHost));
    const Claim claim = claimOf(address);
    if (claim == Claim::None || announcement.port == 0)
        return;
    AnnouncedServer server;
    server.address = address.toString();
    server.port = announcement.port;
    server.host = shownHost(announcement.host);
    if (server.host.isEmpty())
        server.host = server.address;
    server.name = shown(announcement.name, longestName);
    if (server.name.isEmpty())
        server.name = server.host;
    const Sighting sighting{claim, server};
    const auto known = sightings.try_emplace({server.host, server.port}, sighting).first;
    if (sighting.rank() < known->second.rank())
        known->second = sighting;
}

/// The servers of this host that speak for Mopidy; all of them if none says so in its name.
std::vector<AnnouncedServer *> mopidiesOf(const QString &host, Sightings &mpds)
{
    std::vector<AnnouncedServer *> all;
    for (auto each = mpds.lower_bound({host, 0}); each != mpds.end() && each->first.first == host; ++each)
        all.push_back(&each->second.server);
    std::vector<AnnouncedServer *> named;
    std::ranges::copy_if(all, std::back_inserter(named), [](const AnnouncedServer *server) {
        return server->name.contains(QLatin1String("mopidy"), Qt::CaseInsensitive);
    });
    return named.empty() ? all : named;
}

bool comesBefore(const AnnouncedServer &one, const AnnouncedServer &other)
{
    const int order = QString::localeAwareCompare(one.name.toCaseFolded(), other.name.toCaseFolded());
    if (order != 0)
        return order < 0;
    return std::tie(one.name, one.host, one.port) < std::tie(other.name, other.host, other.port);
}

} // namespace

bool AnnouncedServer::isOnHostOf(const mpd::Address &other) const
{
    // Through SSH the name is one that another computer understands.
    if (other.kind != mpd::Address::Kind::Tcp || std::holds_alternative<mpd::Ssh>(other.protection))
        return false;
    return other.host.compare(host, Qt::CaseInsensitive) == 0
        || other.host.compare(address, Qt::CaseInsensitive) == 0;
}

AnnouncedServers announcedServers(const std::vector<Announcement> &announcements)
{
    Sightings mpds;
    Sightings webs;
    for (const Announcement &each : announcements)
        add(each.service == Announcement::Service::Mpd ? mpds : webs, each);
    for (const auto &[place, web] : webs) {
        const auto &[host, port] = place;
        for (AnnouncedServer *mopidy : mopidiesOf(host, mpds))
            mopidy->webPort = mopidy->webPort.value_or(port);
    }
    // Behind the loop above, so that no guess is taken for what was announced.
    Sightings guesses;
    for (const auto &[place, web] : webs) {
        if (!mopidiesOf(place.first, mpds).empty())
            continue;
        Sighting guess = web;
        guess.server.webPort = place.second;
        guess.server.port = mpd::Address::defaultPort;
        guess.server.portIsGuess = true;
        guesses.try_emplace({place.first, guess.server.port}, guess);
    }
    mpds.merge(guesses);

    AnnouncedServers announced;
    for (auto &[place, sighting] : mpds)
        announced.servers.push_back(std::move(sighting.server));
    std::ranges::sort(announced.servers, comesBefore);
    if (announced.servers.size() > mostAnnouncedServers)
        announced.servers.resize(mostAnnouncedServers);
    return announced;
}

} // namespace toccata
