// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/artwork/coversettings.h"

#include "core/actor/system.h"
#include "core/settings/settings.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toccata {
namespace {

struct CoverSettings : testing::Test
{
    QTemporaryDir folder;
    actor::System system;
    Settings settings{system, folder.filePath(QStringLiteral("toccata.conf"))};
};

TEST_F(CoverSettings, WithoutAnySettingAreTheUsualOptions)
{
    EXPECT_EQ(coverOptions(settings), CoverOptions());
}

TEST_F(CoverSettings, EachSettingIsItsOption)
{
    settings.set(Remembered::coversKept, false);
    settings.set(Remembered::coversEmbedded, false);
    settings.set(Remembered::coversBesideSongs, false);
    settings.set(Remembered::coversEmbeddedFirst, false);
    settings.set(Remembered::coversFromMopidy, false);
    settings.set(Remembered::mopidyPort, 65535);
    settings.set(Remembered::coversFromMusicFolder, false);
    settings.set(Remembered::localMusicFolder, QStringLiteral("/music"));
    settings.set(Remembered::coversOnline, true);
    settings.set(Remembered::coverArchive, QStringLiteral("http://archive.example:8080"));
    const CoverOptions options = coverOptions(settings);
    EXPECT_FALSE(options.kept);
    EXPECT_FALSE(options.embedded);
    EXPECT_FALSE(options.besideSongs);
    EXPECT_FALSE(options.embeddedFirst);
    EXPECT_FALSE(options.mopidy);
    EXPECT_EQ(options.mopidyPort, 65535);
    EXPECT_FALSE(options.musicFolder);
    EXPECT_EQ(options.musicFolderPath, QStringLiteral("/music"));
    EXPECT_TRUE(options.online);
    EXPECT_EQ(options.onlineArchive, QUrl(QStringLiteral("http://archive.example:8080")));
}

TEST_F(CoverSettings, AnArchiveThatIsNoAddressIsTheUsualOne)
{
    for (const char *text : {"", "http://[", "::"}) {
        settings.set(Remembered::coverArchive, QString::fromLatin1(text));
        EXPECT_EQ(coverOptions(settings).onlineArchive, CoverOptions().onlineArchive) << text;
    }
}

TEST_F(CoverSettings, EachChangeIsSeenAsOne)
{
    QStringList seen;
    QObject::connect(&settings, &Settings::changed, &settings, [&](const QString &name) {
        if (isCoverSetting(name))
            seen << name;
    });
    settings.set(Remembered::coversEmbedded, false);
    settings.set(Remembered::coversBesideSongs, false);
    settings.set(Remembered::coversEmbeddedFirst, false);
    settings.set(Remembered::coversFromMopidy, false);
    settings.set(Remembered::mopidyPort, 1);
    settings.set(Remembered::coversFromMusicFolder, false);
    settings.set(Remembered::localMusicFolder, QStringLiteral("/music"));
    settings.set(Remembered::coversOnline, true);
    settings.set(Remembered::coverArchive, QStringLiteral("http://archive.example"));
    EXPECT_EQ(seen.size(), 9);
    settings.set(Remembered::volumeStep, 7);
    EXPECT_EQ(seen.size(), 9);
}

} // namespace
} // namespace toccata
