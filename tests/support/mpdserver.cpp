// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mpdserver.h"

#include "tests/support/rawconnection.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace toccata::test {

namespace {

constexpr int attempts = 5;

constexpr char outputs[] = R"(
audio_output {
  type "null"
  name "Speakers"
  mixer_type "%SPEAKERS%"
}
audio_output {
  type "null"
  name "Headphones"
  mixer_type "%HEADPHONES%"
  enabled "no"
}
)";

QByteArray setting(const char *name, const QByteArray &value)
{
    QByteArray quoted = value;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return QByteArray(name) + " \"" + quoted + "\"\n";
}

} // namespace

MpdServer::MpdServer(MpdOptions options)
    : m_options(std::move(options))
    , m_process(path("process.log"))
{
    QDir(m_folder.path()).mkdir(QStringLiteral("music"));
    QDir(m_folder.path()).mkdir(QStringLiteral("playlists"));
    if (m_options.inventedSongs > 0)
        makeLibrary();
    for (int attempt = 0; attempt < attempts; ++attempt) {
        m_port = freePort();
        if (launch())
            return;
    }
    throw std::runtime_error("mpd ends at once\n" + log().toStdString());
}

MpdServer::~MpdServer() = default;

QString MpdServer::path(const char *name) const
{
    return m_folder.filePath(QLatin1String(name));
}

QString MpdServer::socketPath() const
{
    return path("socket");
}

QString MpdServer::playlistFolder() const
{
    return path("playlists");
}

QString MpdServer::musicFolder() const
{
    return m_options.musicFolder.isEmpty() ? path("music") : m_options.musicFolder;
}

void MpdServer::start()
{
    if (!launch())
        throw std::runtime_error("mpd does not start again\n" + log().toStdString());
}

void MpdServer::makeLibrary()
{
    m_process.run(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(TOCCATA_TEST_SUPPORT_FOLDER "/make-library"), m_folder.path(),
            QStringLiteral("--songs"), QString::number(m_options.inventedSongs)},
        QProcessEnvironment::systemEnvironment());
}

void MpdServer::writeConfiguration() const
{
    QByteArray text = setting("music_directory", QFile::encodeName(musicFolder()))
        + setting("playlist_directory", QFile::encodeName(path("playlists")))
        + "database {\nplugin \"simple\"\n" + setting("path", QFile::encodeName(path("db")))
        + setting("hide_playlist_targets", m_options.hidesPlaylistTargets ? "yes" : "no") + "}\n"
        + setting("state_file", QFile::encodeName(path("state")))
        + setting("sticker_file", QFile::encodeName(path("sticker.sql")))
        + setting("bind_to_address", "127.0.0.1") + setting("port", QByteArray::number(m_port))
        + setting("bind_to_address", QFile::encodeName(socketPath())) + setting("zeroconf_enabled", "no")
        + setting("log_level", "info");
    // A test may leave a connection alone for longer than the usual minute.
    if (!m_options.configuration.contains("connection_timeout"))
        text += setting("connection_timeout", "600");
    if (!m_options.password.isEmpty())
        text += setting("password", m_options.password + "@read,add,player,control,admin");
    if (!m_options.password.isEmpty() || !m_options.defaultPermissions.isEmpty())
        text += setting("default_permissions", m_options.defaultPermissions);
    text += m_options.configuration;
    text += QByteArray(outputs)
                .replace("%SPEAKERS%", m_options.mixer ? "software" : "none")
                .replace("%HEADPHONES%", m_options.mixer ? "null" : "none");
    QFile file(path("mpd.conf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("cannot write mpd.conf");
}

/// False when mpd ends at once, as it does when somebody else took the port.
bool MpdServer::launch()
{
    writeConfiguration();
    const bool up = m_process.start(QStringLiteral("mpd"),
        {QStringLiteral("--no-daemon"), QStringLiteral("--stderr"), path("mpd.conf")},
        QProcessEnvironment::systemEnvironment(), [this] { RawConnection probe(m_port); });
    if (up && !m_options.musicFolder.isEmpty())
        waitForScan();
    return up;
}

// MPD scans by itself when it starts without a database. An event between `status` and `idle` is not lost:
// MPD keeps it for the connection.
void MpdServer::waitForScan() const
{
    RawConnection connection(m_port);
    if (!m_options.password.isEmpty())
        connection.command("password " + m_options.password);
    while (!connection.value("status", "updating_db").isEmpty())
        connection.command("idle database update");
}

} // namespace toccata::test
