// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mpdserver.h"
#include "tests/support/taggedmusic.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace toccata::test {

TEST(AtSpi, AScreenReaderHearsEveryControlOfEveryPlace)
{
    const MpdServer mpd{{.musicFolder = taggedMusicFolder()}};
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(QStringLiteral("dbus-run-session"),
        {QStringLiteral("--"), QStringLiteral(TOCCATA_CHECK_ATSPI), QStringLiteral(TOCCATA_PROGRAM),
            QStringLiteral("127.0.0.1:%1").arg(mpd.port())});
    ASSERT_TRUE(check.waitForStarted()) << "dbus-run-session is in the package dbus";
    ASSERT_TRUE(check.waitForFinished(200'000));
    const std::string output = check.readAll().toStdString();
    constexpr int missing = 77;
    if (check.exitCode() == missing)
        GTEST_SKIP() << output;
    EXPECT_EQ(check.exitCode(), 0) << output;
}

} // namespace toccata::test
