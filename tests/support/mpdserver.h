// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QTemporaryDir>

namespace toccata::test {

/// What is special about the MPD that a test wants. Everything else is MPD's default.
struct MpdOptions
{
    /// Scanned before the constructor returns; empty: an empty folder of the server's own.
    QString musicFolder = {};
    /// > 0: so many songs that exist only in the database (tests/support/make-library).
    int inventedSongs = 0;
    /// Gives all rights; without it a connection may do only what defaultPermissions says.
    QByteArray password = {};
    /// e.g. "read"; empty with a password: nothing.
    QByteArray defaultPermissions = {};
    /// false: no output has a volume.
    bool mixer = true;
    /// false: files that a cue sheet beside them names are songs too.
    bool hidesPlaylistTargets = true;
    /// Further lines for mpd.conf.
    QByteArray configuration = {};
};

/// A real mpd on 127.0.0.1 and on a Unix socket, without sound, with all its files in a folder of its own.
/// Errors: the constructor and start() throw std::runtime_error with the server's log.
class MpdServer
{
public:
    explicit MpdServer(MpdOptions options = {});
    ~MpdServer();

    quint16 port() const { return m_port; }
    /// A path; the socket is there while the server runs.
    QString socketPath() const;
    QString musicFolder() const;
    /// Where its stored playlists lie, as .m3u files.
    QString playlistFolder() const;
    QByteArray log() const { return m_process.log(); }
    bool isRunning() const { return m_process.isRunning(); }

    /// Stops it. What it holds (queue, playlists) is there again after start(), on the same port.
    void stop() { m_process.stop(); }
    /// Ends it as a crash would.
    void crash() { m_process.crash(); }
    /// Has it do nothing at all until thaw(); its connections stay.
    void freeze() { m_process.freeze(); }
    void thaw() { m_process.thaw(); }
    void start();

private:
    QString path(const char *name) const;
    void makeLibrary();
    void writeConfiguration() const;
    bool launch();
    void waitForScan() const;

    MpdOptions m_options;
    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
};

} // namespace toccata::test
