// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/songactions.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"

#include <QMenu>
#include <gtest/gtest.h>

namespace toccata {
namespace {

struct SongActionsTest : testing::Test
{
    QAction *goToAlbum(const SongLines &song)
    {
        menu = std::make_unique<QMenu>();
        world.actions.fillGoAndCopy(*menu, allRows(tableOf({song})));
        for (QAction *action : menu->actions()) {
            if (action->text() == QStringLiteral("Go to album"))
                return action;
        }
        return nullptr;
    }

    PagesWorld world;
    std::unique_ptr<QMenu> menu;
    const SongLines ofQueen = aSong("q/1").on(u"Greatest Hits").by(u"Queen");
};

TEST_F(SongActionsTest, ASongLeadsToItsOwnAlbumAmongSeveralOfOneName)
{
    world.haveMirror(catalogueOf(tableOf({aSong("a/1").on(u"Greatest Hits").by(u"Abba"), ofQueen,
        aSong("q/2").on(u"Greatest Hits").by(u"Queen")})));
    goToAlbum(ofQueen)->trigger();
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("album Greatest Hits of 2")});
}

TEST_F(SongActionsTest, WhereTheLibraryDoesNotHaveItTheServerIsAsked)
{
    goToAlbum(ofQueen)->trigger();
    world.haveMirror(catalogueOf(tableOf({aSong("a/1").on(u"Greatest Hits").by(u"Abba")})));
    goToAlbum(ofQueen)->trigger();
    EXPECT_EQ(world.visits,
        (QStringList{
            QStringLiteral("album called Greatest Hits"), QStringLiteral("album called Greatest Hits")}));
}

TEST_F(SongActionsTest, ASongWithoutAnAlbumLeadsNowhere)
{
    EXPECT_FALSE(goToAlbum(aSong("q/1"))->isEnabled());
}

} // namespace
} // namespace toccata
