// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actor/system.h"
#include "core/mpd/session.h"
#include "tests/core/mpd/sessionenginetest.h"
#include "tests/support/mpdserver.h"
#include "tests/support/sshserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

namespace toccata::mpd {
namespace {

using Phase = ConnectionState::Phase;

/// The `ssh` programs that this process has started and that still run.
QList<pid_t> sshProcesses()
{
    QList<pid_t> found;
    const QDir threads(QStringLiteral("/proc/self/task"));
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile children(threads.filePath(thread + QStringLiteral("/children")));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : children.readAll().split(' ')) {
            QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(child)));
            if (!child.isEmpty() && name.open(QIODevice::ReadOnly) && name.readAll() == "ssh\n")
                found.push_back(pid_t(child.toInt()));
        }
    }
    return found;
}

struct SshTest : SessionEngineTest
{
    SshTest() { goThrough(QStringLiteral("gate"), server.address().port); }
    // What the engines have let go of ends before the server does.
    ~SshTest() override
    {
        other.reset();
        engine.reset();
        EXPECT_TRUE(eventually([] { return sshProcesses().isEmpty(); }));
    }

    void goThrough(const QString &gateway, quint16 port)
    {
        config.address = *Address::parse(QStringLiteral("ssh://%1/127.0.0.1:%2").arg(gateway).arg(port));
    }
    void startOther()
    {
        SessionConfig onDemand;
        onDemand.name = QStringLiteral("other");
        onDemand.address = config.address;
        onDemand.mode = SessionConfig::Mode::OnDemand;
        other = std::make_unique<SessionEngine>(onDemand);
    }
    bool otherAnswers()
    {
        auto slot = std::make_shared<std::optional<Result<Pairs>>>();
        other->send(makeExchange(
            pairs(Command("status")), [slot](Result<Pairs> result) { *slot = std::move(result); }));
        return answered(slot) && slot->value();
    }
    QString words() const { return engine->state().serverText; }
    /// Also if it is being tried again by now.
    bool hasClosed() const
    {
        return std::any_of(states.begin(), states.end(),
            [](const ConnectionState &state) { return state.trouble == Trouble::ClosedByServer; });
    }
    bool failedTimes(qsizetype times) { return reachedAgain(Phase::WaitingToRetry, times); }

    test::SshServer gate;
    std::unique_ptr<SessionEngine> other; ///< On demand.
};

TEST_F(SshTest, TalksThroughTheGateway)
{
    connectNow();
    EXPECT_EQ(errorOf(send("status")), std::nullopt);
    ASSERT_TRUE(sent("idle", 2));
    server.announce({"player"});
    EXPECT_TRUE(eventually([this] { return events.testFlag(IdleEvent::Player); }));
}

TEST_F(SshTest, TalksToARealMpd)
{
    const test::MpdServer mpd;
    goThrough(QStringLiteral("gate"), mpd.port());
    connectNow();
    EXPECT_EQ(errorOf(send("status")), std::nullopt);
}

TEST_F(SshTest, AHostThatIsNotKnownIsRefusedWithItsWords)
{
    gate.forgetHost();
    start();
    ASSERT_TRUE(reached(Trouble::SshFailed));
    EXPECT_TRUE(words().endsWith(u"Host key verification failed.")) << qPrintable(words());
    EXPECT_EQ(gate.logins(), 0);
}

TEST_F(SshTest, AKeyThatIsNotLetInIsToldInItsWords)
{
    gate.useForeignKey();
    start();
    ASSERT_TRUE(reached(Trouble::SshFailed));
    EXPECT_TRUE(words().contains(u"Permission denied (publickey).")) << qPrintable(words());
}

TEST_F(SshTest, AGatewayThatIsDownIsToldAndComesBack)
{
    gate.crash();
    start();
    ASSERT_TRUE(reached(Trouble::SshFailed));
    EXPECT_TRUE(words().contains(u"Connection refused")) << qPrintable(words());
    gate.start();
    EXPECT_TRUE(reached(Phase::Connected));
}

