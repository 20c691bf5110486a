// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/priorities.h"

#include "tests/core/queue/aqueue.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;

QueueState queueOf(const std::vector<quint32> &ids)
{
    QueueState queue;
    queue.entries = loadedEntriesOf(ids);
    return queue;
}

std::vector<QByteArray> textsOf(const std::vector<mpd::Command> &commands)
{
    std::vector<QByteArray> texts;
    for (const mpd::Command &command : commands)
        texts.push_back(command.text());
    return texts;
}

TEST(Priorities, AreToldOfSongsThatAreGoneAndThatHaveOthersNow)
{
    QueueState before = queueOf({1, 2, 3, 4});
    before.entries[0].priority = 9;
    before.entries[1].hasPart = true;
    before.parts[2] = {1s, 2s};
    before.entries[3].priority = 5;
    QueueState after = queueOf({1, 3, 4});
    after.entries[0].priority = 9;
    after.entries[1].priority = 7;
    const SongMarks second{2, 0, SongPart{1s, 2s}};
    EXPECT_THAT(formerMarks(before, after, {}), ElementsAre(second, SongMarks{3}, SongMarks{4, 5}));
    EXPECT_THAT(formerMarks(before, after, 4), ElementsAre(second, SongMarks{3}))
        << "MPD takes it from the song that begins";
    EXPECT_THAT(formerMarks(before, before, {}), IsEmpty());
}

TEST(Priorities, OfSongsThatWereNotFetchedNothingIsTold)
{
    QueueState before = queueOf({1, 2});
    before.entries[0].priority = 9;
    QueueState after = before;
    after.entries[0] = {1};
    EXPECT_THAT(formerMarks(before, after, {}), IsEmpty());
    before.entries[1] = {2};
    EXPECT_THAT(formerMarks(before, queueOf({}), {}), ElementsAre(SongMarks{1, 9}));
}

TEST(Priorities, AreToldByThePlacesOfTheSongs)
{
    QueueState queue = queueOf({7, 3, 5, 4});
    queue.entries[1].priority = 9;
    queue.entries[2].row = QueueEntry::noRow;
    queue.entries[3].hasPart = true;
    queue.parts[4] = {1s};
    EXPECT_THAT(marksIn(queue), ElementsAre(MarksAt{1, 9}, MarksAt{2, 0, SongPart{1s}}))
        << "of the songs that are known";
}

TEST(Priorities, AreGivenAgainToTheSameSongsByTheirNewIds)
{
    QueueState now = queueOf({1, 30, 4});
    now.entries[2].priority = 5;
    now.entries[0].hasPart = true;
    now.parts[1] = {3s};
    const std::vector<SongMarks> marks{{1}, {3, 8, SongPart{1500ms}}, {4, 5}, {9, 9}};
    EXPECT_THAT(textsOf(commandsFor(marks, {{3, 30}}, now, {})),
        ElementsAre("rangeid \"1\" \":\"", "prioid \"8\" \"30\"", "rangeid \"30\" \"1.500:\""))
        << "4 has it already, and 9 is gone";
    EXPECT_THAT(textsOf(commandsFor(marks, {{3, 30}}, now, 30)), ElementsAre("rangeid \"1\" \":\""));
}

TEST(Priorities, APartOfTheSongThatPlaysHasToWait)
{
    QueueState now = queueOf({1, 2});
    now.entries[0].hasPart = true;
    now.parts[1] = {3s};
    const std::vector<SongMarks> marks{{1}, {2, 5}, {9, 0, SongPart{1s}}};
    EXPECT_TRUE(wantsOtherPart(marks, now, 1));
    EXPECT_FALSE(wantsOtherPart(marks, now, 2)) << "a priority alone";
    EXPECT_FALSE(wantsOtherPart(marks, now, 9)) << "it is gone";
    EXPECT_FALSE(wantsOtherPart(marks, now, {}));
}

TEST(Priorities, APartIsToldInSeconds)
{
    EXPECT_EQ(partCommand(4, SongPart{61s, 90500ms}).text(), "rangeid \"4\" \"61.000:90.500\"");
    EXPECT_EQ(partCommand(4, {}).text(), "rangeid \"4\" \":\"");
}

} // namespace
} // namespace toccata
