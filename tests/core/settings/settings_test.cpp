// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

class SettingsTest : public ::testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("deep/toccata.conf")); }

    void write(const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path()).path());
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray content(const QString &of) const
    {
        QFile file(of);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }

    QStringList entries() const
    {
        return QDir(QFileInfo(path()).path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
    }

    QTemporaryDir m_folder;
    actor::System system;
};

TEST_F(SettingsTest, WithoutAFileDefaultsServeAndNothingIsWritten)
{
    {
        const Settings settings(system, path());
        EXPECT_EQ(settings.value(Remembered::volumeStep), 5);
        EXPECT_EQ(settings.value(Remembered::scheme), QStringLiteral("system"));
        EXPECT_EQ(settings.setAside(), std::nullopt);
    }
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SettingsTest, WhatWasSetIsThereAtTheNextStart)
{
    const QByteArray geometry("\x01\x00\xff,;=\"\n", 8);
    const QString folder = QStringLiteral("/home/x/Müsic, \"live\"; 100% [a]\\b");
    {
        Settings settings(system, path());
        settings.set(Remembered::volumeStep, 2);
        settings.set(Remembered::sidebarFolded, true);
        settings.set(Remembered::windowGeometry, geometry);
        settings.set(Remembered::musicFolder, folder);
        settings.set(Remembered::songColumns(QStringLiteral("album")), QByteArray("columns"));
    }
    const Settings settings(system, path());
    EXPECT_EQ(settings.setAside(), std::nullopt);
    EXPECT_EQ(settings.value(Remembered::volumeStep), 2);
    EXPECT_TRUE(settings.value(Remembered::sidebarFolded));
    EXPECT_EQ(settings.value(Remembered::windowGeometry), geometry);
    EXPECT_EQ(settings.value(Remembered::musicFolder), folder);
    EXPECT_EQ(settings.value(Remembered::songColumns(QStringLiteral("album"))), "columns");
    EXPECT_EQ(settings.value(Remembered::songColumns(QStringLiteral("queue"))), "");
}

TEST_F(SettingsTest, EmptyValuesSurvive)
{
    {
        Settings settings(system, path());
        settings.set(Remembered::windowState, QByteArray("x"));
        settings.set(Remembered::windowState, QByteArray());
        settings.set(Remembered::page, QStringLiteral("albums"));
        settings.set(Remembered::page, QString());
    }
    const Settings settings(system, path());
    EXPECT_EQ(settings.setAside(), std::nullopt);
    EXPECT_TRUE(settings.value(Remembered::windowState).isEmpty());
    EXPECT_TRUE(settings.value(Remembered::page).isEmpty());
}

TEST_F(SettingsTest, OnlyARealChangeIsTold)
{
    Settings settings(system, path());
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(Remembered::volumeStep, 5);
    EXPECT_EQ(changed.count(), 0);
    settings.set(Remembered::volumeStep, 6);
    settings.set(Remembered::volumeStep, 6);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toString(), Remembered::volumeStep.name);
}

TEST_F(SettingsTest, FlushWritesAndLeavesNothingButTheFile)
{
    Settings settings(system, path());
    settings.set(Remembered::volumeStep, 7);
    settings.flush();
    EXPECT_TRUE(content(path()).contains("volumeStep=7")) << content(path()).toStdString();
    EXPECT_EQ(entries(), QStringList(QStringLiteral("toccata.conf")));
}

TEST_F(SettingsTest, AChangeAfterTheActorsHaveEndedIsWrittenAllTheSame)
{
    {
        Settings settings(system, path());
        system.stopAll();
        settings.set(Remembered::volumeStep, 8);
    }
    EXPECT_TRUE(content(path()).contains("volumeStep=8"));
}

TEST_F(SettingsTest, AFileOfAnotherVersionKeepsWhatWeDoNotKnow)
{
    write("[future]\nthing=42\n");
    {
        Settings settings(system, path());
        settings.set(Remembered::volumeStep, 7);
    }
    EXPECT_TRUE(content(path()).contains("thing=42"));
    EXPECT_TRUE(content(path()).contains("volumeStep=7"));
}

