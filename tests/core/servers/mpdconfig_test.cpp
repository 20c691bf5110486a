// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/mpdconfig.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

MpdPaths somePaths()
{
    return {QStringLiteral("/m"), QStringLiteral("/p"), QStringLiteral("/d"), QStringLiteral("/t"),
        QStringLiteral("/s"), QStringLiteral("/run/socket")};
}

std::string configWith(const MpdPaths &paths, const SoundOutput &output = {})
{
    const Result<QByteArray> config = mpdConfig(paths, output);
    return config ? config->toStdString() : "(error)";
}

TEST(MpdConfig, EveryPathHasItsLine)
{
    const std::string config = configWith(somePaths());
    EXPECT_THAT(config, HasSubstr("music_directory \"/m\"\n"));
    EXPECT_THAT(config, HasSubstr("playlist_directory \"/p\"\n"));
    EXPECT_THAT(config, HasSubstr("db_file \"/d\"\n"));
    EXPECT_THAT(config, HasSubstr("sticker_file \"/t\"\n"));
    EXPECT_THAT(config, HasSubstr("state_file \"/s\"\n"));
    EXPECT_THAT(config, HasSubstr("bind_to_address \"/run/socket\"\n"));
}

TEST(MpdConfig, ItIsPrivateAndGoesOnPaused)
{
    const std::string config = configWith(somePaths());
    EXPECT_THAT(config, HasSubstr("zeroconf_enabled \"no\"\n"));
    EXPECT_THAT(config, HasSubstr("restore_paused \"yes\"\n"));
    EXPECT_THAT(config, HasSubstr("auto_update \"yes\"\n"));
    EXPECT_THAT(config, Not(HasSubstr("port ")));
}

TEST(MpdConfig, PathsKeepTheirSpacesQuotesBackslashesAndLetters)
{
    EXPECT_EQ(quotedForMpdConfig(QStringLiteral("/a b")), "\"/a b\"");
    EXPECT_EQ(quotedForMpdConfig(QStringLiteral("/12\" Mix")), "\"/12\\\" Mix\"");
    EXPECT_EQ(quotedForMpdConfig(QStringLiteral("/AC\\DC#1")), "\"/AC\\\\DC#1\"");
    EXPECT_EQ(quotedForMpdConfig(QStringLiteral("/Müsic/音楽")), QStringLiteral("\"/Müsic/音楽\"").toUtf8());
}

TEST(MpdConfig, ALineBreakInAPathIsRefused)
{
    for (const char *folder : {"/a\nport \"1\"", "/a\rb"}) {
        MpdPaths paths = somePaths();
        paths.musicFolder = QString::fromLatin1(folder);
        const Result<QByteArray> config = mpdConfig(paths, {AudioOutput::Alsa});
        ASSERT_FALSE(config);
        EXPECT_EQ(config.error().kind, Error::Kind::Invalid);
    }
}

TEST(MpdConfig, ThereIsOneOutputOfTheChosenKind)
{
    EXPECT_THAT(configWith(somePaths(), {AudioOutput::PipeWire}), HasSubstr("type \"pipewire\""));
    EXPECT_THAT(configWith(somePaths(), {AudioOutput::PulseAudio}), HasSubstr("type \"pulse\""));
    EXPECT_THAT(configWith(somePaths(), {AudioOutput::Alsa}), HasSubstr("type \"alsa\""));
    EXPECT_THAT(configWith(somePaths(), {AudioOutput::None}), HasSubstr("type \"null\""));
}

TEST(MpdConfig, ADeviceOfAlsaIsNamed)
{
    const std::string config
        = configWith(somePaths(), {AudioOutput::Alsa, QStringLiteral("hw:CARD=\"A\",DEV=0")});
    EXPECT_THAT(config, HasSubstr("type \"alsa\""));
    EXPECT_THAT(config, HasSubstr("device \"hw:CARD=\\\"A\\\",DEV=0\""));
    EXPECT_THAT(configWith(somePaths(), {AudioOutput::Alsa}), Not(HasSubstr("device ")));
    const auto broken = mpdConfig(somePaths(), {AudioOutput::Alsa, QStringLiteral("hw:0\nport 1")});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().kind, Error::Kind::Invalid);
}

TEST(MpdConfig, AfterARestartMusicMayGoOn)
{
    EXPECT_THAT(mpdConfig(somePaths(), {}, false)->toStdString(), HasSubstr("restore_paused \"no\"\n"));
}

TEST(MpdConfig, AConfigurationTellsWhetherItOnlyPretendsToPlay)
{
    EXPECT_TRUE(playsSilently(*mpdConfig(somePaths(), {AudioOutput::None})));
    EXPECT_FALSE(playsSilently(*mpdConfig(somePaths(), {AudioOutput::Alsa})));
    EXPECT_FALSE(playsSilently(*mpdConfig(somePaths(), {AudioOutput::None, {}, true})))
        << "somebody wants that";
    EXPECT_FALSE(playsSilently({}));
}

} // namespace
} // namespace toccata
