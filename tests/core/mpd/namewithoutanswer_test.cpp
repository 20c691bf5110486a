// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QProcess>
#include <gtest/gtest.h>

namespace toccata::mpd {
namespace {

constexpr int lookUpMilliseconds = 60'000; // as tests/support/hangingnames.cpp has it

/// What a program prints that cannot look names up; nothing if it waits for that.
QByteArray printed()
{
    const QString folder = QCoreApplication::applicationDirPath();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), folder + QStringLiteral("/libhangingnames.so"));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(folder + QStringLiteral("/namewithoutanswer"), QStringList());
    if (!program.waitForFinished(lookUpMilliseconds / 2)) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().constData();
    return program.readAllStandardOutput();
}

TEST(NameWithoutAnswer, IsSaidSoAndHoldsUpNobody)
{
    const QByteArray words = printed();
    EXPECT_EQ(words.count("NameUnanswered\n"), 3) << words.constData();
    EXPECT_EQ(words.count("looking up\n"), 1) << "each attempt shares the one lookup\n" << words.constData();
}

} // namespace
} // namespace toccata::mpd
