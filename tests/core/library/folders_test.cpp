// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/folders.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

FolderTree treeOf(std::initializer_list<QByteArray> uris)
{
    std::vector<SongLines> songs;
    for (const QByteArray &uri : uris)
        songs.push_back(aSong(uri));
    return FolderTree(tableOf(songs));
}

std::vector<QByteArray> pathsIn(const FolderTree &tree, QByteArrayView path)
{
    std::vector<QByteArray> paths;
    for (const Folder &folder : tree.contents(path).folders)
        paths.push_back(folder.path);
    return paths;
}

TEST(Folders, ShowWhatIsDirectlyInside)
{
    const FolderTree tree
        = treeOf({"b/y/2.ogg", "root.ogg", "a/1.ogg", "b/x/deep/3.ogg", "b/0.ogg", "b/y/1.ogg"});
    EXPECT_THAT(pathsIn(tree, ""), ElementsAre("a/", "b/"));
    EXPECT_THAT(tree.contents("").songs, ElementsAre(1));
    EXPECT_THAT(pathsIn(tree, "b/"), ElementsAre("b/x/", "b/y/"));
    EXPECT_THAT(tree.contents("b/").songs, ElementsAre(4));
    EXPECT_THAT(pathsIn(tree, "b/x/"), ElementsAre("b/x/deep/"));
    EXPECT_THAT(tree.contents("b/y/").songs, ElementsAre(5, 0));
    EXPECT_EQ(tree.contents("b/").folders.front().name, u"x");
}

TEST(Folders, ThatDoNotExistAreEmpty)
{
    const FolderTree tree = treeOf({"ab/1.ogg"});
    for (const char *path : {"a/", "a", "ab", "ab/1.ogg", "ab/1.ogg/"}) {
        EXPECT_THAT(tree.contents(path).songs, IsEmpty()) << path;
        EXPECT_THAT(tree.contents(path).folders, IsEmpty()) << path;
    }
    EXPECT_THAT(treeOf({}).contents("").folders, IsEmpty());
}

TEST(Folders, FindSongsByTheirUri)
{
    const FolderTree tree = treeOf({"b/y/2.ogg", "root.ogg", "b/2.ogg", "b/y/1.ogg", "file:///a"});
    EXPECT_EQ(tree.rowOf("b/y/1.ogg"), 3);
    EXPECT_EQ(tree.rowOf("b/2.ogg"), 2);
    EXPECT_EQ(tree.rowOf("root.ogg"), 1);
    EXPECT_EQ(tree.rowOf("file:///a"), 4);
    for (const char *uri : {"", "b/", "b/y", "b/1.ogg", "1.ogg", "c/1.ogg"})
        EXPECT_EQ(tree.rowOf(uri), std::nullopt) << uri;
}

TEST(Folders, NamesThatBeginAlikeAreNotMixed)
{
    const FolderTree tree = treeOf({"a/1", "a b/1", "a!/1", "ab/1", "a/c/1"});
    EXPECT_THAT(pathsIn(tree, ""), ElementsAre("a/", "a b/", "a!/", "ab/"));
    EXPECT_THAT(pathsIn(tree, "a/"), ElementsAre("a/c/"));
}

TEST(Folders, AreSortedAsPeopleDo)
{
    EXPECT_THAT(pathsIn(treeOf({"b/1", "Z/1", "É/1", "a/1"}), ""), ElementsAre("a/", "b/", "É/", "Z/"));
}

TEST(Folders, KeepBytesThatAreNotUtf8)
{
    const FolderTree tree = treeOf({"caf\xe9/1", "caf\xe8/2"});
    EXPECT_THAT(pathsIn(tree, ""), ElementsAre("caf\xe8/", "caf\xe9/"));
    EXPECT_THAT(tree.contents("caf\xe9/").songs, ElementsAre(0));
}

TEST(Folders, SeveralSlashesPartLikeOne)
{
    const FolderTree tree = treeOf({"file:///music/1", "/x", "a//1"});
    EXPECT_THAT(pathsIn(tree, ""), ElementsAre("/", "a//", "file:///"));
    EXPECT_THAT(pathsIn(tree, "file:///"), ElementsAre("file:///music/"));
    EXPECT_THAT(tree.contents("/").songs, ElementsAre(1));
    EXPECT_THAT(tree.contents("a//").songs, ElementsAre(2));
    EXPECT_EQ(tree.contents("").folders[2].name, u"file:");
}

} // namespace
} // namespace toccata
