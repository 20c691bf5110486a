// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/sshcommand.h"

#include <algorithm>
#include <array>

namespace toccata::mpd {

namespace {

constexpr qsizetype wordsKept = 3; ///< Units: lines.

struct Gateway
{
    QString userAndHost;
    QString port; ///< Empty: as ssh's configuration has it.
};

/// As Address::parse() has let through: [USER@]HOST[:PORT], IPv6 in brackets where there is a port.
Gateway split(const QString &text)
{
    const qsizetype hostStart = text.lastIndexOf(u'@') + 1;
    const QString user = text.left(hostStart);
    const QString place = text.mid(hostStart);
    if (place.startsWith(u'[')) {
        const qsizetype end = place.indexOf(u']');
        return {user + place.mid(1, end - 1), place.mid(end + 2)};
    }
    if (place.count(u':') != 1)
        return {user + place, {}};
    return {user + place.section(u':', 0, 0), place.section(u':', 1)};
}

QString targetOf(const Address &address)
{
    const bool isIpv6 = address.host.contains(u':');
    return (isIpv6 ? QString(u'[' + address.host + u']') : address.host) + u':'
        + QString::number(address.port);
}

QStringList option(const char *text)
{
    return {QStringLiteral("-o"), QString::fromLatin1(text)};
}

QString &askingProgram()
{
    static QString path;
    return path;
}

} // namespace

// Several of these only keep a person's configuration from doing more than carry bytes: a command to run, a
// process that stays.
QStringList sshArguments(const Address &address, const SshManner &manner, const QString &controlPath)
{
    const Gateway gateway = split(std::get<Ssh>(address.protection).gateway);
    QStringList arguments{QStringLiteral("-T"), QStringLiteral("-a"), QStringLiteral("-x"),
        QStringLiteral("-e"), QStringLiteral("none")};
    arguments += option("ExitOnForwardFailure=yes");
    arguments += option("ConnectTimeout=10");
    arguments += option("ServerAliveInterval=10"); // a dead one is noticed after half a minute
    arguments += option("ServerAliveCountMax=3");
    arguments += option("PermitLocalCommand=no");
    arguments += option("RemoteCommand=none");
    arguments += option("ControlPersist=no");
    arguments += option(manner.shares && !controlPath.isEmpty() ? "ControlMaster=auto" : "ControlMaster=no");
    arguments += {QStringLiteral("-o"),
        controlPath.isEmpty() ? QStringLiteral("ControlPath=none")
                              : QString(u"ControlPath=\"" + controlPath + u'"')};
    if (!manner.mayAsk)
        arguments += option("BatchMode=yes");
    if (!gateway.port.isEmpty())
        arguments += {QStringLiteral("-p"), gateway.port};
    arguments += {QStringLiteral("-W"), targetOf(address), QStringLiteral("--"), gateway.userAndHost};
    return arguments;
}

void setAskingProgram(const QString &path)
{
    askingProgram() = path;
}

QProcessEnvironment sshEnvironment(QProcessEnvironment ours)
{
    if (!ours.contains(QStringLiteral("SSH_ASKPASS")) && !askingProgram().isEmpty()) {
        ours.insert(QStringLiteral("SSH_ASKPASS"), askingProgram());
        ours.insert(QString::fromLatin1(answersSsh), QStringLiteral("1"));
    }
    if (ours.contains(QStringLiteral("SSH_ASKPASS")))
        ours.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("force"));
    return ours;
}

QString lastWords(const QByteArray &errorOutput)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(errorOutput).split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.push_back(trimmed);
    return lines.mid(std::max<qsizetype>(0, lines.size() - wordsKept)).join(u'\n');
}

// Source: ssh speaks English only.
bool saysRefused(const QString &words)
{
    constexpr std::array signs{
        u"Permission denied", u"Host key verification failed", u"Too many authentication failures"};
    return std::any_of(
        signs.begin(), signs.end(), [&](const char16_t *sign) { return words.contains(QStringView(sign)); });
}

} // namespace toccata::mpd
