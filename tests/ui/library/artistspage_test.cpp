// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/artistspage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/artwork/coverbutton.h"
#include "ui/songs/musichead.h"
#include "ui/songs/playcontrols.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/letterindex.h"

#include <QListView>
#include <QMenu>
#include <QPushButton>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct ArtistsPageTest : testing::Test
{
    ArtistsPageTest()
    {
        page.resize(900, 600);
        page.show();
        world.haveMirror(catalogueOf(tableOf(
            {aSong("a/1").on(u"X").ofAlbumArtist(u"Anna").by(u"Guest"), aSong("b/1").on(u"Y").by(u"Bert")})));
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

TEST_F(ArtistsPageTest, TheOneChosenHasAHeadWithAPortraitAndFacts)
{
    ASSERT_TRUE(comesToShow({QStringLiteral("Anna"), QStringLiteral("Bert")}));
    const auto &head = *page.findChild<MusicHead *>();
    EXPECT_FALSE(head.isVisible()) << "nobody is chosen";
    auto &list = *page.findChild<QListView *>();
    list.setCurrentIndex(list.model()->index(0, 0));
    EXPECT_TRUE(head.isVisible());
    const auto labels = head.findChildren<ElidedLabel *>();
    EXPECT_EQ(labels[0]->text(), QStringLiteral("Anna"));
    EXPECT_EQ(labels[1]->text(), QStringLiteral("1 album(s) · 1 song(s)"));
    EXPECT_TRUE(head.findChild<CoverButton *>()->isEnabled());
    EXPECT_TRUE(head.findChild<PlayControls *>()->isEnabled());
}

TEST_F(ArtistsPageTest, ALetterLeadsToTheFirstWhoBeginsWithIt)
{
    std::vector<SongLines> songs;
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        for (int i = 0; i < 4; ++i)
            songs.push_back(aSong(QByteArray(1, char(letter)) + QByteArray::number(i) + "/1")
                                .on(u"Album")
                                .by(QStringLiteral("%1 %2").arg(QChar(letter)).arg(i)));
    }
    world.haveMirror(catalogueOf(tableOf(songs)));
    auto &list = *page.findChild<QListView *>();
    ASSERT_TRUE(test::waitUntil([&] { return list.model()->rowCount() == 4 * 26; }));
    auto &letters = *page.findChild<LetterIndex *>();
    EXPECT_TRUE(letters.isVisible());
    letters.setValue(12);
    EXPECT_EQ(list.indexAt({0, 0}).data().toString(), QStringLiteral("M 0"));
    list.scrollTo(list.model()->index(50, 0), QListView::PositionAtTop);
    EXPECT_EQ(letters.value(), 12) << "the third of M is at the top";
    list.scrollToTop();
    EXPECT_EQ(letters.value(), 0);
}

TEST_F(ArtistsPageTest, WhereOnlyNamesAreKnownAFailureStandsInThePlaceOfTheAlbums)
{
    LibraryState state;
    state.source = LibraryState::Source::Names;
    state.catalogue = catalogueOfNames({"Anna", "Berta"}, {});
    world.states.library.publish(std::make_shared<LibraryState>(state));
    ASSERT_TRUE(comesToShow({QStringLiteral("Anna"), QStringLiteral("Berta")}));
    auto &list = *page.findChild<QListView *>();
    list.setCurrentIndex(list.model()->index(1, 0));
    const auto canBeTriedAgain = [&] {
        const auto buttons = page.findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text() == QStringLiteral("Retry");
        });
    };
    EXPECT_TRUE(test::waitUntil(canBeTriedAgain));
    EXPECT_TRUE(list.isVisible()) << "the others can still be chosen";
    EXPECT_FALSE(page.findChild<PlayControls *>()->isEnabled());
}

} // namespace
} // namespace toccata
