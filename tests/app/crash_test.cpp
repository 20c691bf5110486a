// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/programrun.h"
#include "tests/support/childrenof.h"
#include "tests/support/mutation.h"
#include "tests/support/rawconnection.h"
#include "tests/support/taggedmusic.h"
#include "tests/support/waiting.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <random>

namespace toccata::test {

namespace {

/// Somebody's computer, on which the program is killed in the middle of whatever it does.
class KilledProgram : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(home.path()).mkpath(QStringLiteral("Music")));
        ASSERT_NO_FATAL_FAILURE(addSong());
    }
    // What a failed test has left behind.
    void TearDown() override
    {
        if (const pid_t mpd = privateMpd(); mpd > 0)
            ::kill(mpd, SIGKILL);
    }

    /// One more each time, so that there is something to write.
    void addSong()
    {
        ASSERT_TRUE(QFile::copy(taggedMusicFolder() + QStringLiteral("/Alpha/Album One/01 First Light.ogg"),
            home.filePath(QStringLiteral("Music/light %1.ogg").arg(++songs))));
    }
    std::unique_ptr<ProgramRun> started() const
    {
        return std::make_unique<ProgramRun>(
            QStringList{QStringLiteral("--music-folder"), home.filePath(QStringLiteral("Music"))},
            home.path());
    }
    QStringList files(const QString &pattern) const
    {
        QStringList found;
        QDirIterator all(home.path(), {pattern}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found << all.next();
        return found;
    }
    /// The process that the program has noted; 0 if there is none.
    pid_t privateMpd() const
    {
        const QStringList notes = files(QStringLiteral("*.pid"));
        if (notes.isEmpty())
            return 0;
        QFile note(notes.first());
        const pid_t pid = note.open(QIODevice::ReadOnly) ? pid_t(note.readAll().trimmed().toInt()) : 0;
        QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(pid));
        return commandLine.open(QIODevice::ReadOnly) && commandLine.readAll().contains(home.path().toUtf8())
            ? pid
            : 0;
    }
    /// Has the private MPD of a program that runs do what the program has to follow; false if it has none
    /// yet.
    bool stir(const ProgramRun &program) const
    {
        const QString socket = program.findSocket();
        if (socket.isEmpty())
            return false;
        try {
            RawConnection raw(socket);
            raw.command("update");
            raw.command("add /");
            raw.command("play");
            return true;
        } catch (const std::runtime_error &) {
            return false; // it does not listen yet
        }
    }

    QTemporaryDir home;
    int songs = 0;
};

/// Also one that has ended but that nobody has asked for its exit code.
bool hasEnded(pid_t process)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(process));
    return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
}

} // namespace

// A shell stands for the ssh: it waits for the answer at the other end of a pipe.
TEST(KilledSsh, TakesItsQuestionWithIt)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TOCCATA_ANSWERS_SSH"), QStringLiteral("1"));
    QProcess shell;
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("answer=$(\"$0\" \"$1\"); echo \"$answer\""),
            QStringLiteral(TOCCATA_PROGRAM), QStringLiteral("Enter passphrase for key 'id':")});
    ASSERT_TRUE(shell.waitForStarted());
    ASSERT_TRUE(waitUntil([&] { return !childrenOf(shell.processId()).isEmpty(); }));
    const pid_t question = childrenOf(shell.processId()).front();
    shell.kill();
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_TRUE(waitUntil([&] { return hasEnded(question); }));
    if (!hasEnded(question))
        ::kill(question, SIGKILL);
}

TEST_F(KilledProgram, AtAnyMomentIsWholeAtItsNextStart)
{
    std::mt19937 chance(fromEnvironment("TOCCATA_CRASH_SEED", 20261128));
    const quint32 rounds = fromEnvironment("TOCCATA_CRASH_ROUNDS", 8);
    constexpr std::array milestones{"", "window-shown", "connected", "queue-complete", "library-complete"};
    for (quint32 round = 0; round < rounds; ++round) {
        const auto program = started();
        // A moment after one of these, because that is where files are written.
        ASSERT_TRUE(program->waitForLine(milestones[round % milestones.size()]))
            << program->output().constData();
        (void)stir(*program);
        QElapsedTimer clock;
        clock.start();
        ASSERT_TRUE(waitUntil([&, moment = qint64(chance() % 150)] { return clock.elapsed() >= moment; }));
        ASSERT_TRUE(program->isRunning()) << program->output().constData();
        program->crash();
        EXPECT_EQ(files(QStringLiteral("*.broken-*")), QStringList()) << "in round " << round;
        ASSERT_NO_FATAL_FAILURE(addSong());
    }

    const auto last = started();
    ASSERT_TRUE(waitUntil([&] { return stir(*last); }));
    // Kept now, or found to be as it was kept before.
    ASSERT_TRUE(last->waitForOneOf({"library-kept", "library-checked"})) << last->output().constData();
    last->crash();
    const pid_t leftBehind = privateMpd();
    EXPECT_GT(leftBehind, 0) << "the music goes on";

    const auto program = started();
    EXPECT_TRUE(program->waitForLine("cache-read")) << program->output().constData();
    EXPECT_TRUE(program->waitForLine("queue-complete")) << program->output().constData();
    EXPECT_EQ(privateMpd(), leftBehind);
    ASSERT_TRUE(waitUntil([&] { return stir(*program); }));
    RawConnection raw(program->findSocket());
    EXPECT_TRUE(waitUntil([&] { return raw.value("stats", "songs").toInt() == songs; }));
    EXPECT_EQ(program->terminate(), 0);
    EXPECT_FALSE(program->output().contains("set aside")) << program->output().constData();
    EXPECT_EQ(files(QStringLiteral("*.broken-*")), QStringList());
    EXPECT_EQ(privateMpd(), 0) << "at its end it ends its MPD, also one that it took over";
}

} // namespace toccata::test
