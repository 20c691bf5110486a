// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistspage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QListView>
#include <QMenu>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct ArtistsPageTest : testing::Test
{
    ArtistsPageTest()
    {
        page.resize(900, 600);
        page.show();
        world.haveMirror(catalogueOf(tableOf({aSong("a/1").on(u"X").ofAlbumArtist(u"Anna").by(u"Guest"),
            aSong("b/1").on(u"Y").by(u"Bert")})));
    }
    QStringList names() const
    {
        QStringList all;
        const QAbstractItemModel &artists = *page.findChild<QListView *>()->model();
        for (int row = 0; row < artists.rowCount(); ++row)
            all << artists.index(row, 0).data().toString();
        return all;
    }
    bool comesToShow(const QStringList &wanted) const
    {
        return test::waitUntil([&] { return names() == wanted; });
    }
    /// Chooses \p text in the menu of which artists are shown.
    void choose(const QString &text)
    {
        for (auto *button : page.findChildren<IconButton *>()) {
            if (button->accessibleName() == QStringLiteral("Which artists"))
                button->click();
        }
        auto *menu = page.findChild<QMenu *>();
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        menu->close();
    }

    PagesWorld world;
    ArtistsPage page{world.actions, world.settings};
};

TEST_F(ArtistsPageTest, HasAlbumArtistsOrAllAsIsRemembered)
{
    ASSERT_TRUE(comesToShow({QStringLiteral("Anna"), QStringLiteral("Bert")}));
    choose(QStringLiteral("All artists"));
    EXPECT_TRUE(comesToShow({QStringLiteral("Anna"), QStringLiteral("Bert"), QStringLiteral("Guest")}));
    EXPECT_TRUE(world.settings.value(Remembered::allArtists));
    ArtistsPage again(world.actions, world.settings);
    EXPECT_EQ(again.findChild<QListView *>()->model()->rowCount(), 3);
}

TEST_F(ArtistsPageTest, TheNameAboveTheAlbumsLeadsToTheArtist)
{
    ASSERT_TRUE(comesToShow({QStringLiteral("Anna"), QStringLiteral("Bert")}));
    auto &list = *page.findChild<QListView *>();
    list.setCurrentIndex(list.model()->index(1, 0));
    for (auto *label : page.findChildren<ElidedLabel *>()) {
        if (label->text() == QStringLiteral("Bert"))
            Q_EMIT label->activated();
    }
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("artist Bert")});
}

} // namespace
} // namespace toccata
