// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/recents/recents.h"

#include "core/actor/system.h"
#include "tests/core/music/asong.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// An actor with nothing but recent queues.
class Owner : public actor::Actor
{
public:
    Owner(actor::ActorRef<RecentsKeeper> keeper, const actor::Published<RecentsState> &state)
        : recents(*this, std::move(keeper), state)
    { }
    Recents recents;
};

struct RecentsTest : testing::Test
{
    RecentsTest() { owner = newOwner(); }
    actor::ActorRef<Owner> newOwner()
    {
        keeper = system.start<RecentsKeeper>("keeper", folder.path());
        return system.start<Owner>("owner", keeper, state);
    }
    template <class F>
    void run(F f)
    {
        owner.ask([f](Owner &each) { f(each.recents); }).get();
    }
    void use(const QString &server)
    {
        run([server](Recents &recents) { recents.use(server); });
        settle();
    }
    void play(const QString &name)
    {
        run([name](Recents &recents) { recents.add({.name = name, .uris = {"1"}}); });
    }
    /// Until what was asked of the keeper has come back and been heard.
    void settle()
    {
        keeper.ask([](RecentsKeeper &) {}).get();
        run([](Recents &) {});
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const RecentQueue &queue : state.current()->queues)
            names.push_back(queue.name.toStdString());
        return names;
    }

    QTemporaryDir folder;
    actor::System system;
    actor::Published<RecentsState> state;
    actor::ActorRef<RecentsKeeper> keeper;
    actor::ActorRef<Owner> owner;
};

TEST_F(RecentsTest, TheNewestIsFirstAndTheSameMovesUp)
{
    use(QStringLiteral("one"));
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")})
        play(name);
    EXPECT_THAT(names(), ElementsAre("a", "b"));
}

TEST_F(RecentsTest, OnlySoManyAreRemembered)
{
    use(QStringLiteral("one"));
    for (int i = 0; i < RecentsState::most + 5; ++i)
        play(QString::number(i));
    EXPECT_EQ(int(names().size()), RecentsState::most);
    EXPECT_EQ(names().front(), "24");
    EXPECT_EQ(names().back(), "5");
}

TEST_F(RecentsTest, EachServerHasItsOwnAndTheyOutliveTheProgram)
{
    use(QStringLiteral("one"));
    play(QStringLiteral("a"));
    use(QStringLiteral("two"));
    EXPECT_TRUE(state.current()->known);
    EXPECT_THAT(names(), IsEmpty());
    play(QStringLiteral("b"));
    settle();
    owner = newOwner();
    use(QStringLiteral("one"));
    EXPECT_THAT(names(), ElementsAre("a"));
    use(QStringLiteral("two"));
    EXPECT_THAT(names(), ElementsAre("b"));
}

TEST_F(RecentsTest, WhatIsPlayedBeforeTheKeptOnesAreReadStandsAboveThem)
{
    use(QStringLiteral("one"));
    play(QStringLiteral("a"));
    play(QStringLiteral("b"));
    settle();
    owner = newOwner();
    run([](Recents &recents) {
        recents.use(QStringLiteral("one"));
        recents.add({.name = QStringLiteral("a"), .uris = {"1"}});
        recents.add({.name = QStringLiteral("c"), .uris = {"1"}});
    });
    settle();
    EXPECT_THAT(names(), ElementsAre("c", "a", "b"));
    use(QStringLiteral("one"));
    EXPECT_THAT(names(), ElementsAre("c", "a", "b")) << "and is kept";
}

TEST_F(RecentsTest, OneCanBeRemoved)
{
    use(QStringLiteral("one"));
    play(QStringLiteral("a"));
    play(QStringLiteral("b"));
    run([](Recents &recents) { recents.remove({.name = QStringLiteral("a"), .uris = {"1"}}); });
    use(QStringLiteral("one"));
    EXPECT_THAT(names(), ElementsAre("b"));
}

