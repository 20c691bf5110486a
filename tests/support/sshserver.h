// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/serverprocess.h"

#include <QTemporaryDir>

namespace toccata::test {

/// A real sshd on 127.0.0.1 with keys that were made for it, and an `ssh` in front of the PATH that knows it
/// as the host "gate" and nothing of this user's own configuration. The user logs in under the own name.
/// Errors: the constructor throws std::runtime_error with its log.
class SshServer
{
public:
    SshServer();
    ~SshServer();

    /// How often somebody was let in.
    int logins() const;
    QByteArray log() const { return m_process.log(); }
    /// ssh has never seen this host.
    void forgetHost();
    /// ssh has no other key than one that is not let in.
    void useForeignKey();
    /// ssh's key wants this passphrase, and a program of ours is there to be asked for it; empty: it gives
    /// up when asked.
    void protectKey(const QByteArray &passphrase, const QByteArray &answer);
    /// Whom that program asks is not there.
    void leaveQuestionsOpen();
    /// How often that program was asked.
    int questions() const;
    /// Ends it with all its connections, as a crash would; start() brings it back on the same port.
    void crash();
    void start();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void makeKey(const char *name, const QByteArray &passphrase = {});
    void write(const char *name, const QByteArray &text, bool isProgram = false) const;
    QByteArray read(const char *name) const;
    void configureClient();

    QTemporaryDir m_folder;
    ServerProcess m_process;
    QByteArray m_formerPath;
    quint16 m_port = 0;
};

} // namespace toccata::test
