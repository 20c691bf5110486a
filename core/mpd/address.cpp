// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/address.h"

#include "core/base/logging.h"

#include <QDir>
#include <QHostAddress>

#include <algorithm>

namespace toccata::mpd {

namespace {

constexpr QStringView tlsScheme = u"tls://";
constexpr QStringView sshScheme = u"ssh://";
constexpr QStringView shellSigns = u"'`\"$\\;&<>|(){},";

Error invalid(const QString &text)
{
    return Error{Error::Kind::Invalid, text, {}};
}

bool looksLikePath(QStringView text)
{
    return text.startsWith(u'/') || text.startsWith(u"~/");
}

bool isHostName(QStringView text)
{
    const auto isForbidden = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u'/' || c == u'@';
    };
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), isForbidden);
}

std::optional<quint16> toPort(QStringView text)
{
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    return isNumber && port > 0 ? std::optional(port) : std::nullopt;
}

struct HostAndPort
{
    QStringView host;
    QStringView port; ///< Null if there was no colon.
};

HostAndPort split(QStringView text)
{
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QStringView behind = text.mid(end + 1);
        if (end < 0 || !(behind.isEmpty() || behind.startsWith(u':')))
            return {};
        return {text.mid(1, end - 1), behind.isEmpty() ? QStringView() : behind.mid(1)};
    }
    // Two colons and no brackets: an IPv6 address alone, where the last part would pass for a port.
    if (text.count(u':') > 1)
        return {QHostAddress(text.toString()).isNull() ? QStringView() : text, {}};
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? HostAndPort{text, {}} : HostAndPort{text.left(colon), text.mid(colon + 1)};
}

Result<Address> parseTcp(QStringView text, quint16 usualPort)
{
    const HostAndPort parts = split(text);
    const std::optional<quint16> port = parts.port.isNull() ? usualPort : toPort(parts.port);
    if (!isHostName(parts.host) || !port)
        return invalid(text.toString());
    return Address{Address::Kind::Tcp, parts.host.toString(), *port, {}, {}};
}

// What ssh would take for an option is refused, and what a shell might act on where ssh's own configuration
// hands the name to one (ProxyCommand). Source: valid_hostname() and valid_ruser() of OpenSSH.
bool isHarmless(QStringView text)
{
    return isHostName(text) && !text.startsWith(u'-')
        && std::none_of(text.begin(), text.end(), [](QChar c) { return shellSigns.contains(c); });
}

bool isGateway(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const HostAndPort parts = split(text.mid(at + 1));
    return (at < 0 || isHarmless(text.left(at))) && isHarmless(parts.host)
        && (parts.port.isNull() || toPort(parts.port));
}

Result<Address> parseSsh(QStringView text, quint16 usualPort)
{
    const qsizetype slash = text.indexOf(u'/');
    const QStringView gateway = text.left(slash);
    Result<Address> address = parseTcp(text.mid(slash + 1), usualPort);
    if (slash < 0 || !isGateway(gateway) || !address || !isHarmless(address->host))
        return invalid(text.toString());
    address.value().protection = Ssh{gateway.toString()};
    return address;
}

Result<Address> parsePlace(QStringView text, quint16 usualPort)
{
    if (text.startsWith(sshScheme))
        return parseSsh(text.mid(sshScheme.size()), usualPort);
    if (text.startsWith(tlsScheme)) {
        Result<Address> address = parseTcp(text.mid(tlsScheme.size()), usualPort);
        if (address)
            address.value().protection = Tls{};
        return address;
    }
    if (text.startsWith(u'/'))
        return Address{Address::Kind::UnixSocket, {}, Address::defaultPort, text.toString(), {}};
    if (text.startsWith(u"~/"))
        return Address{
            Address::Kind::UnixSocket, {}, Address::defaultPort, QDir::homePath() + text.mid(1), {}};
    if (text.startsWith(u'@') && text.size() > 1)
        return Address{Address::Kind::AbstractSocket, {}, Address::defaultPort, text.mid(1).toString(), {}};
    return parseTcp(text, usualPort);
}

Result<Address> parseWith(const QString &text, quint16 usualPort)
{
    const QString trimmed = text.trimmed();
    const bool hasNoPassword
        = looksLikePath(trimmed) || trimmed.startsWith(tlsScheme) || trimmed.startsWith(sshScheme);
    const qsizetype at = hasNoPassword ? 0 : trimmed.indexOf(u'@');
    if (at <= 0)
        return parsePlace(trimmed, usualPort);
    Result<Address> address = parsePlace(QStringView(trimmed).mid(at + 1), usualPort);
    if (address)
        address.value().password = trimmed.left(at);
    return address;
}

QString withPort(const QString &host, quint16 port)
{
    const bool isIpv6 = host.contains(u':');
    return (isIpv6 ? QString(u'[' + host + u']') : host) + u':' + QString::number(port);
}

QString schemeOf(const Protection &protection)
{
    if (const Ssh *ssh = std::get_if<Ssh>(&protection))
        return sshScheme % ssh->gateway % u'/';
    return std::holds_alternative<Tls>(protection) ? tlsScheme.toString() : QString();
}

} // namespace

Result<Address> Address::parse(const QString &text)
{
    return parseWith(text, defaultPort);
}

std::optional<Address> Address::fromEnvironment(const QProcessEnvironment &environment)
{
    const QString host = environment.value(QStringLiteral("MPD_HOST"));
    const QString portText = environment.value(QStringLiteral("MPD_PORT"));
    const std::optional<quint16> port = toPort(portText);
    if (!portText.isEmpty() && !port)
        qCWarning(logMpd, "MPD_PORT is not a port number and is ignored");
    if (host.isEmpty() && !port)
        return std::nullopt;
    const Result<Address> address
        = parseWith(host.isEmpty() ? QStringLiteral("localhost") : host, port.value_or(defaultPort));
    if (address)
        return *address;
    qCWarning(logMpd, "MPD_HOST cannot be read and is ignored"); // Its text may hold a password.
    return std::nullopt;
}

QString Address::display() const
{
    if (kind != Kind::Tcp)
        return key();
    const QString place = port == defaultPort ? host : withPort(host, port);
    const Ssh *ssh = std::get_if<Ssh>(&protection);
    return ssh ? QString(sshScheme % ssh->gateway % u'/' % place) : place;
}

QString Address::key() const
{
    switch (kind) {
    case Kind::Tcp:
        return schemeOf(protection) + withPort(host.toLower(), port);
    case Kind::UnixSocket:
        return path;
    case Kind::AbstractSocket:
        return u'@' + path;
    }
    return {};
}

} // namespace toccata::mpd
