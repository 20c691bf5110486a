// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queueorders.h"

#include "tests/core/music/asong.h"
#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Ids = std::vector<quint32>;

/// The songs with the ids 1, 2, … that have these URIs; an empty one: not fetched yet.
QueueState queueOf(const QList<QByteArray> &uris)
{
    QueueState queue;
    std::vector<SongLines> lines;
    for (const QByteArray &uri : uris) {
        const auto id = quint32(queue.entries.size() + 1);
        queue.entries.push_back({id, uri.isEmpty() ? QueueEntry::noRow : quint32(lines.size())});
        if (!uri.isEmpty())
            lines.push_back(aSong(uri));
    }
    queue.songs = tableOf(lines);
    return queue;
}

TEST(QueueOrders, TellWhatStaysAndWhatGoes)
{
    EXPECT_THAT(idsOf(entriesOf({3, 1, 2})), ElementsAre(3, 1, 2));
    EXPECT_THAT(without({3, 1, 2}, {2, 3, 9}), ElementsAre(1));
    EXPECT_THAT(onlyThose({3, 1, 2}, {2, 3, 9}), ElementsAre(3, 2));
    EXPECT_THAT(onlyThose({3, 1, 2}, {}), IsEmpty());
}

TEST(QueueOrders, OnlyTheChosenSongsAreShuffled)
{
    Ids all(40);
    QList<quint32> chosen;
    for (quint32 i = 0; i < 40; ++i) {
        all[i] = i + 1;
        if (i % 2 == 1)
            chosen << i + 1;
    }
    const Ids mixed = shuffledAmong(all, chosen);
    EXPECT_THAT(mixed, testing::UnorderedElementsAreArray(all));
    EXPECT_NE(mixed, all) << "once in 20! times this is no fault";
    for (std::size_t i = 0; i < 40; i += 2)
        EXPECT_EQ(mixed[i], all[i]);
}

TEST(QueueOrders, OfSongsThatAreThereTwiceTheOneThatPlaysStays)
{
    const QueueState queue = queueOf({"a", "b", "a", "", "a", "b", ""});
    EXPECT_THAT(withoutDuplicates(queue, {}), ElementsAre(1, 2, 4, 7)) << "nobody knows what 4 and 7 are";
    EXPECT_THAT(withoutDuplicates(queue, 3), ElementsAre(2, 3, 4, 7));
}

TEST(QueueOrders, ASongIsDroppedBeforeTheNextOneThatIsNotMovedItself)
{
    const auto entries = entriesOf({1, 2, 3, 4});
    EXPECT_EQ(anchorAt(entries, 1), 2U);
    EXPECT_EQ(anchorAt(entries, 1, {2, 3}), 4U);
    EXPECT_EQ(anchorAt(entries, 2, {3, 4}), 0U);
    EXPECT_EQ(anchorAt(entries, 9), 0U);
    EXPECT_EQ(positionOf(3, {1, 2, 3, 4}), 2U);
    EXPECT_EQ(positionOf(0, {1, 2, 3, 4}), 4U);
}

} // namespace
} // namespace toccata
