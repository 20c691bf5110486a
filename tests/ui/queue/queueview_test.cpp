// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queueview.h"

#include "tests/support/waiting.h"
#include "tests/ui/player/playingworld.h"
#include "ui/songs/pagebody.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct QueueViewTest : testing::Test
{
    QueueViewTest()
    {
        view.resize(320, 600);
        view.show();
    }
    void publish(bool complete)
    {
        auto queue = std::make_shared<QueueState>();
        queue->complete = complete;
        world.states.queue.publish(std::move(queue));
    }
    QString said() const
    {
        QStringList all;
        for (const auto *label : body().state().findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'|');
    }
    PageBody &body() const { return *view.findChild<PageBody *>(); }

    PlayingWorld world;
    QueueView view{world.actions};
};

TEST_F(QueueViewTest, BeforeTheServerHasToldItIsNotCalledEmpty)
{
    EXPECT_FALSE(body().isContentShown());
    EXPECT_EQ(said(), QString());
    publish(false);
    publish(true);
    EXPECT_TRUE(test::waitUntil([&] { return said().startsWith(QStringLiteral("The queue is empty")); }));
}

TEST_F(QueueViewTest, SongsTakeThePlaceOfTheMessageAndItComesBack)
{
    world.play(aSong("a").titled(u"One"), {aSong("b").titled(u"Two")});
    ASSERT_TRUE(test::waitUntil([&] { return body().isContentShown(); }));
    publish(true);
    EXPECT_TRUE(test::waitUntil([&] { return !body().isContentShown(); }));
}

TEST_F(QueueViewTest, TheListIsAsLongAsTheQueueAgainWhenThatBecomesShorter)
{
    auto *list = qobject_cast<QAbstractItemView *>(view.list());
    world.play(aSong("a"), std::vector(50, aSong("b")));
    ASSERT_TRUE(test::waitUntil([&] { return list->verticalScrollBar()->maximum() > 0; }));
    world.play(aSong("a"), {aSong("b")});
    EXPECT_TRUE(test::waitUntil([&] { return list->verticalScrollBar()->maximum() == 0; }));
    world.play(aSong("a"), std::vector(50, aSong("b")));
    EXPECT_TRUE(test::waitUntil([&] { return list->verticalScrollBar()->maximum() > 0; }));
}

} // namespace
} // namespace toccata
