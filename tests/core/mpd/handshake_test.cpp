// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/handshake.h"

#include <gtest/gtest.h>

namespace toccata::mpd {

namespace {

class HandshakeTest : public ::testing::Test
{
protected:
    void start() { handshake.start(); }
    void feed(const QByteArray &bytes) { EXPECT_FALSE(conversation.feed(bytes)); }
    QByteArray takeWritten() { return std::exchange(written, {}); }

    SessionConfig config;
    QByteArray written;
    std::optional<Capabilities> done;
    Trouble trouble = Trouble::None;
    Conversation conversation{{[this](const QByteArray &bytes) { written += bytes; }, {}, {}}, 8, {}};
    Handshake handshake{config, conversation,
        {[this](const Capabilities &capabilities) { done = capabilities; },
            [this](Trouble t, const QString &) { trouble = t; }}};
};

const QByteArray probe = "commands\nnotcommands\ntagtypes\n";

} // namespace

TEST_F(HandshakeTest, AsksWhatTheServerCanAndIsDone)
{
    start();
    EXPECT_EQ(takeWritten(), probe);
    feed("command: status\nOK\ncommand: kill\nOK\ntagtype: Artist\nOK\n");
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->has("status"));
    EXPECT_TRUE(done->isForbidden("kill"));
    EXPECT_TRUE(done->hasTag("Artist"));
    EXPECT_EQ(takeWritten(), "");
}

TEST_F(HandshakeTest, ThePasswordGoesAloneAndIsWaitedFor)
{
    config.address.password = QStringLiteral("se\"cret");
    start();
    EXPECT_EQ(takeWritten(), "password \"se\\\"cret\"\n");
    feed("OK\n");
    EXPECT_EQ(takeWritten(), probe);
}

TEST_F(HandshakeTest, AWrongPasswordEndsIt)
{
    config.address.password = QStringLiteral("wrong");
    start();
    feed("ACK [3@0] {password} incorrect password\n");
    EXPECT_EQ(trouble, Trouble::WrongPassword);
    EXPECT_EQ(takeWritten(), "password \"wrong\"\n");
}

TEST_F(HandshakeTest, APasswordThatCannotBeSentIsAWrongOne)
{
    config.address.password = QStringLiteral("sesame\n");
    start();
    EXPECT_EQ(trouble, Trouble::WrongPassword) << "to try again would help nobody";
    EXPECT_EQ(takeWritten(), "");
}

TEST_F(HandshakeTest, AServerThatHidesItsStateWantsAPassword)
{
    start();
    feed("command: close\ncommand: password\nOK\ncommand: status\nOK\nACK [4@0] {tagtypes} you don't have "
         "permission\n");
    EXPECT_EQ(trouble, Trouble::PasswordNeeded);
    EXPECT_FALSE(done);
}

TEST_F(HandshakeTest, ReadingRightsSuffice)
{
    start();
    feed("command: status\nOK\ncommand: play\nOK\nOK\n");
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->isForbidden("play"));
}

TEST_F(HandshakeTest, UnwantedTagsAreDisabledInTheServersSpelling)
{
    config.wantedTags = {"artist", "Title", "Unheard"};
    start();
    takeWritten();
    feed("command: status\nOK\nOK\ntagtype: Title\ntagtype: Comment\ntagtype: Artist\ntagtype: Album\nOK\n");
    EXPECT_EQ(takeWritten(), "tagtypes \"disable\" \"Album\" \"Comment\"\n");
    EXPECT_FALSE(done);
    feed("OK\n");
    EXPECT_TRUE(done);
}

TEST_F(HandshakeTest, ARefusedTagListIsNoHarm)
{
    config.wantedTags = {"Artist"};
    start();
    feed("command: status\nOK\nOK\ntagtype: Album\nOK\nACK [2@0] {tagtypes} incorrect arguments\n");
    EXPECT_TRUE(done);
}

TEST_F(HandshakeTest, SetupCommandsAreSentIfTheServerHasThem)
{
    config.setup = {Command("binarylimit").arg(65536), Command("partition").arg("kitchen")};
    start();
    takeWritten();
    feed("command: status\ncommand: binarylimit\nOK\nOK\nOK\n");
    EXPECT_EQ(takeWritten(), "binarylimit \"65536\"\n");
    feed("OK\n");
    EXPECT_TRUE(done);
}

TEST(NarrowTags, NothingIsSentIfAllAreWantedOrNoneAreNamed)
{
    EXPECT_FALSE(narrowTags({"Artist", "Album"}, {"album", "artist"}));
    EXPECT_FALSE(narrowTags({"Artist", "Album"}, {}));
}

} // namespace toccata::mpd
