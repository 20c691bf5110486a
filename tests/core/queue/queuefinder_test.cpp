// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/queue/queuefinder.h"

#include "tests/core/music/asong.h"

#include <gmock/gmock.h>

namespace toccata {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using namespace std::chrono_literals;

std::shared_ptr<const QueueState> queueOf(const std::vector<SongLines> &songs)
{
    auto queue = std::make_shared<QueueState>();
    queue->songs = tableOf(songs);
    for (quint32 row = 0; row < songs.size(); ++row)
        queue->entries.push_back({row + 1, row});
    return queue;
}

std::vector<int> found(const std::shared_ptr<const QueueState> &queue, const QString &text)
{
    QueueFinder finder(queue, text);
    while (!finder.advance(1ms)) { }
    return finder.rows();
}

const auto someSongs = queueOf({
    aSong("x/Zither.ogg").titled(u"Jóga").by(u"Björk").on(u"Homogenic"),
    aSong("x/b.ogg").titled(u"Don't Stop").by(u"Fleetwood Mac").ofAlbumArtist(u"Various"),
    aSong("folder/c.ogg").titled(u"Stop").by(u"Erasure"),
    aSong("http://radio.example/live").line("Name", "Night Jazz"),
});

TEST(QueueFinder, LooksInEveryTextThatIsShown)
{
    EXPECT_THAT(found(someSongs, QStringLiteral("stop")), ElementsAre(1, 2));
    EXPECT_THAT(found(someSongs, QStringLiteral("erasure")), ElementsAre(2));
    EXPECT_THAT(found(someSongs, QStringLiteral("various")), ElementsAre(1));
    EXPECT_THAT(found(someSongs, QStringLiteral("homogen")), ElementsAre(0));
    EXPECT_THAT(found(someSongs, QStringLiteral("zither")), ElementsAre(0)) << "the file's name";
    EXPECT_THAT(found(someSongs, QStringLiteral("night")), ElementsAre(3));
    EXPECT_THAT(found(someSongs, QStringLiteral("folder")), IsEmpty());
}

TEST(QueueFinder, CaseAccentsAndApostrophesDoNotCount)
{
    EXPECT_THAT(found(someSongs, QStringLiteral("JOGA bjork")), ElementsAre(0));
    EXPECT_THAT(found(someSongs, QStringLiteral("dont")), ElementsAre(1));
}

TEST(QueueFinder, WantsEveryWordWhereverItIs)
{
    EXPECT_THAT(found(someSongs, QStringLiteral("stop mac")), ElementsAre(1));
    EXPECT_THAT(found(someSongs, QStringLiteral(" mac   STOP ")), ElementsAre(1));
    EXPECT_THAT(found(someSongs, QStringLiteral("stop nobody")), IsEmpty());
}

TEST(QueueFinder, FileNamesAreThoseThatPeopleRead)
{
    const auto queue = queueOf({aSong("spotify:track:4uLU6hMCjMI75M1A2tKUQC").titled(u"Aria"),
        aSong("local:track:a/Caf%C3%A9%20au%20lait.ogg")});
    EXPECT_THAT(found(queue, QStringLiteral("track")), IsEmpty());
    EXPECT_THAT(found(queue, QStringLiteral("cafe lait")), ElementsAre(1));
}

TEST(QueueFinder, NothingIsFoundByNothing)
{
    EXPECT_THAT(found(someSongs, QString()), IsEmpty());
    EXPECT_THAT(found(someSongs, QStringLiteral(" ' ")), IsEmpty());
    EXPECT_THAT(found(std::make_shared<QueueState>(), QStringLiteral("a")), IsEmpty());
}

TEST(QueueFinder, TooManyWordsAreNotAllRead)
{
    EXPECT_THAT(found(someSongs, QStringLiteral("stop ").repeated(100)), ElementsAre(1, 2));
}

TEST(QueueFinder, SongsThatAreNotLoadedAreNotFound)
{
    auto queue = std::make_shared<QueueState>(*someSongs);
    queue->entries[1].row = QueueEntry::noRow;
    EXPECT_THAT(found(queue, QStringLiteral("stop")), ElementsAre(2));
}

TEST(QueueFinder, GoesOnWhereItWas)
{
    QueueFinder finder(queueOf(std::vector(1000, aSong("a").titled(u"Same"))), QStringLiteral("same"));
    EXPECT_FALSE(finder.advance(0us));
    EXPECT_FALSE(finder.isDone());
    const std::size_t first = finder.rows().size();
    EXPECT_GT(first, 0U);
    EXPECT_LT(first, 1000U);
    while (!finder.advance(0us)) { }
    EXPECT_EQ(finder.rows().size(), 1000U);
}

} // namespace
} // namespace toccata
