// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/markmenu.h"

#include "tests/ui/player/playingworld.h"

#include <QMenu>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct MarkMenuTest : testing::Test
{
    void haveServerWith(std::initializer_list<const char *> commands, bool isMopidy = false,
        std::initializer_list<const char *> forbidden = {})
    {
        auto state = std::make_shared<mpd::ServerState>();
        for (const char *command : commands)
            state->connection.capabilities.addAllowed(command);
        for (const char *command : forbidden)
            state->connection.capabilities.addForbidden(command);
        if (isMopidy)
            state->connection.capabilities.addTag("X-AlbumUri");
        world.states.server.publish(std::move(state));
    }
    QStringList offered(int clicked, const QList<quint32> &ids)
    {
        QMenu menu;
        marks.addPlayNext(menu, ids);
        marks.addMarks(menu, *world.states.queue.current(), clicked, ids);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text();
        return texts;
    }

    PlayingWorld world;
    QWidget view;
    MarkMenu marks{world.actions, view};
};

TEST_F(MarkMenuTest, OffersWhatTheServerHas)
{
    world.play(aSong("a"), {aSong("b"), aSong("c")});
    haveServerWith({"single", "prioid", "rangeid"});
    EXPECT_EQ(offered(1, {2}),
        QStringList({QStringLiteral("Play next"), QStringLiteral("Stop after this song"),
            QStringLiteral("Priority"), QStringLiteral("Play a part…")}));
    EXPECT_EQ(offered(0, {1}),
        QStringList({QStringLiteral("Stop after this song"), QStringLiteral("Priority"),
            QStringLiteral("Play a part… (not while it plays)")}));
    haveServerWith({"single", "prioid", "rangeid"}, true);
    EXPECT_EQ(
        offered(1, {2}), QStringList({QStringLiteral("Play next"), QStringLiteral("Stop after this song")}))
        << "a Mopidy lists what it does not have";
}

TEST_F(MarkMenuTest, SaysWhatTheServerDoesNotAllow)
{
    world.play(aSong("a"), {aSong("b")});
    haveServerWith({"single"}, false, {"prioid"});
    QMenu menu;
    marks.addMarks(menu, *world.states.queue.current(), 1, {2});
    ASSERT_EQ(menu.actions().size(), 2) << "and leaves out what it does not have";
    const QAction *priority = menu.actions().constLast();
    EXPECT_EQ(priority->text(), QStringLiteral("Priority"));
    EXPECT_TRUE(priority->toolTip().contains(QStringLiteral("does not allow")));
    EXPECT_FALSE(priority->isEnabled());
}

TEST_F(MarkMenuTest, SaysWhenPrioritiesCount)
{
    haveServerWith({"prioid"});
    const auto levels = [&] {
        QMenu menu;
        marks.addMarks(menu, *world.states.queue.current(), 1, {2});
        QStringList texts;
        for (const QAction *action : menu.actions().constFirst()->menu()->actions())
            texts << action->text() + (action->isChecked() ? QStringLiteral("*") : QString());
        return texts;
    };
    world.play(aSong("a"), {aSong("b")});
    EXPECT_EQ(levels(),
        QStringList({QStringLiteral("None*"), QStringLiteral("Low"), QStringLiteral("Medium"),
            QStringLiteral("High"), QString(), QStringLiteral("Counts once songs play in random order")}));
    mpd::Status status;
    status.random = true;
    world.play(aSong("a"), {aSong("b")}, status);
    EXPECT_EQ(levels().size(), 4);
}

} // namespace
} // namespace toccata
