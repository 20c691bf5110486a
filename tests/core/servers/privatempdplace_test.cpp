// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/privatempdplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

class PrivateMpdPlaceTest : public ::testing::Test
{
protected:
    PrivateMpdPlaceTest()
    {
        m_environment.insert(QStringLiteral("HOME"), m_home.path());
        useRuntime(QStringLiteral("run"));
    }

    void useRuntime(const QString &name)
    {
        QDir(m_home.path()).mkpath(name);
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.filePath(name));
    }

    PrivateMpdPlace place(const QString &musicFolder = QStringLiteral("/music"))
    {
        const Result<PrivateMpdPlace> made = makePrivateMpdPlace(musicFolder, m_environment);
        EXPECT_TRUE(made);
        return made ? *made : PrivateMpdPlace();
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

TEST_F(PrivateMpdPlaceTest, EveryFileIsInThePersonsOwnFolders)
{
    const PrivateMpdPlace made = place();
    EXPECT_TRUE(
        made.paths.playlistFolder.startsWith(m_home.filePath(QStringLiteral(".local/share/toccata/"))));
    EXPECT_TRUE(made.paths.state.startsWith(m_home.filePath(QStringLiteral(".local/state/toccata/"))));
    EXPECT_TRUE(made.paths.database.startsWith(m_home.filePath(QStringLiteral(".cache/toccata/"))));
    EXPECT_TRUE(made.paths.socket.startsWith(m_home.filePath(QStringLiteral("run/toccata/"))));
    EXPECT_TRUE(QDir(made.paths.playlistFolder).exists());
}

TEST_F(PrivateMpdPlaceTest, TheXdgFoldersAreHonouredUnlessRelative)
{
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("c")));
    m_environment.insert(QStringLiteral("XDG_STATE_HOME"), QStringLiteral("relative"));
    const PrivateMpdPlace made = place();
    EXPECT_TRUE(made.paths.database.startsWith(m_home.filePath(QStringLiteral("c/toccata/"))));
    EXPECT_TRUE(made.paths.state.startsWith(m_home.filePath(QStringLiteral(".local/state/toccata/"))));
}

TEST_F(PrivateMpdPlaceTest, NobodyElseCanEnterTheSocketsFolder)
{
    const QFileInfo folder(QFileInfo(place().paths.socket).path());
    EXPECT_EQ(folder.permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
                | QFile::ExeOther),
        QFile::Permissions());
}

TEST_F(PrivateMpdPlaceTest, AnotherFolderOfMusicSharesNothing)
{
    const PrivateMpdPlace one = place(QStringLiteral("/music"));
    const PrivateMpdPlace other = place(QStringLiteral("/other"));
    EXPECT_NE(one.paths.socket, other.paths.socket);
    EXPECT_NE(one.paths.database, other.paths.database);
    EXPECT_NE(one.paths.state, other.paths.state);
    EXPECT_NE(one.config, other.config);
    EXPECT_NE(one.lock, other.lock);
    EXPECT_EQ(one.paths, place(QStringLiteral("/music/")).paths);
}

TEST_F(PrivateMpdPlaceTest, WithoutARuntimeFolderTheSocketIsStillPrivate)
{
    m_environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
    EXPECT_TRUE(place().paths.socket.startsWith(m_home.filePath(QStringLiteral(".local/state/toccata/"))));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("/does/not/exist"));
    EXPECT_TRUE(place().paths.socket.startsWith(m_home.filePath(QStringLiteral(".local/state/toccata/"))));
}

TEST_F(PrivateMpdPlaceTest, APathTooLongForASocketIsPassedOver)
{
    useRuntime(QString(110, QLatin1Char('r')));
    const PrivateMpdPlace made = place();
    EXPECT_LE(QFile::encodeName(made.paths.socket).size(), longestSocketPath);
    EXPECT_FALSE(made.paths.socket.startsWith(m_environment.value(QStringLiteral("XDG_RUNTIME_DIR"))));
}

TEST_F(PrivateMpdPlaceTest, AFolderThatCannotBeMadeIsNamed)
{
    QFile inTheWay(m_home.filePath(QStringLiteral(".cache")));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const Result<PrivateMpdPlace> made = makePrivateMpdPlace(QStringLiteral("/music"), m_environment);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::Refused);
    EXPECT_TRUE(made.error().serverText.startsWith(m_home.filePath(QStringLiteral(".cache"))));
}

TEST_F(PrivateMpdPlaceTest, ARelativeFolderIsRefused)
{
    const Result<PrivateMpdPlace> made = makePrivateMpdPlace(QStringLiteral("music"), m_environment);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, Error::Kind::Invalid);
}

} // namespace
} // namespace toccata
