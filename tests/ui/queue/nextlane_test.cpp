// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/nextlane.h"

#include "tests/support/waiting.h"
#include "tests/ui/player/playingworld.h"
#include "ui/queue/lanerow.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace toccata {
namespace {

struct NextLaneTest : testing::Test
{
    NextLaneTest()
    {
        for (int i = 0; i < 9; ++i)
            songs.push_back(aSong(QByteArray::number(i)).titled(QString::number(i)).by(u"Somebody"));
        lane.resize(320, 300);
    }
    std::shared_ptr<QueueState> queueWithNext(const std::vector<quint32> &next)
    {
        auto queue = std::make_shared<QueueState>();
        queue->songs = tableOf(songs);
        for (quint32 row = 0; row < songs.size(); ++row)
            queue->entries.push_back({row + 1, row});
        queue->next = next;
        return queue;
    }
    /// The titles of the rows, "×" behind those that can be taken out.
    QStringList shown() const
    {
        QStringList texts;
        for (LaneRow *row : rows())
            texts << row->accessibleName().section(u',', 0, 0)
                    + (row->takeOutButton()->isHidden() ? QString() : QStringLiteral("×"));
        return texts;
    }
    QList<LaneRow *> rows() const
    {
        QList<LaneRow *> all = lane.findChildren<LaneRow *>();
        all.removeIf([](const LaneRow *row) { return row->isHidden(); });
        return all;
    }
    QString more() const
    {
        const auto *label = lane.findChild<ElidedLabel *>(QStringLiteral("moreInLane"));
        return label->isHidden() ? QString() : label->text();
    }

    std::vector<SongLines> songs;
    PagesWorld world;
    NextLane lane{world.covers};
};

TEST_F(NextLaneTest, ShowsWhatPlaysNextAndHowManyMoreThereAre)
{
    lane.setState(queueWithNext({}), {});
    EXPECT_TRUE(lane.isHidden());
    lane.setState(queueWithNext({3, 2}), {});
    EXPECT_FALSE(lane.isHidden());
    EXPECT_EQ(shown(), QStringList({QStringLiteral("2×"), QStringLiteral("1×")}));
    EXPECT_EQ(more(), QString());
    lane.setState(queueWithNext({1, 2, 3, 4, 5, 6}), {});
    EXPECT_EQ(rows().size(), 4);
    EXPECT_TRUE(more().contains(u'2')) << more().toStdString();
    lane.setRoom(-3);
    EXPECT_EQ(rows().size(), 1);
    EXPECT_TRUE(more().contains(u'5'));
}

TEST_F(NextLaneTest, InRandomOrderItShowsWhatTheServerHasDrawn)
{
    mpd::Status status;
    status.nextSongId = 5;
    lane.setState(queueWithNext({}), status);
    EXPECT_TRUE(lane.isHidden()) << "in order one sees it in the list";
    status.random = true;
    lane.setState(queueWithNext({}), status);
    EXPECT_EQ(shown(), QStringList(QStringLiteral("4"))) << "nobody has asked for it";
    lane.setState(queueWithNext({7}), status);
    EXPECT_EQ(shown(), QStringList(QStringLiteral("6×")));
    status.nextSongId = 99;
    lane.setState(queueWithNext({}), status);
    EXPECT_TRUE(lane.isHidden()) << "the queue is not known that far yet";
}

TEST_F(NextLaneTest, IsUsedByMouseAndKeys)
{
    lane.setState(queueWithNext({3, 2}), {});
    lane.show();
    QSignalSpy chosen(&lane, &NextLane::chosen);
    QSignalSpy takenOut(&lane, &NextLane::takenOut);
    QTest::mouseClick(rows().at(1), Qt::LeftButton, {}, {60, 10});
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.at(0).at(0).toUInt(), 2U);
    QTest::mouseClick(rows().at(0)->takeOutButton(), Qt::LeftButton);
    ASSERT_EQ(takenOut.count(), 1);
    EXPECT_EQ(takenOut.at(0).at(0).toUInt(), 3U);
    QTest::keyClick(rows().at(0), Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 2);
    QTest::keyClick(rows().at(1), Qt::Key_Delete);
    EXPECT_EQ(takenOut.count(), 2);
    const auto spoken = [](QWidget *widget) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        EXPECT_EQ(interface->role(), QAccessible::Button);
        return interface->text(QAccessible::Name);
    };
    EXPECT_EQ(spoken(rows().at(0)), QStringLiteral("2, Somebody"));
    EXPECT_EQ(spoken(rows().at(0)->takeOutButton()), QStringLiteral("Do not play “2” next"));
}

} // namespace
} // namespace toccata
