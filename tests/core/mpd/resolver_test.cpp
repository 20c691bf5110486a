// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/resolver.h"

#include "tests/core/mpd/eventually.h"

#include <QThread>
#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <thread>

namespace toccata::mpd {
namespace {

const QString name = QStringLiteral("box");
const NameAnswer boxAnswer{{QHostAddress(QStringLiteral("192.0.2.1"))}, Trouble::None, {}};

/// Looks up only once it is opened. The threads keep it.
struct Gate
{
    std::promise<void> opening;
    std::shared_future<void> opened = opening.get_future().share();
    std::atomic<int> lookUps{0};
};

struct ResolverTest : ::testing::Test
{
    // A thread that still waits would be a leak.
    ~ResolverTest() override { open(); }

    void open()
    {
        if (!std::exchange(isOpen, true))
            gate->opening.set_value();
    }
    Resolver::Question ask() { return ask(*resolver); }
    Resolver::Question ask(Resolver &asked)
    {
        return asked.ask(name, [this](const NameAnswer &answer) {
            ++answers;
            last = answer;
            answeredIn = QThread::currentThread();
        });
    }

    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    std::unique_ptr<Resolver> resolver = std::make_unique<Resolver>(
        [gate = this->gate](const QString &asked) {
            ++gate->lookUps;
            gate->opened.wait();
            return asked == name ? boxAnswer : NameAnswer{{}, Trouble::HostNotFound, {}};
        },
        std::chrono::hours(1));
    bool isOpen = false;
    int answers = 0;
    NameAnswer last;
    QThread *answeredIn = nullptr;
};

TEST_F(ResolverTest, AnswersInTheThreadThatAsked)
{
    open();
    const Resolver::Question question = ask();
    ASSERT_TRUE(eventually([&] { return answers == 1; }));
    EXPECT_EQ(last.addresses, boxAnswer.addresses);
    EXPECT_EQ(answeredIn, QThread::currentThread());
}

TEST_F(ResolverTest, ANameIsLookedUpOnceHoweverManyAskForIt)
{
    std::vector<Resolver::Question> questions;
    for (int times = 0; times < 100; ++times)
        questions.push_back(ask());
    ASSERT_TRUE(eventually([&] { return gate->lookUps == 1; }));
    open();
    ASSERT_TRUE(eventually([&] { return answers == 100; }));
    EXPECT_EQ(gate->lookUps, 1);
}

TEST_F(ResolverTest, ANameThatWasAnsweredIsLookedUpAnew)
{
    open();
    const Resolver::Question first = ask();
    ASSERT_TRUE(eventually([&] { return answers == 1; }));
    const Resolver::Question second = ask();
    ASSERT_TRUE(eventually([&] { return answers == 2; }));
    EXPECT_EQ(gate->lookUps, 2);
}

TEST_F(ResolverTest, WhoLetsGoOfTheQuestionHearsNothing)
{
    Resolver::Question given = ask();
    given.reset();
    const Resolver::Question kept = ask();
    open();
    ASSERT_TRUE(eventually([&] { return answers > 0; }));
    EXPECT_EQ(answers, 1);
}

TEST_F(ResolverTest, ALookupThatHangsIsOvertakenByAnother)
{
    Resolver impatient(
        [gate = gate](const QString &) {
            if (++gate->lookUps != 2)
                gate->opened.wait();
            return boxAnswer;
        },
        std::chrono::seconds(0));
    const Resolver::Question question = ask(impatient);
    ASSERT_TRUE(eventually([&] { return answers == 1; }));
    open();
    const Resolver::Question next = ask(impatient);
    ASSERT_TRUE(eventually([&] { return answers == 2; })) << "what was overtaken answers nobody twice";
}

TEST_F(ResolverTest, ThreeLookupsOfANameHangAtMost)
{
    Resolver impatient(
        [gate = gate](const QString &) {
            ++gate->lookUps;
            gate->opened.wait();
            return boxAnswer;
        },
        std::chrono::seconds(0));
    std::vector<Resolver::Question> questions{ask(impatient)};
    ASSERT_TRUE(eventually([&] { return gate->lookUps == Resolver::mostLookUps; }));
    for (int times = 0; times < 5; ++times)
        questions.push_back(ask(impatient));
    open();
    ASSERT_TRUE(eventually([&] { return answers == 6; }));
    EXPECT_EQ(gate->lookUps, Resolver::mostLookUps);
}

// As when the network has changed: what was asked before that finds nothing, however late.
TEST_F(ResolverTest, ThatAnOlderLookupFailsDoesNotCount)
{
    auto younger = std::make_shared<Gate>();
    Resolver impatient(
        [gate = gate, younger](const QString &) {
            const bool isFirst = ++gate->lookUps == 1;
            gate->lookUps.notify_all();
            (isFirst ? gate : younger)->opened.wait();
            ++younger->lookUps;
            return isFirst ? NameAnswer{{}, Trouble::NameUnanswered, {}} : boxAnswer;
        },
        std::chrono::seconds(0));
    const Resolver::Question question = ask(impatient);
    gate->lookUps.wait(0); // without the event loop, so that no other is begun before
    ASSERT_TRUE(eventually([&] { return gate->lookUps == Resolver::mostLookUps; }));
    open();
    ASSERT_TRUE(eventually([&] { return younger->lookUps == 1; }));
    younger->opening.set_value();
    ASSERT_TRUE(eventually([&] { return answers == 1; }));
    EXPECT_EQ(last.addresses, boxAnswer.addresses);
}

TEST_F(ResolverTest, NobodyWaitsForALookupThatHangs)
{
    const Resolver::Question question = ask();
    ASSERT_TRUE(eventually([&] { return gate->lookUps == 1; }));
    resolver.reset(); // would hang here
    open();
    EXPECT_TRUE(eventually([&] { return answers == 1; })) << "its threads go on without it";
}

TEST_F(ResolverTest, AThreadThatHasEndedIsToldNothing)
{
    Resolver::Question question;
    std::thread([&] { question = ask(); }).join();
    const Resolver::Question other
        = resolver->ask(QStringLiteral("other"), [this](const NameAnswer &answer) { last = answer; });
    open();
    ASSERT_TRUE(eventually([&] { return last.trouble == Trouble::HostNotFound; }));
    EXPECT_EQ(answers, 0);
}

TEST(SystemResolver, KnowsThisComputer)
{
    NameAnswer heard;
    const Resolver::Question question = Resolver::ofSystem().ask(
        QStringLiteral("localhost"), [&](const NameAnswer &answer) { heard = answer; });
    ASSERT_TRUE(eventually([&] { return !heard.addresses.isEmpty(); }));
    for (const QHostAddress &address : heard.addresses)
        EXPECT_TRUE(address.isLoopback()) << qPrintable(address.toString());
    EXPECT_EQ(heard.trouble, Trouble::None);
}

} // namespace
} // namespace toccata::mpd
