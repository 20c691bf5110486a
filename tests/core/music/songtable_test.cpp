// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songtable.h"

#include "tests/core/music/asong.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <mutex>
#include <thread>

namespace toccata {
namespace {

TEST(SongTable, IsEmptyWithoutABuilder)
{
    const SongTable table;
    EXPECT_TRUE(table.isEmpty());
    EXPECT_EQ(table.text(0), QByteArrayView());
}

TEST(SongTable, GivesEqualTextsOneId)
{
    const auto table = tableOf({aSong("a/1.ogg").by(u"A").on(u"X"), aSong("b/1.ogg").by(u"B"),
        aSong("a/2.ogg").ofAlbumArtist(u"A").by(u"X")});
    EXPECT_EQ(table->id(0, Tag::Artist), table->id(2, Tag::AlbumArtist));
    EXPECT_EQ(table->id(0, Tag::Album), table->id(2, Tag::Artist));
    EXPECT_NE(table->id(0, Tag::Artist), table->id(1, Tag::Artist));
    EXPECT_EQ(table->folderId(0), table->folderId(2));
    EXPECT_NE(table->folderId(0), table->folderId(1));
    EXPECT_EQ(table->text(table->folderId(0)), "a/");
    for (int row = 0; row < table->size(); ++row)
        EXPECT_LT(table->fileNameId(row), table->idEnd());
}

TEST(SongTable, UrisComeBackByteForByte)
{
    const std::vector<QByteArray> uris{
        "x.ogg", "/x.ogg", "a//x.ogg", "a/", "http://h:80/?q=1/2", "spotify:track:1", "\xff/\xfe"};
    std::vector<SongLines> songs;
    for (const QByteArray &uri : uris)
        songs.push_back(aSong(uri));
    const auto table = tableOf(songs);
    for (std::size_t i = 0; i < uris.size(); ++i)
        EXPECT_EQ(table->at(int(i)).uri(), uris[i]);
}

TEST(SongTable, KeepsTextsOfAnyLength)
{
    const QByteArray lyrics(70'000, 'x');
    const QByteArray longer(3'000'000, 'y');
    const auto table = tableOf({aSong("1").line("Title", lyrics).by(u"A"),
        aSong("2").line("Title", longer).by(u"B"), aSong("3").by(u"A")});
    EXPECT_EQ(table->at(0).raw(Tag::Title), lyrics);
    EXPECT_EQ(table->at(1).raw(Tag::Title), longer);
    EXPECT_EQ(table->at(2).raw(Tag::Artist), "A");
}

TEST(SongTableBuilder, LeavesOtherPairsToTheCaller)
{
    SongTableBuilder builder;
    EXPECT_TRUE(builder.pair("file", "a.ogg"));
    EXPECT_TRUE(builder.pair("Title", "A"));
    EXPECT_TRUE(builder.pair("Time", "x"));
    EXPECT_FALSE(builder.pair("Pos", "3"));
    EXPECT_FALSE(builder.pair("Id", "7"));
    EXPECT_FALSE(builder.pair("Mood", "calm"));
}

TEST(SongTableBuilder, DoesNotShowARowBeforeItIsFinished)
{
    SongTableBuilder builder;
    builder.pair("file", "a.ogg");
    EXPECT_EQ(builder.size(), 0);
    EXPECT_EQ(builder.snapshot()->size(), 0);
    builder.pair("file", "b.ogg");
    EXPECT_EQ(builder.snapshot()->size(), 1);
    builder.finishRow();
    builder.finishRow();
    EXPECT_EQ(builder.snapshot()->size(), 2);
}

TEST(SongTableBuilder, LinesOfFoldersAndPlaylistsAreNotTheSongs)
{
    SongTableBuilder builder;
    EXPECT_FALSE(builder.pair("Last-Modified", "2023-01-05T12:34:56Z"));
    builder.pair("file", "a.ogg");
    EXPECT_FALSE(builder.pair("directory", "b"));
    EXPECT_FALSE(builder.pair("Last-Modified", "2023-01-05T12:34:56Z"));
    EXPECT_FALSE(builder.pair("playlist", "c"));
    EXPECT_FALSE(builder.pair("Title", "none"));
    ASSERT_EQ(builder.size(), 1);
    EXPECT_FALSE(builder.snapshot()->at(0).lastModified());
}

TEST(SongTableBuilder, AFileWithoutANameIsNoSong)
{
    EXPECT_TRUE(tableOf({aSong("").titled(u"x")})->isEmpty());
}

TEST(SongTableBuilder, ForgetsTheRowBefore)
{
    const auto table
        = tableOf({aSong("1").titled(u"A").by(u"B").lasting(5).line("Format", "1:2:3"), aSong("2")});
    EXPECT_FALSE(table->at(1).artist());
    EXPECT_FALSE(table->at(1).duration());
    EXPECT_FALSE(table->at(1).format());
    EXPECT_EQ(table->at(1).displayTitle(), u"2");
}

TEST(SongTableBuilder, CopiesASongOfAnotherTable)
{
    const auto source = tableOf({aSong("other"),
        aSong("a/1.ogg")
            .titled(u"A")
            .by(u"B")
            .by(u"C")
            .lasting(5)
            .line("Format", "1:2:3")
            .line("Last-Modified", "2023-01-05T12:34:56Z")});
    SongTableBuilder builder;
    builder.append(source->at(1));
    const auto copy = builder.snapshot();
    ASSERT_EQ(copy->size(), 1);
    EXPECT_EQ(copy->at(0).uri(), "a/1.ogg");
    EXPECT_EQ(copy->at(0).values(Tag::Artist), (QStringList{u"B"_qs, u"C"_qs}));
    EXPECT_EQ(copy->at(0).duration(), source->at(1).duration());
    EXPECT_EQ(copy->at(0).lastModified(), source->at(1).lastModified());
    EXPECT_EQ(copy->at(0).format(), u"1:2:3");
}

TEST(SongTableBuilder, ASnapshotOutlivesItsBuilder)
{
    auto builder = std::make_unique<SongTableBuilder>();
    aSong("a.ogg").titled(u"A").feedTo(*builder);
    builder->finishRow();
    const auto table = builder->snapshot();
    builder.reset();
    EXPECT_EQ(table->at(0).displayTitle(), u"A");
}

TEST(SongTableBuilder, EarlierSnapshotsStayAsTheyWere)
{
    SongTableBuilder builder;
    aSong("a.ogg").titled(u"A").feedTo(builder);
    builder.finishRow();
    const auto before = builder.snapshot();
    for (int i = 0; i < 5000; ++i)
        aSong("b/" + QByteArray::number(i)).with(Tag::Composer, u"late").feedTo(builder);
    EXPECT_EQ(before->size(), 1);
    EXPECT_EQ(before->id(0, Tag::Composer), 0u);
    EXPECT_EQ(before->at(0).uri(), "a.ogg");
    EXPECT_EQ(builder.snapshot()->at(0).displayTitle(), u"A");
}

TEST(SongTableBuilder, RowsThatAreTakenBackLeaveNothingBehind)
{
    SongTableBuilder builder;
    for (int i = 0; i < 3000; ++i)
        aSong(QByteArray::number(i)).by(u"A").titled(u"T").feedTo(builder);
    builder.truncate(1000);
    EXPECT_EQ(builder.size(), 1000);
    for (int i = 0; i < 3000; ++i)
        builder.pair("file", QByteArray("again" + QByteArray::number(i)));
    builder.finishRow();
    const auto table = builder.snapshot();
    EXPECT_EQ(table->size(), 4000);
    EXPECT_EQ(table->at(999).raw(Tag::Artist), "A");
    for (int row = 1000; row < 4000; ++row) {
        EXPECT_EQ(table->id(row, Tag::Artist), 0u);
        EXPECT_EQ(table->id(row, Tag::Title), 0u);
    }
}

TEST(SongTableBuilder, GoesOnWithATableLessSomeRows)
{
    std::vector<SongLines> songs;
    for (int i = 0; i < 2500; ++i)
        songs.push_back(aSong("a/" + QByteArray::number(i)).by(i % 2 ? u"A" : u"B").numbered(u"1"));
    const auto table = tableOf(songs);
    std::vector<int> removed{0, 1023, 1024, 2499};
    SongTableBuilder builder(*table, removed);
    aSong("b/new").by(u"A").feedTo(builder);
    builder.finishRow();
    const auto later = builder.snapshot();
    ASSERT_EQ(later->size(), 2497);
    EXPECT_EQ(later->at(0).uri(), "a/1");
    EXPECT_EQ(later->at(1021).uri(), "a/1022");
    EXPECT_EQ(later->at(1022).uri(), "a/1025");
    EXPECT_EQ(later->at(2495).uri(), "a/2498");
    EXPECT_EQ(later->at(2496).uri(), "b/new");
    EXPECT_EQ(later->id(0, Tag::Artist), later->id(2496, Tag::Artist));
    EXPECT_TRUE(later->sharesStringsWith(*table));
    EXPECT_FALSE(later->sharesStringsWith(*tableOf(songs)));
    EXPECT_EQ(table->at(0).uri(), "a/0") << "the former table stays as it is";
}

/// Hands the newest snapshot from the filling thread to the reading one.
class Exchange
{
public:
    void put(std::shared_ptr<const SongTable> table)
    {
        const std::lock_guard lock(m_mutex);
        m_table = std::move(table);
    }
    std::shared_ptr<const SongTable> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_table;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const SongTable> m_table = std::make_shared<const SongTable>();
};

TEST(SongTableBuilder, SnapshotsAreReadWhileAnotherThreadGoesOn)
{
    constexpr int songs = 20'000;
    Exchange exchange;
    std::thread filler([&] {
        SongTableBuilder builder;
        for (int i = 0; i < songs; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray folder = "folder" + QByteArray::number(i / 10);
            builder.pair("file", QByteArray(folder + '/' + number));
            builder.pair(i % 3000 < 1500 ? "Artist" : "Composer", number);
            builder.finishRow();
            if (i % 7 == 0 || i == songs - 1)
                exchange.put(builder.snapshot());
        }
    });
    int wrong = 0;
    for (int size = 0; size < songs;) {
        const auto table = exchange.get();
        size = table->size();
        for (int row = std::max(0, size - 1100); row < size; ++row) {
            const QByteArray number = QByteArray::number(row);
            const Tag tag = row % 3000 < 1500 ? Tag::Artist : Tag::Composer;
            wrong += table->text(table->fileNameId(row)) != number
                || table->text(table->id(row, tag)) != number;
        }
        std::this_thread::yield();
    }
    filler.join();
    EXPECT_EQ(wrong, 0);
}

} // namespace
} // namespace toccata
