// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/leftovermpd.h"

#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace toccata {
namespace {

class LeftOverMpdTest : public ::testing::Test
{
protected:
    QString pidFile() const { return m_folder.filePath(QStringLiteral("pid")); }

    void writePid(qint64 pid)
    {
        QFile file(pidFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(pid));
    }

    /// A process that waits for ever; its program is called `name`, its argument is `config`.
    void run(QProcess &process, const QString &name, const QString &config)
    {
        const QString program = m_folder.filePath(name);
        ASSERT_TRUE(QFile::link(QStringLiteral("/bin/cat"), program));
        const QByteArray path = QFile::encodeName(config);
        ASSERT_EQ(mkfifo(path.constData(), 0600), 0);
        process.start(program, {config});
        ASSERT_TRUE(process.waitForStarted());
        // Qt takes a process for started as soon as exec() closes the pipe to it; the kernel shows the new command
        // line a little later.
        ASSERT_TRUE(test::waitUntil([&] { return commandLineOf(process.processId()).contains(path); }));
    }

    static QByteArray commandLineOf(qint64 pid)
    {
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

TEST(LeftOverMpd, OnlyAnMpdWithOurConfigurationIsOurs)
{
    const QString config = QStringLiteral("/x/mpd.conf");
    EXPECT_TRUE(isMpdWith(QByteArray("mpd\0--no-daemon\0/x/mpd.conf\0", 28), config));
    EXPECT_TRUE(isMpdWith(QByteArray("/usr/bin/mpd\0/x/mpd.conf\0", 25), config));
    EXPECT_FALSE(isMpdWith(QByteArray("/usr/bin/mpd\0/etc/mpd.conf\0", 27), config));
    EXPECT_FALSE(isMpdWith(QByteArray("/usr/bin/vi\0/x/mpd.conf\0", 24), config));
    EXPECT_FALSE(isMpdWith({}, config));
}

TEST_F(LeftOverMpdTest, AFileThatNamesNoProcessFindsNone)
{
    const QString config = QStringLiteral("/x/mpd.conf");
    EXPECT_FALSE(LeftOverMpd::find(pidFile(), config));
    for (const qint64 pid : {-1LL, 0LL, 1LL, 999999999LL}) {
        writePid(pid);
        EXPECT_FALSE(LeftOverMpd::find(pidFile(), config)) << pid;
    }
}

TEST_F(LeftOverMpdTest, AForeignProcessIsNotFoundEvenIfItIsOurs)
{
    writePid(QCoreApplication::applicationPid());
    EXPECT_FALSE(LeftOverMpd::find(pidFile(), QStringLiteral("/x/mpd.conf")));
}

TEST_F(LeftOverMpdTest, OursIsFoundAndEnds)
{
    QProcess process;
    const QString config = m_folder.filePath(QStringLiteral("mpd.conf"));
    run(process, QStringLiteral("mpd"), config);
    writePid(process.processId());
    EXPECT_FALSE(LeftOverMpd::find(pidFile(), QStringLiteral("/another/mpd.conf")));
    auto found = LeftOverMpd::find(pidFile(), config);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->stop());
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
    EXPECT_TRUE(found->stop()) << "what has ended need not be ended again";
}

} // namespace
} // namespace toccata