TEST_F(RecentsTest, ClearedAllServersAreForgotten)
{
    use(QStringLiteral("one"));
    play(QStringLiteral("a"));
    use(QStringLiteral("two"));
    play(QStringLiteral("b"));
    run([](Recents &recents) { recents.clear(); });
    EXPECT_THAT(names(), IsEmpty());
    use(QStringLiteral("one"));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(RecentsTest, QueuesThatAreTakenAwayOutliveTheProgram)
{
    use(QStringLiteral("one"));
    const SongRows songs = allRows(tableOf({aSong("a").titled(u"One"), aSong("b").titled(u"Two")}));
    run([songs](Recents &recents) { recents.keepFormer(songs, {.name = {}, .uris = {}, .position = 1}); });
    settle();
    owner = newOwner();
    use(QStringLiteral("two"));
    EXPECT_THAT(state.current()->former, IsEmpty());
    use(QStringLiteral("one"));
    ASSERT_EQ(state.current()->former.size(), 1U);
    const FormerQueueFacts facts = state.current()->former.front();
    EXPECT_EQ(facts.name, QStringLiteral("One, Two"));
    const auto former = keeper
                            .ask([facts](const RecentsKeeper &each) {
                                return each.formerQueue(QStringLiteral("one"), facts.number);
                            })
                            .get();
    ASSERT_TRUE(former);
    EXPECT_THAT(former->uris, ElementsAre("a", "b"));
    EXPECT_EQ(former->position, 1U);
    run([](Recents &recents) { recents.clear(); });
    settle();
    EXPECT_THAT(state.current()->former, IsEmpty());
    use(QStringLiteral("one"));
    EXPECT_THAT(state.current()->former, IsEmpty());
}

TEST_F(RecentsTest, AQueueThatIsThereIsNotOffered)
{
    use(QStringLiteral("one"));
    const auto table = tableOf({aSong("a"), aSong("b"), aSong("c")});
    const auto setPresent = [this, table](const std::vector<quint32> &rows) {
        run([table, rows](Recents &recents) { recents.setPresent({table, rows}); });
    };
    const auto sizes = [this] {
        std::vector<int> songs;
        for (const FormerQueueFacts &queue : state.current()->former)
            songs.push_back(queue.songs);
        return songs;
    };
    run([table](Recents &recents) {
        recents.keepFormer({table, {0, 1}}, {});
        recents.keepFormer(allRows(table), {});
    });
    settle();
    EXPECT_THAT(sizes(), ElementsAre(3, 2));
    setPresent({0, 1, 2});
    EXPECT_THAT(sizes(), ElementsAre(2));
    setPresent({0, 2, 1});
    EXPECT_THAT(sizes(), ElementsAre(3, 2));
    setPresent({0, 1});
    run([table](Recents &recents) { recents.keepFormer({table, {2, 1, 0}}, {}); });
    settle();
    EXPECT_THAT(sizes(), ElementsAre(3, 3));
    setPresent({});
    EXPECT_THAT(sizes(), ElementsAre(3, 3, 2));
    setPresent({0, 1});
    use(QStringLiteral("two"));
    use(QStringLiteral("one"));
    EXPECT_THAT(sizes(), ElementsAre(3, 3, 2)) << "it was there on another server";
}

TEST_F(RecentsTest, QueuesThatAreTakenAwayAreNotKeptWhereThatIsNotWanted)
{
    use(QStringLiteral("one"));
    run([](Recents &recents) {
        recents.setFormerKept(false);
        recents.keepFormer(allRows(tableOf({aSong("a"), aSong("b")})), {});
    });
    settle();
    EXPECT_THAT(state.current()->former, IsEmpty());
}

TEST_F(RecentsTest, ClearedWhileTheyAreBeingReadTheyDoNotComeBack)
{
    use(QStringLiteral("one"));
    play(QStringLiteral("a"));
    settle();
    owner = newOwner();
    run([](Recents &recents) {
        recents.use(QStringLiteral("one"));
        recents.clear();
    });
    settle();
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_TRUE(state.current()->known);
}

} // namespace
} // namespace toccata
