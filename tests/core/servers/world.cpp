// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/servers/world.h"

#include "tests/support/rawconnection.h"
#include "tests/support/serverprocess.h"

#include <QDataStream>
#include <QDir>
#include <QFile>

namespace toccata::test {

namespace {

/// Half a minute of silence: 16 bit, one channel, 8 kHz.
QByteArray silentWave()
{
    constexpr quint32 rate = 8000;
    const QByteArray samples(qsizetype(rate) * 2 * 30, '\0');
    QByteArray wave;
    QDataStream out(&wave, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + samples.size());
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << rate << quint32(rate * 2) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << quint32(samples.size());
    return wave + samples;
}

} // namespace

World::World()
{
    QDir(m_home.path()).mkpath(QStringLiteral("Music"));
    QDir(m_home.path()).mkpath(QStringLiteral("run"));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), inHome("run"));
    m_surroundings = {environment, freePort(), m_home.path()};
    m_servers = startServers();
}

void World::addSong(const char *name)
{
    addSongIn("Music", name);
}

void World::addSongIn(const char *folder, const char *name)
{
    ASSERT_TRUE(QDir().mkpath(inHome(folder)));
    QFile file(inHome(folder) + QLatin1Char('/') + QString::fromUtf8(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(silentWave());
}

actor::ActorRef<Servers> World::startServers()
{
    return m_system.start<Servers>(
        "servers", m_servers ? actor::Published<ServersState>() : m_published, m_surroundings);
}

actor::Future<ServerDecision> World::choose(StartOptions options)
{
    return m_servers.ask(&Servers::choose, std::move(options)).unwrap();
}

actor::Future<mpd::Address> World::startPrivateMpd(const QString &folder)
{
    return m_servers.ask(&Servers::startPrivateMpd, folder).unwrap();
}

void World::stopServers()
{
    m_servers.stop().get();
}

bool greets(const QString &socket)
{
    try {
        return RawConnection(socket).greeting().startsWith("OK MPD ");
    } catch (const std::runtime_error &) {
        return false;
    }
}

} // namespace toccata::test
