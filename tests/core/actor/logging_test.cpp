// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/promise.h"
#include "core/actor/system.h"
#include "core/base/logging.h"
#include "tests/core/actor/settled.h"

#include <QLoggingCategory>

#include <gtest/gtest.h>

#include <mutex>
#include <vector>

namespace toccata::actor {
namespace {

struct Line
{
    QtMsgType level;
    QString text;
};
std::mutex linesMutex;
std::vector<Line> lines;

void keep(QtMsgType level, const QMessageLogContext &, const QString &text)
{
    const std::lock_guard lock(linesMutex);
    lines.push_back({level, text});
}

/// Collects everything the actor layer logs while a test runs.
class ActorLog : public ::testing::Test
{
protected:
    void SetUp() override
    {
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("toccata.actor=true"));
        m_before = qInstallMessageHandler(keep);
    }
    void TearDown() override
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules(QString());
    }
    static bool has(QtMsgType level, const QString &text)
    {
        const std::lock_guard lock(linesMutex);
        for (const Line &line : lines)
            if (line.level == level && line.text.contains(text))
                return true;
        return false;
    }

private:
    QtMessageHandler m_before = nullptr;
};

class Plain : public Actor
{
public:
    int boom() { throw std::runtime_error("boom"); }
};

TEST_F(ActorLog, HasTheCourseOfALifeForDebugging)
{
    System system;
    system.start<Plain>("plain").stop().get();
    EXPECT_TRUE(has(QtDebugMsg, QStringLiteral("plain starts")));
    EXPECT_TRUE(has(QtDebugMsg, QStringLiteral("plain has ended")));
}

TEST_F(ActorLog, HasErrorsThatWentIntoAReplyAsInformation)
{
    System system;
    EXPECT_ANY_THROW(system.start<Plain>("plain").ask(&Plain::boom).get());
    EXPECT_TRUE(has(QtInfoMsg, QStringLiteral("plain answers with an error: boom")));
    EXPECT_FALSE(has(QtInfoMsg, QStringLiteral("nobody looked")));
}

TEST_F(ActorLog, HasErrorsThatNobodyLookedAt)
{
    Promise<int>().setException(std::make_exception_ptr(std::runtime_error("unseen")));
    EXPECT_TRUE(has(QtInfoMsg, QStringLiteral("nobody looked at: unseen")));
}

TEST_F(ActorLog, HasAFailureAsAnError)
{
    System system;
    const auto plain = system.start<Plain>("plain");
    plain.tell(&Plain::boom);
    plain.done().get();
    EXPECT_TRUE(has(QtCriticalMsg, QStringLiteral("plain failed: boom")));
}

TEST_F(ActorLog, WarnsOfAReplyHandlerThatThrew)
{
    QObject context;
    readyFuture().deliver(
        &context, [] { throw std::runtime_error("handler"); }, [](std::exception_ptr) {});
    runWhatWasPosted();
    EXPECT_TRUE(has(QtWarningMsg, QStringLiteral("handler of a reply: handler")));
}

} // namespace
} // namespace toccata::actor
