// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QTemporaryDir>

namespace toccata::test {

/// What is special about the Mopidy that a test wants.
struct MopidyOptions
{
    /// Served by Mopidy-Local, scanned before the start; empty: only the invented `spotify:` music.
    QString musicFolder = {};
    /// Of the MPD side; HTTP never asks for one.
    QByteArray password = {};
    /// "section/name=value", e.g. "fakespotify/search_latency_ms=800", "fakespotify/track_seconds=6".
    QStringList settings = {};
};

/// A real Mopidy with Mopidy-MPD and the offline `spotify:` backend in tests/support/fakespotify, on
/// 127.0.0.1, without sound or network, with all its files in a folder of its own. Errors: the constructor
/// and start() throw std::runtime_error with the server's log.
class MopidyServer
{
public:
    explicit MopidyServer(MopidyOptions options = {});
    ~MopidyServer();

    quint16 port() const { return m_port; }
    /// Where JSON-RPC (/mopidy/rpc) and the pictures are.
    quint16 httpPort() const { return m_httpPort; }
    QByteArray log() const { return m_process.log(); }
    bool isRunning() const { return m_process.isRunning(); }

    void stop() { m_process.stop(); }
    /// Ends it as a crash would.
    void crash() { m_process.crash(); }
    /// Starts it again on the same ports. Mopidy forgets its queue and counts song ids from 1 again.
    void start();

private:
    QString path(const char *name) const;
    QProcessEnvironment environment() const;
    QStringList arguments() const;
    void writeConfiguration() const;
    bool launch();

    MopidyOptions m_options;
    QTemporaryDir m_folder;
    ServerProcess m_process;
    quint16 m_port = 0;
    quint16 m_httpPort = 0;
};

} // namespace toccata::test