TEST_F(SettingsTest, TwoProgramsKeepEachOthersChanges)
{
    Settings one(system, path());
    Settings other(system, path());
    one.set(Remembered::volumeStep, 7);
    one.flush();
    other.set(Remembered::sidebarFolded, true);
    other.flush();
    const Settings third(system, path());
    EXPECT_EQ(third.value(Remembered::volumeStep), 7);
    EXPECT_TRUE(third.value(Remembered::sidebarFolded));
}

TEST_F(SettingsTest, AFileThatIsNoSettingsIsSetAsideAsItWas)
{
    const QByteArray garbage("\x7f"
                             "ELF\x02\x01 nothing to read here\nneither here\n");
    write(garbage);
    const Settings settings(system, path());
    EXPECT_EQ(settings.value(Remembered::volumeStep), 5);
    ASSERT_TRUE(settings.setAside());
    EXPECT_TRUE(settings.setAside()->startsWith(path() + QStringLiteral(".broken-2")));
    EXPECT_EQ(content(*settings.setAside()), garbage);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SettingsTest, AWrongTypeSetsTheFileAsideAndKeepsTheGoodValues)
{
    const QByteArray written("[habits]\nvolumeStep=loud\n[look]\nscheme=dark\n[future]\nthing=42\n");
    write(written);
    QString aside;
    {
        const Settings settings(system, path());
        EXPECT_EQ(settings.value(Remembered::volumeStep), 5);
        EXPECT_EQ(settings.value(Remembered::scheme), QStringLiteral("dark"));
        aside = settings.setAside().value_or(QString());
    }
    EXPECT_EQ(content(aside), written);
    const Settings again(system, path());
    EXPECT_EQ(again.setAside(), std::nullopt);
    EXPECT_EQ(again.value(Remembered::scheme), QStringLiteral("dark"));
    EXPECT_TRUE(content(path()).contains("thing=42"));
}

TEST_F(SettingsTest, AnImpossibleValueCountsAsBroken)
{
    write("[look]\nalbumCellSize=-3\n");
    const Settings settings(system, path());
    EXPECT_EQ(settings.value(Remembered::albumCellSize), Remembered::albumCellSize.fallback);
    EXPECT_TRUE(settings.setAside());
}

TEST_F(SettingsTest, AFolderInItsPlaceIsSetAside)
{
    QDir().mkpath(path() + QStringLiteral("/inside"));
    {
        Settings settings(system, path());
        ASSERT_TRUE(settings.setAside());
        EXPECT_TRUE(QDir(*settings.setAside() + QStringLiteral("/inside")).exists());
        settings.set(Remembered::volumeStep, 9);
    }
    EXPECT_EQ(Settings(system, path()).value(Remembered::volumeStep), 9);
}

TEST_F(SettingsTest, ALinkToNowhereIsSetAside)
{
    QDir().mkpath(QFileInfo(path()).path());
    ASSERT_TRUE(QFile::link(QStringLiteral("/nowhere/at/all"), path()));
    Settings settings(system, path());
    EXPECT_TRUE(settings.setAside());
}

TEST_F(SettingsTest, ALinkToAFileStaysALink)
{
    write("[habits]\nvolumeStep=7\n");
    const QString target = m_folder.filePath(QStringLiteral("elsewhere.conf"));
    ASSERT_TRUE(QFile::rename(path(), target));
    ASSERT_TRUE(QFile::link(target, path()));
    {
        Settings settings(system, path());
        EXPECT_EQ(settings.value(Remembered::volumeStep), 7);
        settings.set(Remembered::volumeStep, 8);
    }
    EXPECT_TRUE(QFileInfo(path()).isSymLink());
    EXPECT_TRUE(content(target).contains("volumeStep=8"));
}

TEST_F(SettingsTest, AFolderThatCannotHoldTheFileIsNoReasonToStop)
{
    write("");
    Settings settings(system, path() + QStringLiteral("/below/a/file.conf"));
    settings.set(Remembered::volumeStep, 9);
    settings.flush();
    EXPECT_EQ(settings.value(Remembered::volumeStep), 9);
    EXPECT_FALSE(settings.setAside());
}

TEST(Settings, TheFileIsInThePersonsFolderForSettings)
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", "/tmp/some config");
    EXPECT_EQ(Settings::defaultPath(), QStringLiteral("/tmp/some config/toccata/toccata.conf"));
    before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", before);
}

} // namespace
} // namespace toccata
