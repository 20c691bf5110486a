// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/servers/folderlook.h"

#include "tests/support/waiting.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <future>

namespace toccata {
namespace {

using test::waitUntil;
using namespace std::chrono_literals;

/// Answers only once it is opened. The threads keep it.
struct Gate
{
    std::promise<void> opening;
    std::shared_future<void> opened = opening.get_future().share();
    std::atomic<int> entered{0};

    FolderSight pass(const QString &folder)
    {
        ++entered;
        opened.wait();
        return FolderLook::lookAt(folder);
    }
};

struct FolderLookTest : testing::Test
{
    FolderLookTest() { EXPECT_TRUE(QDir(root.path()).mkpath(QStringLiteral("here/song"))); }

    const QTemporaryDir root;
    const QString here = root.filePath(QStringLiteral("here"));
    const QString gone = root.filePath(QStringLiteral("gone"));
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    int looks = 0;
};

TEST_F(FolderLookTest, WhatIsThereAndWhatNotIsSeen)
{
    FolderLook look({here, gone});
    QObject::connect(&look, &FolderLook::looked, [this] { ++looks; });
    look.start();
    ASSERT_TRUE(waitUntil([this] { return looks == 1; }));
    EXPECT_EQ(look.sight(here).entries, std::set<std::string>{"song"});
    EXPECT_EQ(look.sight(here).truePath, QDir(here).canonicalPath());
    EXPECT_EQ(look.sight(gone).entries, std::nullopt);
    EXPECT_EQ(look.missing(), QStringList{gone});
}

TEST_F(FolderLookTest, WhoIsSilentCountsAsGoneUntilThereIsAnAnswer)
{
    FolderLook look(
        {here}, [gate = gate](const QString &folder) { return gate->pass(folder); },
        FolderLook::Patience{0ms, 0ms});
    QObject::connect(&look, &FolderLook::looked, [this] { ++looks; });
    look.start();
    ASSERT_TRUE(waitUntil([this] { return looks == 1; }));
    EXPECT_EQ(look.missing(), QStringList{here});
    look.start();
    ASSERT_TRUE(waitUntil([this] { return looks == 2; }));
    gate->opening.set_value();
    ASSERT_TRUE(waitUntil([this] { return looks == 3; }));
    EXPECT_TRUE(look.missing().isEmpty());
    EXPECT_EQ(gate->entered, 1) << "who does not answer is not asked again";
}

// As a disk that has to wake up.
TEST_F(FolderLookTest, WhileNoneIsThereItWaitsForLonger)
{
    FolderLook look(
        {here, gone},
        [gone = gone, gate = gate](
            const QString &folder) { return folder == gone ? FolderSight() : gate->pass(folder); },
        FolderLook::Patience{0ms, 1h});
    FolderLook hasty(
        {gone}, [gate = gate](const QString &folder) { return gate->pass(folder); },
        FolderLook::Patience{0ms, 0ms});
    QObject::connect(&look, &FolderLook::looked, [this] { ++looks; });
    int hastyLooks = 0;
    QObject::connect(&hasty, &FolderLook::looked, [&] { ++hastyLooks; });
    look.start();
    hasty.start();
    ASSERT_TRUE(waitUntil([&] { return hastyLooks == 1; }));
    EXPECT_EQ(looks, 0);
    gate->opening.set_value();
    ASSERT_TRUE(waitUntil([&] { return looks > 0; }));
    EXPECT_EQ(look.missing(), QStringList{gone});
}

TEST_F(FolderLookTest, WhoLooksCanGoWhileItHangs)
{
    auto look = std::make_unique<FolderLook>(
        QStringList{here}, [gate = gate](const QString &folder) { return gate->pass(folder); },
        FolderLook::Patience());
    look->start();
    ASSERT_TRUE(waitUntil([this] { return gate->entered == 1; }));
    look.reset(); // would hang here
    gate->opening.set_value();
}

TEST_F(FolderLookTest, ThreeThreadsHangOnAFolderAtMost)
{
    const auto pass = [gate = gate](const QString &folder) { return gate->pass(folder); };
    std::vector<std::unique_ptr<FolderLook>> all;
    for (int number = 0; number < 5; ++number) {
        all.push_back(std::make_unique<FolderLook>(QStringList{here}, pass, FolderLook::Patience{0ms, 0ms}));
        QObject::connect(all.back().get(), &FolderLook::looked, [this] { ++looks; });
        all.back()->start();
    }
    EXPECT_TRUE(waitUntil([this] { return looks == 5; })) << "also those that could not look";
    EXPECT_TRUE(waitUntil([this] { return gate->entered == FolderLook::mostThreads; }));
    gate->opening.set_value();
    EXPECT_TRUE(waitUntil([this] { return looks == 5 + FolderLook::mostThreads; }));
    EXPECT_EQ(gate->entered, FolderLook::mostThreads);
    looks = 0;
    all.back()->start();
    EXPECT_TRUE(waitUntil([&] { return all.back()->missing().isEmpty(); })) << "there is room again";
}

TEST_F(FolderLookTest, WhatComesAndGoesIsTold)
{
    FolderLook look({here});
    int stirs = 0;
    QObject::connect(&look, &FolderLook::looked, [this] { ++looks; });
    QObject::connect(&look, &FolderLook::stirred, [&] { ++stirs; });
    look.watch(here);
    look.start();
    ASSERT_TRUE(waitUntil([this] { return looks == 1; }));
    QDir(here).mkdir(QStringLiteral("new"));
    EXPECT_TRUE(waitUntil([&] { return stirs > 0; }));
    ASSERT_TRUE(QDir().rename(here, gone));
    look.start();
    ASSERT_TRUE(waitUntil([this] { return looks == 2; }));
    QDir().mkdir(here);
    look.start();
    ASSERT_TRUE(waitUntil([this] { return looks == 3; }));
    const int before = stirs;
    QDir(here).mkdir(QStringLiteral("newer"));
    EXPECT_TRUE(waitUntil([&] { return stirs > before; })) << "another folder of that name is watched";
}

} // namespace
} // namespace toccata
