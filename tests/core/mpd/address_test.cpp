// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/address.h"

#include <QDir>
#include <gtest/gtest.h>

namespace toccata::mpd {

using namespace Qt::StringLiterals;

namespace {

using Kind = Address::Kind;

Address parsed(const QString &text)
{
    const Result<Address> address = Address::parse(text);
    EXPECT_TRUE(address) << qPrintable(text);
    return address ? *address : Address();
}

QProcessEnvironment environment(const QString &host, const QString &port = {})
{
    QProcessEnvironment result;
    if (!host.isNull())
        result.insert(QStringLiteral("MPD_HOST"), host);
    if (!port.isNull())
        result.insert(QStringLiteral("MPD_PORT"), port);
    return result;
}

} // namespace

TEST(Address, AHostAloneHasTheUsualPort)
{
    EXPECT_EQ(parsed(u" music.local "_s), (Address{Kind::Tcp, u"music.local"_s, 6600, {}, {}}));
    EXPECT_EQ(parsed(u"music.local:6601"_s), (Address{Kind::Tcp, u"music.local"_s, 6601, {}, {}}));
}

TEST(Address, IPv6IsReadWithAndWithoutBrackets)
{
    EXPECT_EQ(parsed(u"[::1]:6601"_s), (Address{Kind::Tcp, u"::1"_s, 6601, {}, {}}));
    EXPECT_EQ(parsed(u"[fe80::1]"_s), (Address{Kind::Tcp, u"fe80::1"_s, 6600, {}, {}}));
    EXPECT_EQ(parsed(u"fe80::1"_s), (Address{Kind::Tcp, u"fe80::1"_s, 6600, {}, {}}));
}

TEST(Address, PathsAreSockets)
{
    EXPECT_EQ(parsed(u"/run/mpd/socket"_s), (Address{Kind::UnixSocket, {}, 6600, u"/run/mpd/socket"_s, {}}));
    EXPECT_EQ(parsed(u"~/.mpd/socket"_s).path, QDir::homePath() + u"/.mpd/socket");
    EXPECT_EQ(parsed(u"/run/user@1000/mpd"_s).path, u"/run/user@1000/mpd"_s);
}

TEST(Address, AnAtSignInFrontIsAnAbstractSocketAndElsewhereEndsThePassword)
{
    EXPECT_EQ(parsed(u"@mpd"_s), (Address{Kind::AbstractSocket, {}, 6600, u"mpd"_s, {}}));
    EXPECT_EQ(parsed(u"secret@@mpd"_s), (Address{Kind::AbstractSocket, {}, 6600, u"mpd"_s, u"secret"_s}));
    EXPECT_EQ(parsed(u"secret@host:1"_s), (Address{Kind::Tcp, u"host"_s, 1, {}, u"secret"_s}));
    EXPECT_EQ(
        parsed(u"secret@/run/mpd"_s), (Address{Kind::UnixSocket, {}, 6600, u"/run/mpd"_s, u"secret"_s}));
    EXPECT_EQ(parsed(u"secret@[::1]:7"_s), (Address{Kind::Tcp, u"::1"_s, 7, {}, u"secret"_s}));
}

TEST(Address, TlsIsAHostBehindItsScheme)
{
    EXPECT_EQ(parsed(u"tls://music.local"_s), (Address{Kind::Tcp, u"music.local"_s, 6600, {}, {}, Tls{}}));
    EXPECT_EQ(parsed(u"tls://[::1]:7"_s), (Address{Kind::Tcp, u"::1"_s, 7, {}, {}, Tls{}}));
    EXPECT_EQ(parsed(u"secret@tls://box:7"_s), (Address{Kind::Tcp, u"box"_s, 7, {}, u"secret"_s, Tls{}}));
}

TEST(Address, SshNamesAGatewayAndTheServerAsSeenFromThere)
{
    EXPECT_EQ(parsed(u"ssh://gate/localhost"_s),
        (Address{Kind::Tcp, u"localhost"_s, 6600, {}, {}, Ssh{u"gate"_s}}));
    EXPECT_EQ(parsed(u"ssh://me@gate.example:2222/box:6601"_s),
        (Address{Kind::Tcp, u"box"_s, 6601, {}, {}, Ssh{u"me@gate.example:2222"_s}}));
    EXPECT_EQ(parsed(u"secret@ssh://me@[fe80::1%eth0]:22/[::1]:7"_s),
        (Address{Kind::Tcp, u"::1"_s, 7, {}, u"secret"_s, Ssh{u"me@[fe80::1%eth0]:22"_s}}));
}

TEST(Address, WhatSshOrAShellWouldActOnIsRefused)
{
    for (const QString &text : {u"ssh://-oProxyCommand=x/host"_s, u"ssh://me@-oProxyCommand=x/host"_s,
             u"ssh://-l@gate/host"_s, u"ssh://ga te/host"_s, u"ssh://ga\nte/host"_s, u"ssh://`x`/host"_s,
             u"ssh://$(x)@gate/host"_s, u"ssh://gate;x/host"_s, u"ssh://gate/-host"_s, u"ssh://gate/ho;st"_s,
             u"ssh://@gate/host"_s, u"ssh://a@b@gate/host"_s, u"ssh://gate:0/host"_s, u"ssh://gate:x/host"_s,
             u"ssh:///host"_s, u"ssh://gate"_s, u"ssh://gate/"_s, u"ssh://gate/a/b"_s, u"ssh://"_s,
             u"tls://"_s, u"tls://a/b"_s, u"tls://secret@host"_s, u"http://host"_s})
        EXPECT_FALSE(Address::parse(text)) << qPrintable(text);
}

TEST(Address, WhatIsNoAddressIsInvalid)
{
    for (const QString &text :
        {u""_s, u"@"_s, u"host:"_s, u"host:0"_s, u"host:65536"_s, u"host:x"_s, u":6600"_s, u"[::1"_s,
            u"[::1]x"_s, u"a:b:c"_s, u"two words"_s, u"secret@"_s, u"host/path"_s, u"ho\nst"_s}) {
        const Result<Address> address = Address::parse(text);
        ASSERT_FALSE(address) << qPrintable(text);
        EXPECT_EQ(address.error().kind, Error::Kind::Invalid);
    }
}

TEST(Address, NeitherDisplayNorKeyShowsThePassword)
{
    EXPECT_EQ(parsed(u"secret@Host"_s).display(), u"Host"_s);
    EXPECT_EQ(parsed(u"secret@Host:6601"_s).display(), u"Host:6601"_s);
    EXPECT_EQ(parsed(u"secret@Host"_s).key(), u"host:6600"_s);
    EXPECT_EQ(parsed(u"[::1]"_s).key(), u"[::1]:6600"_s);
    EXPECT_EQ(parsed(u"secret@@mpd"_s).key(), u"@mpd"_s);
    EXPECT_EQ(parsed(u"secret@/run/mpd"_s).display(), u"/run/mpd"_s);
    EXPECT_EQ(parsed(u"secret@tls://Host"_s).display(), u"Host"_s);
    EXPECT_EQ(parsed(u"secret@tls://Host"_s).key(), u"tls://host:6600"_s);
    EXPECT_EQ(parsed(u"secret@ssh://me@Gate:22/Host"_s).display(), u"ssh://me@Gate:22/Host"_s);
    EXPECT_EQ(parsed(u"secret@ssh://me@Gate:22/Host"_s).key(), u"ssh://me@Gate:22/host:6600"_s);
}

TEST(Address, TheKeyLeadsBackToTheAddress)
{
    for (const QString &text : {u"host:6601"_s, u"[fe80::1]:1"_s, u"/run/mpd/socket"_s, u"@mpd"_s,
             u"tls://[::1]:7"_s, u"ssh://me@gate:2222/box:6601"_s, u"ssh://[::1]/[::1]:7"_s})
        EXPECT_EQ(parsed(parsed(text).key()), parsed(text));
}

TEST(Address, TheKeyIsThatOfThePlaceWhateverItIsTrustedBy)
{
    Address pinned = parsed(u"tls://host"_s);
    pinned.protection = Tls{"0123", u"/some/file.pem"_s};
    EXPECT_EQ(pinned.key(), parsed(u"tls://host"_s).key());
    EXPECT_NE(pinned.key(), parsed(u"host"_s).key());
}

TEST(Address, TheEnvironmentSaysNothingIfBothVariablesAreMissing)
{
    EXPECT_FALSE(Address::fromEnvironment(environment({})));
    EXPECT_FALSE(Address::fromEnvironment(environment(u""_s, u""_s)));
}

TEST(Address, TheEnvironmentGivesHostPasswordAndPort)
{
    EXPECT_EQ(Address::fromEnvironment(environment(u"pw@box"_s)), parsed(u"pw@box"_s));
    EXPECT_EQ(Address::fromEnvironment(environment(u"box"_s, u"6601"_s)), parsed(u"box:6601"_s));
    EXPECT_EQ(Address::fromEnvironment(environment({}, u"6601"_s)), parsed(u"localhost:6601"_s));
    EXPECT_EQ(Address::fromEnvironment(environment(u"@mpd"_s, u"6601"_s)), parsed(u"@mpd"_s));
}

TEST(Address, APortInTheHostVariableWinsAndABadPortIsIgnored)
{
    EXPECT_EQ(Address::fromEnvironment(environment(u"box:1"_s, u"2"_s)), parsed(u"box:1"_s));
    EXPECT_EQ(Address::fromEnvironment(environment(u"box"_s, u"many"_s)), parsed(u"box"_s));
    EXPECT_FALSE(Address::fromEnvironment(environment(u"box:many"_s)));
}

} // namespace toccata::mpd
