// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/statisticspage.h"

#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "tests/ui/songs/pagesworld.h"
#include "ui/library/numbertile.h"
#include "ui/library/scanactions.h"
#include "ui/library/servercard.h"
#include "ui/widgets/barlist.h"
#include "ui/widgets/columnchart.h"
#include "ui/widgets/elidedlabel.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

/// A server that one is connected to, of which the page hears what the test says.
mpd::ServerState connectedTo(std::initializer_list<const char *> commands, bool isMopidy = false)
{
    mpd::ServerState server;
    server.address = mpd::Address::parse(QStringLiteral("somewhere:6601")).value();
    server.connection.phase = mpd::ConnectionState::Phase::Connected;
    server.connection.protocolVersion = "0.23.5";
    for (const char *command : commands)
        server.connection.capabilities.addAllowed(command);
    if (isMopidy)
        server.connection.capabilities.addTag("X-AlbumUri");
    return server;
}

struct StatisticsPageTest : testing::Test
{
    StatisticsPageTest()
        : page(world.actions)
    {
        page.resize(1000, 800);
        page.show();
    }
    void publish(const mpd::ServerState &server)
    {
        world.states.server.publish(std::make_shared<mpd::ServerState>(server));
    }
    void publish(const LibraryState &library)
    {
        world.states.library.publish(std::make_shared<LibraryState>(library));
    }
    QStringList numbers()
    {
        QStringList shown;
        for (const NumberTile *tile : page.findChildren<NumberTile *>()) {
            if (tile->isVisible())
                shown << tile->number();
        }
        return shown;
    }
    BarList *list(const char *name)
    {
        for (BarList *each : page.findChildren<BarList *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    QList<QPushButton *> buttons()
    {
        QList<QPushButton *> shown = page.findChildren<QPushButton *>();
        shown.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return shown;
    }
    QString remark() { return page.findChild<ServerCard *>()->remark(); }

    PagesWorld world;
    StatisticsPage page;
};

std::vector<SongLines> someMusic()
{
    return {
        aSong("a/1.flac")
            .on(u"Cold")
            .ofAlbumArtist(u"Anna")
            .dated(u"1999")
            .lasting(3600)
            .with(Tag::Genre, u"Rock"),
        aSong("a/2.flac").on(u"Cold").ofAlbumArtist(u"Anna").dated(u"1999").lasting(1800),
        aSong("b/1.mp3").on(u"Warm").ofAlbumArtist(u"Bert"),
    };
}

TEST_F(StatisticsPageTest, CountsTheMirror)
{
    world.haveMirror(catalogueOf(tableOf(someMusic())));
    ASSERT_TRUE(test::waitUntil([&] { return numbers().size() == 4; }));
    EXPECT_EQ(numbers(),
        (QStringList{
            QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("1 h 30 min")}));
    EXPECT_EQ(list("Most frequent genres")->accessibleDescription(), QStringLiteral("Rock: 1"));
    EXPECT_EQ(list("Formats")->accessibleDescription(), QStringLiteral("FLAC: 2; MP3: 1"));
    EXPECT_TRUE(page.findChild<ColumnChart *>()->shownText().startsWith(QStringLiteral("1990s: 2")));
}

TEST_F(StatisticsPageTest, FollowsTheLibrary)
{
    world.haveMirror(catalogueOf(tableOf({aSong("1")})));
    ASSERT_TRUE(test::waitUntil([&] { return numbers().value(0) == QStringLiteral("1"); }));
    world.haveMirror(catalogueOf(tableOf({aSong("1"), aSong("2")})));
    EXPECT_TRUE(test::waitUntil([&] { return numbers().value(0) == QStringLiteral("2"); }));
    // Songs without a tag are in none of the lists, which then are not there.
    EXPECT_FALSE(list("Most frequent genres")->isVisible());
    EXPECT_FALSE(list("Longest albums")->isVisible());
}

TEST_F(StatisticsPageTest, LinksLeadToAlbumsAndArtists)
{
    world.haveMirror(catalogueOf(tableOf(someMusic())));
    const auto links = [&](const char *name) {
        QList<ElidedLabel *> labels = list(name)->findChildren<ElidedLabel *>();
        labels.removeIf([](const ElidedLabel *label) { return !label->isLink(); });
        return labels;
    };
    const auto follow = [&](const char *name) {
        ASSERT_TRUE(test::waitUntil([&] { return !links(name).isEmpty(); })) << name;
        QTest::keyClick(links(name).first(), Qt::Key_Return);
    };
    follow("Longest albums");
    follow("Artists with the most songs");
    EXPECT_EQ(world.visits, (QStringList{QStringLiteral("album Cold of 2"), QStringLiteral("artist Anna")}));
}

TEST_F(StatisticsPageTest, WhereOnlyNamesAreKnownTheRestIsLeftOutAndSaid)
{
    publish(connectedTo({"update"}, true));
    LibraryState names;
    names.source = LibraryState::Source::Names;
    names.catalogue = catalogueOfNames({"Bach"}, {{"Air"}, {"Sea"}});
    publish(names);
    ASSERT_TRUE(test::waitUntil([&] { return numbers().size() == 2; }));
    EXPECT_EQ(numbers(), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    EXPECT_FALSE(list("Formats")->isVisible());
    EXPECT_TRUE(buttons().isEmpty());
    EXPECT_TRUE(remark().contains(QStringLiteral("does not tell")));
}

TEST_F(StatisticsPageTest, OffersScansAndGreysWhatIsForbidden)
{
    mpd::ServerState server = connectedTo({"update"});
    server.connection.capabilities.addForbidden("rescan");
    publish(server);
    world.haveMirror(catalogueOf(tableOf({aSong("1")})));
    ASSERT_TRUE(test::waitUntil([&] { return buttons().size() == 2; }));
    EXPECT_TRUE(buttons()[0]->isEnabled());
    EXPECT_FALSE(buttons()[1]->isEnabled());
    EXPECT_TRUE(buttons()[1]->toolTip().contains(QStringLiteral("does not allow")));
}

TEST_F(StatisticsPageTest, ShowsTheScanThatRuns)
{
    LibraryState library;
    library.source = LibraryState::Source::Mirror;
    library.catalogue = catalogueOf(tableOf({aSong("1")}));
    library.scans.running = Scan{3, ScanKind::Update, "Jazz", Scan::Clock::now()};
    publish(library);
    const auto shows = [&](const QString &text) {
        const auto labels = page.findChildren<ElidedLabel *>();
        return std::ranges::any_of(
            labels, [&](const ElidedLabel *label) { return label->isVisible() && label->text() == text; });
    };
    const QString text = QStringLiteral("Looking for changes in Jazz");
    ASSERT_TRUE(test::waitUntil([&] { return shows(text); }));
    library.scans = {};
    publish(library);
    EXPECT_TRUE(test::waitUntil([&] { return !shows(text); }));
}

TEST_F(StatisticsPageTest, FitsIntoTheNarrowestWindow)
{
    publish(connectedTo({"update", "rescan"}));
    world.haveMirror(catalogueOf(tableOf(someMusic())));
    ASSERT_TRUE(test::waitUntil([&] { return numbers().size() == 4 && buttons().size() == 2; }));
    page.resize(360, 700);
    ASSERT_TRUE(test::waitUntil([&] { return page.width() == 360; }));
    for (const Card *card : page.findChildren<Card *>()) {
        if (card->isVisible()) {
            EXPECT_LE(card->mapTo(&page, QPoint(card->width(), 0)).x(), 360);
        }
    }
    EXPECT_GT(buttons()[1]->y(), buttons()[0]->y());
}

struct ScanActionsTest : testing::Test
{
    QStringList offered(const mpd::ServerState &server, const QByteArray &folder = {})
    {
        world.states.server.publish(std::make_shared<mpd::ServerState>(server));
        menu.clear();
        addScanActions(menu, world.actions, folder);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << (action->isEnabled() ? action->text() : QStringLiteral("(%1)").arg(action->text()));
        return texts;
    }

    PagesWorld world;
    QMenu menu;
};

TEST_F(ScanActionsTest, AreForEverythingOrForAFolder)
{
    EXPECT_EQ(offered(connectedTo({"update", "rescan"})),
        (QStringList{QStringLiteral("Look for changes"), QStringLiteral("Read everything again")}));
    EXPECT_EQ(offered(connectedTo({"update", "rescan"}), "Jazz/"),
        (QStringList{QStringLiteral("Look for changes here"), QStringLiteral("Read everything here again")}));
    for (const QAction *action : menu.actions())
        EXPECT_NE(action->toolTip(), action->text());
}

TEST_F(ScanActionsTest, AreNotOfferedByMopidyNorWithoutAConnection)
{
    EXPECT_TRUE(offered(connectedTo({"update", "rescan"}, true)).isEmpty());
    EXPECT_TRUE(offered({}).isEmpty());
}

TEST_F(ScanActionsTest, AreGreyedWithTheReasonWhereRightsDoNotSuffice)
{
    mpd::ServerState server = connectedTo({});
    server.connection.capabilities.addForbidden("update");
    EXPECT_EQ(offered(server),
        (QStringList{QStringLiteral("(Look for changes)"), QStringLiteral("(Read everything again)")}));
    EXPECT_TRUE(menu.actions()[0]->toolTip().contains(QStringLiteral("does not allow")));
    EXPECT_TRUE(menu.actions()[1]->toolTip().contains(QStringLiteral("cannot")));
}

} // namespace
} // namespace toccata
