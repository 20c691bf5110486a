// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/informationpage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/songs/pagebody.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct InformationPageTest : testing::Test
{
    InformationPageTest()
    {
        page.resize(900, 600);
        page.show();
    }
    PageBody &body() const { return *page.findChild<PageBody *>(); }
    QString headline() const
    {
        QStringList texts;
        for (const auto *label : body().state().findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'|');
    }

    PagesWorld world;
    InformationPage page{world.actions};
};

// PagesWorld has no connection.
TEST_F(InformationPageTest, AFailureIsSaidAndCanBeTriedAgain)
{
    page.showSong(allRows(tableOf({aSong("a/1.ogg").titled(u"Aria").by(u"Anna")})));
    EXPECT_TRUE(test::waitUntil([&] { return headline().contains(QStringLiteral("That did not work")); }));
    EXPECT_FALSE(body().isContentShown());
    auto *retry = page.findChild<QPushButton *>();
    ASSERT_TRUE(retry);
    EXPECT_EQ(retry->text(), QStringLiteral("Retry"));
}

TEST_F(InformationPageTest, TheHeadLeadsToArtistAndAlbumAndSaysWhatIsMissing)
{
    page.showSong(allRows(tableOf({aSong("a/1.ogg").titled(u"Aria").by(u"Anna")})));
    EXPECT_EQ(
        page.findChild<ElidedLabel *>(QStringLiteral("informationTitle"))->text(), QStringLiteral("Aria"));
    QStringList links;
    for (auto *label : page.findChildren<ElidedLabel *>()) {
        if (label->isLink()) {
            links << label->text();
            QTest::keyClick(label, Qt::Key_Return);
        }
    }
    EXPECT_EQ(links, QStringList{QStringLiteral("Anna")});
    EXPECT_EQ(world.visits, QStringList{QStringLiteral("artist Anna")});
}

} // namespace
} // namespace toccata
