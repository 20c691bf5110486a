// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/privatempdplace.h"
#include "tests/core/servers/world.h"
#include "tests/support/rawconnection.h"
#include "tests/support/waiting.h"

#include <QFile>

namespace toccata {
namespace {

using Kind = PrivateMpdState::Kind;

class RestartingPrivateMpd : public test::World
{
protected:
    RestartingPrivateMpd() { addSong("one.wav"); }

    std::unique_ptr<test::RawConnection> playing()
    {
        auto mpd = std::make_unique<test::RawConnection>(startPrivateMpd().get().path);
        while (mpd->value("stats", "songs") != "1")
            mpd->command("idle database");
        mpd->command("add one.wav");
        mpd->command("play");
        return mpd;
    }

    void choose(const SoundChoice &sound)
    {
        m_servers.ask(&Servers::setPrivateMpdOptions, PrivateMpdOptions{{}, sound}).get();
    }

    actor::Future<mpd::Address> restart() { return m_servers.ask(&Servers::restartPrivateMpd).unwrap(); }

    QString log(int lines) { return m_servers.ask(&Servers::privateMpdLog, lines).get(); }

    QByteArray config() const
    {
        const auto place = makePrivateMpdPlace(musicFolder(), m_surroundings.environment);
        QFile file(place->config);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(RestartingPrivateMpd, MusicGoesOnWhereItWas)
{
    const auto before = playing();
    before->command("seekcur 12");
    // MPD remembers what it has decoded, not what it was asked for a moment ago.
    ASSERT_TRUE(test::waitUntil([&] { return before->value("status", "elapsed").toDouble() > 12; }));
    test::RawConnection mpd(restart().get().path);
    EXPECT_EQ(mpd.value("status", "state"), "play");
    EXPECT_TRUE(test::waitUntil([&] { return mpd.value("status", "elapsed").toDouble() >= 12; }));
    EXPECT_EQ(privateMpd().kind, Kind::Running);
}

TEST_F(RestartingPrivateMpd, WhatWasPausedStaysPaused)
{
    playing()->command("pause 1");
    test::RawConnection mpd(restart().get().path);
    EXPECT_EQ(mpd.value("status", "state"), "pause");
}

TEST_F(RestartingPrivateMpd, ItIsAnotherProcess)
{
    const auto before = playing();
    restart().get();
    EXPECT_NO_THROW(before->waitForClose());
}

TEST_F(RestartingPrivateMpd, OneThatEndedIsStarted)
{
    const auto mpd = playing();
    mpd->send("kill\n");
    ASSERT_TRUE(test::waitUntil([this] { return privateMpd().kind == Kind::Failed; }));
    EXPECT_TRUE(test::greets(restart().get().path));
}

TEST_F(RestartingPrivateMpd, OneThatWasNeverStartedIs)
{
    EXPECT_TRUE(test::greets(restart().get().path));
    EXPECT_EQ(privateMpd().musicFolder, musicFolder());
}

TEST_F(RestartingPrivateMpd, AnotherProgramsIsLeftAlone)
{
    const auto mpd = playing();
    const actor::Published<ServersState> published;
    const auto second = m_system.start<Servers>("second", published, m_surroundings);
    second.ask(&Servers::startPrivateMpd, QString()).unwrap().get();
    EXPECT_TRUE(published.current()->privateMpd.isShared);
    EXPECT_FALSE(privateMpd().isShared);
    try {
        second.ask(&Servers::restartPrivateMpd).unwrap().get();
        ADD_FAILURE() << "it was restarted";
    } catch (const Failure &failure) {
        EXPECT_EQ(failure.error().kind, Error::Kind::Busy);
    }
    second.ask(&Servers::setPrivateMpdOptions, PrivateMpdOptions{{}, {AudioOutput::None}}).get();
    EXPECT_EQ(mpd->value("status", "state"), "play");
    second.stop().get();
}

TEST_F(RestartingPrivateMpd, AnotherOutputIsPlayedThroughAtOnce)
{
    playing();
    EXPECT_TRUE(privateMpd().noSoundDevice);
    choose({AudioOutput::None});
    test::RawConnection mpd(startPrivateMpd().get().path);
    EXPECT_EQ(mpd.value("outputs", "outputname"), "No sound");
    EXPECT_EQ(mpd.value("status", "state"), "play");
    EXPECT_FALSE(privateMpd().noSoundDevice) << "that is what was chosen";
    choose({AudioOutput::Alsa, QStringLiteral("hw:CARD=Dac,DEV=1")});
    startPrivateMpd().get();
    EXPECT_TRUE(config().contains("device \"hw:CARD=Dac,DEV=1\""));
}

TEST_F(RestartingPrivateMpd, TheSameOptionsAgainChangeNothing)
{
    choose({AudioOutput::None});
    const auto mpd = playing();
    choose({AudioOutput::None});
    EXPECT_EQ(mpd->value("status", "state"), "play");
}

TEST_F(RestartingPrivateMpd, OptionsThatComeWhileItStartsHoldForWhoWaits)
{
    const auto started = startPrivateMpd();
    choose({AudioOutput::None});
    test::RawConnection mpd(started.get().path);
    EXPECT_EQ(mpd.value("outputs", "outputname"), "No sound");
}

TEST_F(RestartingPrivateMpd, ItsLogIsReadFromTheEnd)
{
    EXPECT_EQ(log(100), QString());
    startPrivateMpd().get();
    ASSERT_TRUE(test::waitUntil([this] { return log(100).contains(QLatin1String("one.wav")); }));
    EXPECT_GT(log(100).count(QLatin1Char('\n')), 1);
    EXPECT_EQ(log(2).count(QLatin1Char('\n')), 1);
    EXPECT_TRUE(log(100).endsWith(log(2)));
}

} // namespace
} // namespace toccata
