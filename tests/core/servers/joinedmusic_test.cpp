// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/joinedmusic.h"

#include "tests/support/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <future>

namespace toccata {
namespace {

using test::waitUntil;
using Names = std::set<std::string>;

TEST(MusicLinksTest, TheFirstFolderIsCalledAsIfItStoodAlone)
{
    EXPECT_EQ(linksFor({}, "/m", Names{"x", "y.ogg"}, {"/disk/Jazz"}),
        (MusicLinks{{"x", "/m/x"}, {"y.ogg", "/m/y.ogg"}, {"Jazz", "/disk/Jazz"}}));
}

TEST(MusicLinksTest, FoldersOfOneNameGetNumbers)
{
    EXPECT_EQ(linksFor({}, "/m", Names{"Jazz", "Jazz 2"}, {"/a/Jazz", "/b/Jazz"}),
        (MusicLinks{
            {"Jazz", "/m/Jazz"}, {"Jazz 2", "/m/Jazz 2"}, {"Jazz 3", "/a/Jazz"}, {"Jazz 4", "/b/Jazz"}}));
}

TEST(MusicLinksTest, AFolderKeepsItsNameWhateverComesAndGoes)
{
    const MusicLinks before = linksFor({}, "/m", Names{}, {"/a/Jazz", "/b/Jazz"});
    EXPECT_EQ(linksFor(before, "/m", Names{}, {"/b/Jazz"}), (MusicLinks{{"Jazz 2", "/b/Jazz"}}));
    EXPECT_EQ(linksFor(before, "/m", Names{"Jazz", "Jazz 3"}, {"/b/Jazz", "/a/Jazz"}),
        (MusicLinks{
            {"Jazz", "/a/Jazz"}, {"Jazz 2", "/b/Jazz"}, {"Jazz 3", "/m/Jazz 3"}, {"Jazz 4", "/m/Jazz"}}))
        << "what is new steps back";
}

TEST(MusicLinksTest, AFirstFolderThatCannotBeReadKeepsItsLinks)
{
    const MusicLinks before{{"x", "/m/x"}, {"Jazz", "/a/Jazz"}, {"Old", "/other/Old"}};
    EXPECT_EQ(linksFor(before, "/m", std::nullopt, {"/a/Jazz", "/b/x"}),
        (MusicLinks{{"x", "/m/x"}, {"Jazz", "/a/Jazz"}, {"x 2", "/b/x"}}));
}

TEST(MusicLinksTest, MpdPassesOverNamesWithALineBreak)
{
    EXPECT_EQ(linksFor({}, "/m", Names{}, {"/a/Two\nlines"}), (MusicLinks{{"Two lines", "/a/Two\nlines"}}));
}

struct JoinedMusicTest : testing::Test
{
    JoinedMusicTest()
    {
        make("first/x");
        make("more");
        QObject::connect(&joined, &JoinedMusic::musicChanged, [this] { ++changes; });
    }

