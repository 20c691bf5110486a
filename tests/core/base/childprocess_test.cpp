// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/childprocess.h"

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

namespace toccata {
namespace {

std::array<int, 2> ends{-1, -1};

void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

/// As the program has it: SIGTERM is written into a pipe, which a child has too.
struct ChildProcessTest : testing::Test
{
    ChildProcessTest()
    {
        EXPECT_EQ(::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK), 0);
        struct sigaction action = {};
        action.sa_handler = note;
        ::sigaction(SIGTERM, &action, &before);
    }
    ~ChildProcessTest() override
    {
        ::sigaction(SIGTERM, &before, nullptr);
        for (const int end : ends)
            ::close(end);
    }

    static bool isNoted()
    {
        char byte = 0;
        return ::read(ends[0], &byte, 1) > 0;
    }
    static void expectEndedBySignal(QProcess &process)
    {
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
        EXPECT_FALSE(isNoted()) << "our handler ran in the child";
    }

    struct sigaction before = {};
    const QString program = QStringLiteral("sleep");
    const QStringList forLong{QStringLiteral("60")};
};

TEST_F(ChildProcessTest, OurHandlerDoesNotRunInTheChild)
{
    QProcess process;
    startChild(process, program, forLong, QIODevice::ReadWrite, [] { ::raise(SIGTERM); });
    expectEndedBySignal(process);
}

/// Sends SIGTERM to every child of the thread that makes it, from the moment there is one.
class Terminator
{
public:
    Terminator()
        : m_children(QByteArray("/proc/self/task/") + QByteArray::number(qint64(::gettid())) + "/children")
        , m_thread([this] {
            while (!m_done)
                terminate();
        })
    { }
    ~Terminator()
    {
        m_done = true;
        m_thread.join();
    }

private:
    void terminate() const
    {
        std::array<char, 64> text{};
        const int file = ::open(m_children.constData(), O_RDONLY | O_CLOEXEC);
        if (::read(file, text.data(), text.size() - 1) > 0)
            ::kill(pid_t(std::atoi(text.data())), SIGTERM);
        ::close(file);
    }

    const QByteArray m_children;
    std::atomic<bool> m_done{false};
    std::thread m_thread;
};

// Most of the signals reach the child before it has run anything.
TEST_F(ChildProcessTest, ASignalBetweenForkAndExecEndsTheChild)
{
    const Terminator terminator;
    for (int times = 0; times < 100; ++times) {
        QProcess process;
        startChild(process, program, forLong);
        ASSERT_NO_FATAL_FAILURE(expectEndedBySignal(process));
    }
}

TEST_F(ChildProcessTest, SignalsAreAsTheyWereInBoth)
{
    ::raise(SIGTERM);
    QProcess process;
    startChild(
        process, QStringLiteral("grep"), {QStringLiteral("SigBlk"), QStringLiteral("/proc/self/status")});
    EXPECT_TRUE(isNoted()) << "ours stays";
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_TRUE(process.readAll().contains("SigBlk:\t0000000000000000\n"));
    ::raise(SIGTERM);
    EXPECT_TRUE(isNoted()) << "and is not blocked";
}

} // namespace
} // namespace toccata
