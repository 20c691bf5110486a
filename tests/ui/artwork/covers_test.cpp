// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/artwork/coversworld.h"
#include "ui/songs/covergrid.h"
#include "ui/style/motion.h"

#include <QApplication>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <gtest/gtest.h>

namespace toccata {

using test::PictureServer;
using test::waitUntil;

namespace {

const QColor red(200, 40, 40);
const QColor blue(40, 40, 200);

/// A grid of albums of one song each.
class Wall
{
public:
    Wall(Covers &covers, const QList<QByteArray> &songs)
        : grid(CoverDelegate::Shape::Square)
    {
        fill(songs);
        grid.setCovers(covers);
        grid.setModel(&m_model);
        grid.resize(800, 600);
        grid.show();
    }

    void fill(const QList<QByteArray> &songs)
    {
        m_model.clear();
        for (const QByteArray &song : songs) {
            auto *item = new QStandardItem(QString::fromUtf8(song));
            item->setData(QVariant::fromValue(albumWith(song)), SubjectRole);
            m_model.appendRow(item);
        }
    }

    QModelIndex at(int row) const { return m_model.index(row, 0); }
    /// Paints all that is in sight at once.
    QImage picture() { return grid.viewport()->grab().toImage(); }
    /// In the middle of a cover.
    QColor colorOf(int row)
    {
        const QRect cell = grid.visualRect(at(row));
        return picture().pixelColor(cell.topLeft() + QPoint(cell.width() / 2, cell.width() / 2));
    }
    bool shows(int row, const QColor &color)
    {
        return waitUntil([&] { return colorOf(row) == color; });
    }
    QSet<QByteArray> inSight() const
    {
        QSet<QByteArray> songs;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (grid.visualRect(at(row)).intersects(grid.viewport()->rect()))
                songs << at(row).data().toString().toUtf8();
        }
        return songs;
    }

private:
    QStandardItemModel m_model;

public:
    CoverGrid grid;
};

QList<QByteArray> songs(int count)
{
    QList<QByteArray> names;
    for (int i = 0; i < count; ++i)
        names << "song" + QByteArray::number(i);
    return names;
}

QSet<QByteArray> setOf(const QList<QByteArray> &list)
{
    return {list.begin(), list.end()};
}

bool hasActiveTimer(const Covers &covers)
{
    const QList<QTimer *> timers = covers.findChildren<QTimer *>();
    return std::ranges::any_of(timers, &QTimer::isActive);
}

struct CoversTest : testing::Test
{
    PictureServer wire{red};
    CoversWorld world;
};

TEST_F(CoversTest, WhatIsPaintedIsAskedForAndAppears)
{
    ASSERT_TRUE(world.connectTo(wire));
    QSignalSpy changed(&world.covers, &Covers::changed);
    Wall wall(world.covers, {"a"});
    EXPECT_NE(wall.colorOf(0), red);
    EXPECT_TRUE(wall.shows(0, red));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().toByteArray(), albumWith("a").key);
    EXPECT_TRUE(world.covers.tone(albumWith("a")));
    EXPECT_GT(world.covers.bytes(), 0);
}

TEST_F(CoversTest, AnAlbumIsAskedForOnceHoweverManyShowIt)
{
    ASSERT_TRUE(world.connectTo(wire));
    const QList<QByteArray> same(10, "a");
    Wall one(world.covers, same);
    Wall other(world.covers, same);
    EXPECT_TRUE(one.shows(0, red));
    EXPECT_TRUE(other.shows(9, red));
    EXPECT_EQ(wire.asked(), QList<QByteArray>{"a"});
}

TEST_F(CoversTest, WhatWasScrolledAwayBeforeItWasAskedForIsNeverSent)
{
    ASSERT_TRUE(world.connectTo(wire));
    wire.hold();
    Wall wall(world.covers, songs(200));
    wall.picture();
    const QSet<QByteArray> former = wall.inSight();
    ASSERT_TRUE(waitUntil([&] { return !wire.asked().isEmpty(); }));
    wall.grid.scrollTo(wall.at(199));
    wall.picture();
    QCoreApplication::processEvents();
    wire.letGo();
    EXPECT_TRUE(wall.shows(199, red));
    // As many as travel at once were on their way.
    EXPECT_GE(former.size(), 12);
    EXPECT_LE(setOf(wire.asked()).intersect(former).size(), 4);
}

