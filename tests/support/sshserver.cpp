// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sshserver.h"

#include "tests/support/childrenof.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>

#include <csignal>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace toccata::test {

namespace {

constexpr int attempts = 5;

const char serverConfiguration[] = R"(Port %PORT%
ListenAddress 127.0.0.1
HostKey %FOLDER%/host
PidFile none
AuthorizedKeysFile %FOLDER%/key.pub
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin yes
AllowTcpForwarding yes
MaxStartups 100
LogLevel VERBOSE
)";

const char clientConfiguration[] = R"(Host gate
  HostName 127.0.0.1
  Port %PORT%
  IdentityFile %FOLDER%/key
  IdentityFile %FOLDER%/foreign
  IdentitiesOnly yes
  IdentityAgent none
  UserKnownHostsFile %FOLDER%/known_hosts
  GlobalKnownHostsFile none
)";

const char askingProgram[] = R"(#!/bin/sh
echo "$1" >>%FOLDER%/questions
[ -n '%ANSWER%' ] || exit 1
echo '%ANSWER%'
)";

const char waitingProgram[] = R"(#!/bin/sh
echo "$1" >>%FOLDER%/questions
exec sleep 300
)";

QString sshd()
{
    return QStandardPaths::findExecutable(
        QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin")});
}

void knockAt(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected())
        throw std::runtime_error("nobody listens");
}

void killWithChildren(pid_t process)
{
    for (const pid_t child : childrenOf(process))
        killWithChildren(child);
    ::kill(process, SIGKILL);
}

} // namespace

SshServer::SshServer()
    : m_process(path("sshd.log"))
    , m_formerPath(qgetenv("PATH"))
{
    // Where root's sshd locks its children in; its service makes it too.
    if (geteuid() == 0)
        ::mkdir("/run/sshd", 0755);
    for (const char *name : {"host", "key", "foreign"})
        makeKey(name);
    QFile::rename(path("foreign"), path("foreign.aside"));
    for (int attempt = 0; attempt < attempts && !m_process.isRunning(); ++attempt) {
        m_port = freePort();
        start();
    }
    if (!m_process.isRunning())
        throw std::runtime_error("sshd ends at once\n" + log().toStdString());
    configureClient();
}

SshServer::~SshServer()
{
    qputenv("PATH", m_formerPath);
    qunsetenv("SSH_ASKPASS");
    crash();
}

void SshServer::configureClient()
{
    write("config", QByteArray(clientConfiguration).replace("%PORT%", QByteArray::number(m_port)));
    write("known_hosts",
        "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + read("host.pub").split(' ').first(2).join(' ')
            + '\n');
    const QString real = QStandardPaths::findExecutable(QStringLiteral("ssh"));
    QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
    write("bin/ssh", "#!/bin/sh\nexec " + QFile::encodeName(real) + " -F %FOLDER%/config \"$@\"\n", true);
    qputenv("PATH", QFile::encodeName(path("bin")) + ':' + m_formerPath);
}

int SshServer::logins() const
{
    return int(log().count("Accepted publickey"));
}

void SshServer::forgetHost()
{
    write("known_hosts", {});
}

void SshServer::useForeignKey()
{
    QFile::remove(path("key"));
    QFile::rename(path("foreign.aside"), path("foreign"));
}

void SshServer::protectKey(const QByteArray &passphrase, const QByteArray &answer)
{
    QFile::remove(path("key"));
    makeKey("key", passphrase);
    write("questions", {});
    write("bin/asks", QByteArray(askingProgram).replace("%ANSWER%", answer), true);
    qputenv("SSH_ASKPASS", QFile::encodeName(path("bin/asks")));
}

void SshServer::leaveQuestionsOpen()
{
    write("bin/asks", waitingProgram, true);
}

int SshServer::questions() const
{
    return int(read("questions").count('\n'));
}

void SshServer::crash()
{
    for (const pid_t child : childrenOf(m_process.processId()))
        killWithChildren(child);
    m_process.crash();
}

void SshServer::start()
{
    write("sshd_config", QByteArray(serverConfiguration).replace("%PORT%", QByteArray::number(m_port)));
    m_process.start(sshd(),
        {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")},
        QProcessEnvironment::systemEnvironment(), [this] { knockAt(m_port); });
}

void SshServer::makeKey(const char *name, const QByteArray &passphrase)
{
    ServerProcess generator(path("sshd.log"));
    generator.run(QStringLiteral("ssh-keygen"),
        {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
            QString::fromLatin1(passphrase), QStringLiteral("-f"), path(name)},
        QProcessEnvironment::systemEnvironment());
}

void SshServer::write(const char *name, const QByteArray &text, bool isProgram) const
{
    QFile file(path(name));
    const QByteArray full = QByteArray(text).replace("%FOLDER%", QFile::encodeName(m_folder.path()));
    if (!file.open(QIODevice::WriteOnly) || file.write(full) != full.size())
        throw std::runtime_error("cannot write " + file.fileName().toStdString());
    if (isProgram)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray SshServer::read(const char *name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace toccata::test