TEST_F(SshTest, AMusicServerThatIsDownIsToldAndComesBack)
{
    server.stopListening();
    start();
    ASSERT_TRUE(reached(Trouble::SshFailed));
    EXPECT_TRUE(words().contains(u"Connection refused")) << qPrintable(words());
    server.listenAgain();
    EXPECT_TRUE(reached(Phase::Connected));
}

TEST_F(SshTest, AServerThatHangsUpBeforeItGreetsHasClosed)
{
    server.greet({});
    start();
    ASSERT_TRUE(eventually([this] { return server.connections() > 0; }));
    server.hangUp();
    EXPECT_TRUE(eventually([this] { return hasClosed(); })) << qPrintable(words());
}

TEST_F(SshTest, AWebServerBehindTheGatewayIsTold)
{
    server.greet("HTTP/1.0 400 Bad Request\r\n");
    start();
    EXPECT_TRUE(reached(Trouble::HttpServer));
}

TEST_F(SshTest, AMusicServerThatNeverGreetsIsSilent)
{
    server.greet({});
    config.limits.ssh = std::chrono::milliseconds(1000);
    start();
    ASSERT_TRUE(eventually([this] { return states.back().trouble != Trouble::None; }));
    EXPECT_EQ(states.back().trouble, Trouble::Silent) << qPrintable(words());
}

TEST_F(SshTest, WithoutTheProgramThatIsTold)
{
    const QTemporaryDir empty;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(empty.path()));
    start();
    EXPECT_TRUE(reached(Trouble::SshMissing));
    qputenv("PATH", path);
    EXPECT_TRUE(reached(Phase::Connected)) << "it was installed meanwhile";
}

TEST_F(SshTest, AGatewayThatDiesInTalkIsClosedAndHealed)
{
    connectNow();
    ASSERT_TRUE(sent("idle"));
    gate.crash();
    ASSERT_TRUE(eventually([this] { return hasClosed(); }));
    gate.start();
    EXPECT_TRUE(reachedAgain(Phase::Connected, 2));
}

TEST_F(SshTest, AServerThatHangsUpInTalkIsComeBackTo)
{
    connectNow();
    ASSERT_TRUE(sent("idle"));
    server.hangUp();
    EXPECT_TRUE(reachedAgain(Phase::Connected, 2));
}

TEST_F(SshTest, OneLoginServesAllSessions)
{
    connectNow();
    startOther();
    EXPECT_TRUE(otherAnswers());
    EXPECT_EQ(server.connections(), 2);
    EXPECT_EQ(gate.logins(), 1) << gate.log().constData();
}

TEST_F(SshTest, ALoginThatIsNotSharedYetIsDoneWithout)
{
    startOther();
    EXPECT_TRUE(otherAnswers());
    EXPECT_EQ(gate.logins(), 1);
}

TEST_F(SshTest, WithoutTheSharedLoginTheOthersComeBackByThemselves)
{
    connectNow();
    startOther();
    ASSERT_TRUE(otherAnswers());
    engine.reset();
    ASSERT_TRUE(eventually([this] { return other->state().phase != Phase::Connected; }));
    EXPECT_TRUE(otherAnswers());
    EXPECT_EQ(gate.logins(), 2);
}

TEST_F(SshTest, WhatADeadSharedLoginHasLeftBehindDoesNoHarm)
{
    connectNow();
    const QList<pid_t> master = sshProcesses();
    ASSERT_EQ(master.size(), 1);
    ::kill(master.front(), SIGKILL); // its socket stays
    ASSERT_TRUE(reachedAgain(Phase::Connected, 2));
    startOther();
    EXPECT_TRUE(otherAnswers());
    EXPECT_EQ(gate.logins(), 2) << "it is shared again";
}