TEST_F(CoversTest, WhatIsGivenUpIsSoAlsoWhenNothingElseIsAskedFor)
{
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, songs(200));
    wall.grid.scrollTo(wall.at(199));
    const int last = int(wall.inSight().size());
    ASSERT_TRUE(waitUntil([&] {
        wall.picture();
        return wire.asked().size() >= last && !hasActiveTimer(world.covers);
    }));
    ASSERT_TRUE(wall.shows(199, red));
    wire.hold();
    wall.grid.scrollTo(wall.at(0));
    wall.picture();
    const QSet<QByteArray> former = wall.inSight();
    const auto before = wire.asked().size();
    ASSERT_TRUE(waitUntil([&] { return wire.asked().size() > before; }));
    wall.grid.scrollTo(wall.at(199)); // where all is known
    wall.picture();
    QCoreApplication::processEvents();
    wire.letGo();
    wall.grid.scrollTo(wall.at(100));
    EXPECT_TRUE(wall.shows(100, red));
    EXPECT_LE(setOf(wire.asked()).intersect(former).size(), 4);
}

TEST_F(CoversTest, OneRowMoreThanIsInSightIsAskedForAhead)
{
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, songs(200));
    wall.grid.scrollTo(wall.at(100), QAbstractItemView::PositionAtTop);
    QSet<QByteArray> wanted = wall.inSight();
    QList<int> rows;
    for (const QByteArray &song : wanted)
        rows << song.mid(4).toInt();
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    const int columns = 4;
    ASSERT_EQ(wanted.size() % columns, 0);
    for (int i = 1; i <= columns; ++i)
        wanted << "song" + QByteArray::number(*first - i) << "song" + QByteArray::number(*last + i);
    EXPECT_TRUE(waitUntil([&] { return setOf(wire.asked()).contains(wanted); }));
    EXPECT_TRUE(wall.shows(100, red));
    EXPECT_EQ(setOf(wire.asked()), wanted);
}

TEST_F(CoversTest, AnAlbumWithoutArtIsAskedForOnce)
{
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, {"bare"});
    for (int i = 0; i < 50; ++i) {
        wall.picture();
        QCoreApplication::processEvents();
    }
    ASSERT_TRUE(waitUntil([&] { return wire.received().contains("albumart \"bare\" \"0\""); }))
        << wire.received().join('\n').toStdString();
    wall.picture();
    wall.fill({"bare", "a"});
    for (int i = 0; i < 50; ++i) {
        wall.picture();
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(wall.shows(1, red));
    EXPECT_EQ(wire.asked(), (QList<QByteArray>{"bare", "a"}));
}

TEST_F(CoversTest, WhatCouldNotBeHadIsAskedForAgainAfterAReconnect)
{
    ASSERT_TRUE(world.connectTo(wire));
    wire.stopListening();
    ASSERT_TRUE(waitUntil([&] { return !world.states.server.current()->isConnected(); }));
    Wall wall(world.covers, {"a", "b"});
    wall.picture();
    // Whoever asks now is told that it is offline, and so were the grid's.
    const auto other = world.covers.whole(albumWith("c"), 100);
    ASSERT_TRUE(waitUntil([&] { return other.isReady(); }));
    EXPECT_FALSE(hasActiveTimer(world.covers)) << "nothing wakes the program while it is offline";
    wire.listenAgain();
    world.server.reconnectNow();
    EXPECT_TRUE(wall.shows(0, red));
    EXPECT_TRUE(wall.shows(1, red));
}

TEST_F(CoversTest, AnotherServerHasOtherCovers)
{
    const PictureServer other(blue);
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, {"a"});
    ASSERT_TRUE(wall.shows(0, red));
    ASSERT_TRUE(world.connectTo(other));
    EXPECT_TRUE(wall.shows(0, blue));
}

TEST_F(CoversTest, ChangedSettingsLookAgainForWhatWasMissing)
{
    ASSERT_TRUE(world.connectTo(wire));
    world.settings.set(Remembered::coversEmbedded, false);
    Wall wall(world.covers, {"a"});
    ASSERT_TRUE(waitUntil([&] {
        wall.picture();
        return wire.received().contains("albumart \"a\" \"0\"");
    }));
    EXPECT_TRUE(wire.asked().isEmpty());
    world.settings.set(Remembered::coversEmbedded, true);
    // Without being painted by the test: whoever shows covers is told.
    EXPECT_TRUE(waitUntil([&] { return wire.asked() == QList<QByteArray>{"a"}; }));
    EXPECT_TRUE(wall.shows(0, red));
}

TEST_F(CoversTest, WhatWasChosenIsShownByAllAtOnce)
{
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, {"a"});
    ASSERT_TRUE(wall.shows(0, red));
    QSignalSpy changed(&world.covers, &Covers::changed);
    const QString file = world.fileWith(QStringLiteral("mine.png"), test::pngOf(blue));
    const auto chosen = world.covers.choose(albumWith("a"), file);
    EXPECT_TRUE(waitUntil([&] { return changed.size() == 2; })); // the former is gone; the new one is here
    EXPECT_EQ(wall.colorOf(0), blue);
    const auto looked = world.covers.lookAgain(albumWith("a"));
    EXPECT_TRUE(waitUntil([&] { return changed.size() == 4; }));
    EXPECT_EQ(wall.colorOf(0), red);
}

