// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/protocollog.h"

#include "core/base/logging.h"

#include <QStringList>
#include <gtest/gtest.h>

namespace toccata::mpd {

namespace {

QStringList messages;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    messages.append(message);
}

class ProtocolLogTest : public ::testing::Test
{
protected:
    ProtocolLogTest()
    {
        messages.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("toccata.mpd.debug=true"));
        m_previous = qInstallMessageHandler(collect);
    }
    ~ProtocolLogTest() override
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules({});
    }

    ProtocolLog log{QStringLiteral("bulk")};

private:
    QtMessageHandler m_previous;
};

} // namespace

TEST_F(ProtocolLogTest, ShowsEachLineOnceWithItsDirection)
{
    log.sent("command_list_begin\nplay\ncommand_list_end\n");
    log.received("OK");
    EXPECT_EQ(messages,
        (QStringList{QStringLiteral("bulk > command_list_begin"), QStringLiteral("bulk > play"),
            QStringLiteral("bulk > command_list_end"), QStringLiteral("bulk < OK")}));
}

TEST_F(ProtocolLogTest, NeverShowsAPassword)
{
    log.sent("password \"secret\"\n");
    EXPECT_EQ(messages, QStringList{QStringLiteral("bulk > password \"***\"")});
}

TEST_F(ProtocolLogTest, ShortensLongLinesAndLongReplies)
{
    log.received(QByteArray(1000, 'x'));
    EXPECT_LT(messages.takeFirst().size(), 220);
    for (int i = 0; i < 99; ++i)
        log.received("file: a");
    log.received("OK");
    EXPECT_EQ(messages.size(), 13);
    EXPECT_EQ(messages.at(11), QStringLiteral("bulk < (88 more lines)"));
}

TEST_F(ProtocolLogTest, SaysNothingWhenItIsOff)
{
    QLoggingCategory::setFilterRules(QStringLiteral("toccata.mpd.debug=false"));
    log.sent("ping\n");
    log.received("OK");
    log.receivedBinary(5);
    EXPECT_TRUE(messages.isEmpty());
}

} // namespace toccata::mpd