TEST_F(SshTest, APersonIsAskedOnceForAllSessions)
{
    gate.protectKey("open sesame", "open sesame");
    connectNow();
    startOther();
    EXPECT_TRUE(otherAnswers());
    EXPECT_EQ(gate.questions(), 1);
}

TEST_F(SshTest, WhoGivesNoAnswerIsNotAskedAgainUntilTheyWantTo)
{
    gate.protectKey("open sesame", {});
    start();
    ASSERT_TRUE(failedTimes(1));
    EXPECT_EQ(engine->state().trouble, Trouble::SshFailed);
    const int asked = gate.questions();
    EXPECT_GT(asked, 0);
    ASSERT_TRUE(failedTimes(3));
    EXPECT_EQ(gate.questions(), asked);
    gate.protectKey("open sesame", "open sesame");
    engine->reconnectNow();
    EXPECT_TRUE(reached(Phase::Connected));
    EXPECT_EQ(gate.questions(), 1);
}

TEST_F(SshTest, AQuestionThatNobodyAnswersInTimeIsNotAskedAgain)
{
    gate.protectKey("open sesame", "open sesame");
    gate.leaveQuestionsOpen();
    config.limits.ssh = std::chrono::milliseconds(2000);
    start();
    ASSERT_TRUE(eventually([this] { return gate.questions() == 1; }))
        << "one that asked nobody does not count";
    ASSERT_TRUE(failedTimes(3));
    EXPECT_EQ(gate.questions(), 1);
}

TEST_F(SshTest, WhatIsDoneByItselfInterruptsNoQuestion)
{
    gate.protectKey("open sesame", "open sesame");
    gate.leaveQuestionsOpen();
    start();
    ASSERT_TRUE(eventually([this] { return gate.questions() == 1; }));
    const QList<pid_t> asking = sshProcesses();
    engine->reconnectNow(Wanted::ByItself);
    EXPECT_EQ(sshProcesses(), asking);
    engine->reconnectNow(Wanted::ByPerson);
    EXPECT_TRUE(eventually([this] { return gate.questions() == 2; }));
}

TEST_F(SshTest, OnlyTheSessionThatIsKeptAsks)
{
    gate.protectKey("open sesame", "open sesame");
    startOther();
    EXPECT_FALSE(otherAnswers());
    EXPECT_EQ(gate.questions(), 0);
}

TEST_F(SshTest, WhatIsStillOnItsWayIsEndedWithoutWaiting)
{
    test::ScriptedServer silent;
    silent.greet({});
    goThrough(QStringLiteral("127.0.0.1:%1").arg(silent.address().port), server.address().port);
    start();
    ASSERT_TRUE(eventually([&] { return silent.connections() > 0; }));
    EXPECT_EQ(sshProcesses().size(), 1);
    engine.reset();
    EXPECT_TRUE(eventually([] { return sshProcesses().isEmpty(); }));
}

TEST_F(SshTest, AnActorsThreadEndsWhileItIsOnItsWay)
{
    test::ScriptedServer silent;
    silent.greet({});
    goThrough(QStringLiteral("127.0.0.1:%1").arg(silent.address().port), server.address().port);
    config.onState = {};
    actor::System system;
    const auto session = system.start<Session>("session", config);
    ASSERT_TRUE(eventually([&] { return silent.connections() > 0; }));
    EXPECT_NO_THROW(session.stop().get(std::chrono::seconds(10)));
    EXPECT_TRUE(eventually([] { return sshProcesses().isEmpty(); }));
}

TEST_F(SshTest, ConnectingAnewAtWillLeavesOneProcess)
{
    connectNow();
    for (qsizetype times = 2; times <= 4; ++times) {
        engine->reconnectNow();
        ASSERT_TRUE(reachedAgain(Phase::Connected, times));
    }
    EXPECT_TRUE(eventually([] { return sshProcesses().size() == 1; }));
}

} // namespace
} // namespace toccata::mpd