TEST_F(CoversTest, ACoverUnderWayDoesNotTakeThePlaceOfTheChosenOne)
{
    ASSERT_TRUE(world.connectTo(wire));
    wire.hold();
    Wall wall(world.covers, {"a"});
    wall.picture();
    ASSERT_TRUE(waitUntil([&] { return !wire.asked().isEmpty(); }));
    const auto chosen
        = world.covers.choose(albumWith("a"), world.fileWith(QStringLiteral("mine.png"), test::pngOf(blue)));
    ASSERT_TRUE(waitUntil([&] { return chosen.isReady(); }));
    wire.letGo();
    EXPECT_TRUE(wall.shows(0, blue));
    // Another one, asked for later, has come: the former would have, too.
    wall.fill({"a", "b"});
    EXPECT_TRUE(wall.shows(1, red));
    EXPECT_EQ(wall.colorOf(0), blue);
}

TEST_F(CoversTest, WhatIsNoPictureIsRefusedAndNothingChanges)
{
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, {"a"});
    ASSERT_TRUE(wall.shows(0, red));
    const auto chosen
        = world.covers.choose(albumWith("a"), world.fileWith(QStringLiteral("mine.txt"), "only words"));
    ASSERT_TRUE(waitUntil([&] { return chosen.isReady(); }));
    EXPECT_TRUE(chosen.error());
    EXPECT_EQ(wall.colorOf(0), red);
}

TEST(CoversWithoutDisk, AnotherSizeIsShownUntilTheRightOneIsThere)
{
    PictureServer wire(red);
    CoversWorld world(CoversWorld::Disk::None);
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, {"a"});
    ASSERT_TRUE(wall.shows(0, red));
    wire.hold();
    wall.grid.setCellWidth(300);
    EXPECT_EQ(wall.colorOf(0), red);
    EXPECT_TRUE(waitUntil([&] { return wire.asked().size() == 2; }));
    EXPECT_EQ(wall.colorOf(0), red);
    wire.letGo();
    const qint64 before = world.covers.bytes();
    EXPECT_TRUE(waitUntil([&] { return world.covers.bytes() > before; }));
    EXPECT_EQ(wall.colorOf(0), red);
}

TEST_F(CoversTest, WithLessMotionACoverIsThereAtOnceAndNoTimerRuns)
{
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, {"a"});
    QColor seen;
    bool wasIdle = false;
    QObject::connect(&world.covers, &Covers::changed, &world.covers, [&] {
        wasIdle = !hasActiveTimer(world.covers);
        seen = wall.colorOf(0);
    });
    EXPECT_TRUE(waitUntil([&] { return seen.isValid(); }));
    EXPECT_EQ(seen, red);
    EXPECT_TRUE(wasIdle);
}

TEST_F(CoversTest, AFadeEndsAndItsTimerStops)
{
    setReducedMotion(false);
    ASSERT_TRUE(world.connectTo(wire));
    Wall wall(world.covers, {"a"});
    bool fades = false;
    QObject::connect(
        &world.covers, &Covers::changed, &world.covers, [&] { fades = hasActiveTimer(world.covers); });
    EXPECT_TRUE(waitUntil([&] { return fades; }));
    EXPECT_TRUE(waitUntil([&] { return !hasActiveTimer(world.covers); }));
    EXPECT_EQ(wall.colorOf(0), red);
    setReducedMotion(true);
}

TEST_F(CoversTest, ViewsMayGoWhileTheirCoversAreUnderWay)
{
    ASSERT_TRUE(world.connectTo(wire));
    wire.hold();
    auto wall = std::make_unique<Wall>(world.covers, songs(20));
    wall->picture();
    ASSERT_TRUE(waitUntil([&] { return !wire.asked().isEmpty(); }));
    wall.reset();
    wire.letGo();
    Wall next(world.covers, {"song0", "b"});
    EXPECT_TRUE(next.shows(0, red));
    EXPECT_TRUE(next.shows(1, red));
}

TEST_F(CoversTest, ModelsMayBeResetWhileTheirCoversAreUnderWay)
{
    ASSERT_TRUE(world.connectTo(wire));
    wire.hold();
    Wall wall(world.covers, songs(20));
    wall.picture();
    ASSERT_TRUE(waitUntil([&] { return !wire.asked().isEmpty(); }));
    wall.fill({});
    QCoreApplication::processEvents();
    wall.fill({"song3", "b"});
    wire.letGo();
    EXPECT_TRUE(wall.shows(0, red));
    EXPECT_TRUE(wall.shows(1, red));
}

TEST_F(CoversTest, CoversMayEndWhileSomeAreUnderWay)
{
    wire.hold();
    {
        CoversWorld brief;
        ASSERT_TRUE(brief.connectTo(wire));
        Wall wall(brief.covers, songs(20));
        wall.picture();
        ASSERT_TRUE(waitUntil([&] { return !wire.asked().isEmpty(); }));
    }
    wire.letGo();
}

} // namespace
} // namespace toccata
