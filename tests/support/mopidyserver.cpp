// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mopidyserver.h"

#include "tests/support/rawconnection.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QTcpSocket>

#include <stdexcept>

namespace toccata::test {

namespace {

constexpr int attempts = 5;

// `fakesink sync=true` plays silence in real time. Empty zeroconf names keep Avahi out.
constexpr char configuration[] = R"([core]
cache_dir = %FOLDER%/cache
config_dir = %FOLDER%/config
data_dir = %FOLDER%/data
restore_state = false
[logging]
color = false
[audio]
mixer = software
mixer_volume = 70
output = fakesink sync=true
[mpd]
hostname = 127.0.0.1
port = %PORT%
password = %PASSWORD%
zeroconf =
[http]
hostname = 127.0.0.1
port = %HTTP%
zeroconf =
[m3u]
playlists_dir = %FOLDER%/playlists
[file]
enabled = false
[local]
enabled = %LOCAL%
media_dir = %MUSIC%
[fakespotify]
enabled = true
)";

void expectListener(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected())
        throw std::runtime_error("nobody listens on the HTTP port");
}

} // namespace

MopidyServer::MopidyServer(MopidyOptions options)
    : m_options(std::move(options))
    , m_process(path("process.log"))
{
    for (const char *name : {"cache", "config", "data", "playlists", "music"})
        QDir(m_folder.path()).mkdir(QLatin1String(name));
    writeConfiguration();
    if (!m_options.musicFolder.isEmpty()) {
        const QStringList scan = arguments() + QStringList{QStringLiteral("local"), QStringLiteral("scan")};
        m_process.run(QStringLiteral("/usr/bin/mopidy"), scan, environment());
    }
    for (int attempt = 0; attempt < attempts; ++attempt) {
        m_port = freePort();
        do {
            m_httpPort = freePort();
        } while (m_httpPort == m_port);
        if (launch())
            return;
    }
    throw std::runtime_error("mopidy ends at once\n" + log().toStdString());
}

MopidyServer::~MopidyServer() = default;

QString MopidyServer::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name));
}

// GStreamer looks through all its plugins when it has no registry, which takes seconds: every server of this
// build folder uses the same one, and none touches the person's.
QProcessEnvironment MopidyServer::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(
        QStringLiteral("PYTHONPATH"), QStringLiteral(TOCCATA_TEST_SUPPORT_FOLDER "/fakespotify"));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
    environment.insert(
        QStringLiteral("GST_REGISTRY"), QStringLiteral(TOCCATA_TEST_DATA_FOLDER "/gstreamer-registry.bin"));
    return environment;
}

QStringList MopidyServer::arguments() const
{
    QStringList arguments{QStringLiteral("--config"), path("mopidy.conf")};
    for (const QString &setting : m_options.settings)
        arguments << QStringLiteral("-o") << setting;
    return arguments;
}

void MopidyServer::writeConfiguration() const
{
    const QString music = m_options.musicFolder.isEmpty() ? path("music") : m_options.musicFolder;
    const QByteArray text = QByteArray(configuration)
                                .replace("%FOLDER%", QFile::encodeName(m_folder.path()))
                                .replace("%PORT%", QByteArray::number(m_port))
                                .replace("%HTTP%", QByteArray::number(m_httpPort))
                                .replace("%PASSWORD%", m_options.password)
                                .replace("%LOCAL%", m_options.musicFolder.isEmpty() ? "false" : "true")
                                .replace("%MUSIC%", QFile::encodeName(music));
    QFile file(path("mopidy.conf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("cannot write mopidy.conf");
}

void MopidyServer::start()
{
    if (!launch())
        throw std::runtime_error("mopidy does not start again\n" + log().toStdString());
}

/// False when somebody else took a port: Mopidy ends then, or goes on without the side that wanted it.
bool MopidyServer::launch()
{
    writeConfiguration();
    const auto failures = [this] { return m_process.log().count("initialization error"); };
    const qsizetype before = failures();
    return m_process.start(QStringLiteral("/usr/bin/mopidy"), arguments(), environment(), [&] {
        if (failures() > before)
            m_process.stop();
        RawConnection probe(m_port);
        expectListener(m_httpPort);
    });
}

} // namespace toccata::test
