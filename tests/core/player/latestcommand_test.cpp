// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/player/latestcommand.h"

#include "core/actor/errors.h"
#include "core/actor/system.h"
#include "core/mpd/errors.h"
#include "tests/support/scriptedserver.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace toccata {

namespace {

/// Somebody who drags a slider.
class Slider : public actor::Actor
{
public:
    explicit Slider(mpd::SessionProxy session)
        : m_session(std::move(session))
        , m_command(*this)
    { }

    /// All of them before the first can be answered.
    std::vector<actor::Future<void>> drag(const std::vector<int> &values)
    {
        std::vector<actor::Future<void>> answers;
        for (const int value : values)
            answers.push_back(m_command.send(m_session, mpd::Command("setvol").arg(value)));
        return answers;
    }
    std::vector<actor::Future<void>> dragAndLoseTheServer(const std::vector<int> &values)
    {
        auto answers = drag(values);
        m_command.reset();
        return answers;
    }

private:
    mpd::SessionProxy m_session;
    LatestCommand m_command;
};

class LatestCommandTest : public testing::Test
{
protected:
    LatestCommandTest()
    {
        server.answer("setvol", "OK\n");
        mpd::SessionConfig config;
        config.address = server.address();
        config.mode = mpd::SessionConfig::Mode::OnDemand;
        slider = system.start<Slider>(
            "slider", mpd::SessionProxy(system.start<mpd::Session>("session", config)));
    }
    QList<QByteArray> volumesSent() const
    {
        QList<QByteArray> lines = server.received();
        lines.removeIf([](const QByteArray &line) { return !line.startsWith("setvol"); });
        return lines;
    }

    test::ScriptedServer server;
    actor::System system;
    actor::ActorRef<Slider> slider;
};

} // namespace

TEST_F(LatestCommandTest, SendsTheFirstAndTheNewest)
{
    const auto answers = slider.ask(&Slider::drag, std::vector{1, 2, 3, 4}).get(10s);
    EXPECT_NO_THROW(answers.at(0).get(10s));
    EXPECT_THROW(answers.at(1).get(10s), actor::Cancelled);
    EXPECT_THROW(answers.at(2).get(10s), actor::Cancelled);
    EXPECT_NO_THROW(answers.at(3).get(10s));
    EXPECT_EQ(volumesSent(), QList<QByteArray>({"setvol \"1\"", "setvol \"4\""}));
}

TEST_F(LatestCommandTest, SendsEachThatComesAlone)
{
    for (const int value : {5, 6})
        slider.ask(&Slider::drag, std::vector{value}).get(10s).front().get(10s);
    EXPECT_EQ(volumesSent(), QList<QByteArray>({"setvol \"5\"", "setvol \"6\""}));
}

TEST_F(LatestCommandTest, GoesOnAfterARefusal)
{
    server.answer("setvol \"1\"", "ACK [5@0] {setvol} problems setting volume\n");
    const auto answers = slider.ask(&Slider::drag, std::vector{1, 2}).get(10s);
    EXPECT_THROW(answers.at(0).get(10s), Failure);
    EXPECT_NO_THROW(answers.at(1).get(10s));
}

TEST_F(LatestCommandTest, WhatWaitsIsNotSentOverANewConnection)
{
    const auto answers = slider.ask(&Slider::dragAndLoseTheServer, std::vector{1, 2}).get(10s);
    EXPECT_THROW(answers.at(1).get(10s), actor::BrokenReply);
    EXPECT_NO_THROW(answers.at(0).get(10s));
    slider.ask(&Slider::drag, std::vector{3}).get(10s).front().get(10s);
    EXPECT_EQ(volumesSent(), QList<QByteArray>({"setvol \"1\"", "setvol \"3\""}));
}

} // namespace toccata