    QString in(const char *name) const { return root.filePath(QString::fromUtf8(name)); }
    void make(const char *name) const { EXPECT_TRUE(QDir().mkpath(in(name))); }
    QString target(const char *name) const
    {
        return QFile::symLinkTarget(in("links/") + QString::fromUtf8(name));
    }
    QStringList links() const
    {
        return QDir(in("links")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<FolderLook> look() const
    {
        return std::make_unique<FolderLook>(QStringList{in("first"), in("more")});
    }
    /// Once the first folder has been looked at; goes on when what comes and goes there is followed.
    bool join(std::unique_ptr<FolderLook> given)
    {
        FolderLook &looking = *given;
        QObject::connect(&looking, &FolderLook::looked, [this] { ++looks; });
        looking.start();
        const bool isJoined = waitUntil([&] { return looks > 0 && looking.sight(in("first")).isThere; })
            && joined.join(std::move(given));
        return isJoined && waitUntil([this, before = looks] { return looks > before; });
    }
    bool join() { return join(look()); }

    QTemporaryDir root;
    int looks = 0;
    JoinedMusic joined{in("links"), in("first"), {in("more")}};
    int changes = 0;
};

TEST_F(JoinedMusicTest, EachEntryAndFolderHasItsLink)
{
    ASSERT_TRUE(join());
    EXPECT_EQ(links().size(), 2);
    EXPECT_EQ(target("x"), in("first/x"));
    EXPECT_EQ(target("more"), in("more"));
    EXPECT_TRUE(joined.missing().isEmpty());
    EXPECT_EQ(changes, 0) << "MPD is not there yet";
}

TEST_F(JoinedMusicTest, WhatComesAndGoesInTheFirstFolderIsFollowed)
{
    ASSERT_TRUE(join());
    make("first/new");
    EXPECT_TRUE(waitUntil([&] { return changes == 1; }));
    EXPECT_EQ(target("new"), in("first/new"));
    QDir().rmdir(in("first/x"));
    EXPECT_TRUE(waitUntil([&] { return changes == 2; }));
    EXPECT_EQ(target("x"), QString());
    EXPECT_EQ(links().size(), 2);
}

TEST_F(JoinedMusicTest, AFolderThatIsNotThereIsTold)
{
    QDir().rmdir(in("more"));
    ASSERT_TRUE(join());
    EXPECT_EQ(joined.missing(), QStringList{in("more")});
    EXPECT_EQ(links(), QStringList({QStringLiteral("more"), QStringLiteral("x")}));
}

TEST_F(JoinedMusicTest, AFirstFolderThatGoesTakesNoLinkWithIt)
{
    ASSERT_TRUE(join());
    bool told = false;
    QObject::connect(&joined, &JoinedMusic::missingChanged, [&] { told = true; });
    ASSERT_TRUE(QDir(in("first")).removeRecursively());
    EXPECT_TRUE(waitUntil([&] { return told; }));
    EXPECT_EQ(joined.missing(), QStringList{in("first")});
    EXPECT_EQ(target("x"), in("first/x"));
    EXPECT_EQ(changes, 0) << "MPD would forget the songs";
}

TEST_F(JoinedMusicTest, APlaceThatCannotBeMadeIsTold)
{
    QFile file(in("links"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FALSE(join());
}

TEST_F(JoinedMusicTest, ALinkThatCannotBeMadeStopsNoOther)
{
    make("first/y");
    make("links/x");
    ASSERT_TRUE(join());
    EXPECT_EQ(target("y"), in("first/y"));
    EXPECT_EQ(target("more"), in("more"));
    EXPECT_TRUE(QFileInfo(in("links/x")).isDir()) << "it is somebody's";
    EXPECT_EQ(changes, 0) << "it is not told again and again";
}

TEST_F(JoinedMusicTest, AFolderThatCannotBeLinkedIsMissing)
{
    make("links/more");
    ASSERT_TRUE(join());
    EXPECT_EQ(target("x"), in("first/x"));
    EXPECT_EQ(joined.missing(), QStringList{in("more")});
}

TEST_F(JoinedMusicTest, WithoutAnyLinkThatIsTold)
{
    make("links/x");
    make("links/more");
    EXPECT_FALSE(join());
}

// As of a network drive that is dead, until it is there again.
TEST_F(JoinedMusicTest, AFolderThatDoesNotAnswerStopsNobody)
{
    std::promise<void> opening;
    const auto hanging = [opened = opening.get_future().share(), dead = in("more")](const QString &folder) {
        if (folder == dead)
            opened.wait();
        return FolderLook::lookAt(folder);
    };
    ASSERT_TRUE(join(std::make_unique<FolderLook>(QStringList{in("first"), in("more")}, hanging,
        FolderLook::Patience{std::chrono::milliseconds(0), std::chrono::milliseconds(0)})));
    EXPECT_TRUE(waitUntil([&] { return joined.missing() == QStringList{in("more")}; }));
    EXPECT_EQ(target("more"), in("more")) << "MPD would forget the songs";
    make("first/new");
    EXPECT_TRUE(waitUntil([&] { return target("new") == in("first/new"); }));
    opening.set_value();
    EXPECT_TRUE(waitUntil([&] { return joined.missing().isEmpty(); }));
}

} // namespace
} // namespace toccata
