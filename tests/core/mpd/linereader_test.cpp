// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mpd/linereader.h"

#include <gtest/gtest.h>

#include <vector>

namespace toccata::mpd {

using namespace Qt::StringLiterals;

namespace {

using Item = LineReader::Item;

std::vector<QByteArray> linesOf(LineReader &reader)
{
    std::vector<QByteArray> lines;
    while (reader.next() == Item::Line)
        lines.push_back(reader.text().toByteArray());
    return lines;
}

using Lines = std::vector<QByteArray>;

} // namespace

TEST(LineReader, CutsLinesWhereverTheBytesAreCut)
{
    const QByteArray stream = "volume: 5\n\nfile: caf\xe9.ogg\nOK\n";
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        LineReader reader;
        reader.feed(stream.first(cut));
        Lines lines = linesOf(reader);
        reader.feed(stream.sliced(cut));
        for (const QByteArray &line : linesOf(reader))
            lines.push_back(line);
        EXPECT_EQ(lines, (Lines{"volume: 5", "", "file: caf\xe9.ogg", "OK"})) << cut;
    }
}

TEST(LineReader, KeepsTheBeginningOfALineUntilItsEndComes)
{
    LineReader reader;
    reader.feed("OK\nvol");
    EXPECT_EQ(linesOf(reader), Lines{"OK"});
    EXPECT_EQ(reader.next(), Item::None);
    reader.feed("ume\n");
    EXPECT_EQ(linesOf(reader), Lines{"volume"});
}

TEST(LineReader, ReadsALineOfAMegabyteByteByByte)
{
    const QByteArray line(1'000'000, 'x');
    LineReader reader;
    for (const char c : line) {
        reader.feed(QByteArrayView(&c, 1));
        ASSERT_EQ(reader.next(), Item::None);
    }
    reader.feed("\n");
    ASSERT_EQ(reader.next(), Item::Line);
    EXPECT_EQ(reader.text(), line);
}

TEST(LineReader, HandsOverChunksWithLineEndsInside)
{
    LineReader reader;
    reader.feed("binary: 5\na\nb\0c\nOK\n"_ba);
    ASSERT_EQ(reader.next(), Item::Line);
    reader.expectBinary(5);
    ASSERT_EQ(reader.next(), Item::Binary);
    EXPECT_EQ(reader.text(), "a\nb\0c"_ba);
    EXPECT_EQ(linesOf(reader), Lines{"OK"});
}

TEST(LineReader, WaitsForAChunkThatComesInPieces)
{
    LineReader reader;
    reader.expectBinary(4);
    for (const char *piece : {"ab", "cd"}) {
        reader.feed(piece);
        EXPECT_EQ(reader.next(), Item::None);
    }
    reader.feed("\nOK\n");
    ASSERT_EQ(reader.next(), Item::Binary);
    EXPECT_EQ(reader.text(), "abcd");
    EXPECT_EQ(linesOf(reader), Lines{"OK"});
}

TEST(LineReader, AnEmptyChunkIsAChunk)
{
    LineReader reader;
    reader.feed("\nOK\n");
    reader.expectBinary(0);
    ASSERT_EQ(reader.next(), Item::Binary);
    EXPECT_TRUE(reader.text().isEmpty());
    EXPECT_EQ(linesOf(reader), Lines{"OK"});
}

TEST(LineReader, GivesUpAboveItsBound)
{
    LineReader reader(10);
    reader.feed("0123456789\n");
    EXPECT_EQ(linesOf(reader), Lines{"0123456789"});
    reader.feed("0123456789a");
    EXPECT_EQ(reader.next(), Item::TooLong);

    LineReader ended(10);
    ended.feed("0123456789a\n");
    EXPECT_EQ(ended.next(), Item::TooLong);

    LineReader chunks(10);
    chunks.expectBinary(11);
    EXPECT_EQ(chunks.next(), Item::TooLong);
}

} // namespace toccata::mpd
