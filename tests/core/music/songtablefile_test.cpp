// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/music/songtablefile.h"

#include "tests/core/music/asong.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <random>

namespace toccata {
namespace {

std::shared_ptr<const SongTable> someSongs(int songs)
{
    std::vector<SongLines> lines;
    for (int i = 0; i < songs; ++i) {
        auto song = aSong(QByteArray::number(i / 7) + '/' + QByteArray::number(i) + ".ogg");
        if (i % 3 != 0)
            song = song.by(QString(u"Ä" + QString::number(i / 20))).titled(QString::number(i));
        if (i % 5 == 0)
            song = song.line("Last-Modified", "2023-01-05T12:34:56Z").line("duration", "61.5");
        lines.push_back(song);
    }
    lines.push_back(aSong("long").line("Title", QByteArray(1'500'000, 'x')));
    return tableOf(lines);
}

QByteArray bytesOf(const SongTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(SongTableFile::write(table, buffer));
    return buffer.data();
}

std::shared_ptr<const SongTable> read(const QByteArray &bytes)
{
    std::shared_ptr<char[]> memory(new char[std::size_t(bytes.size()) + 1]);
    std::copy(bytes.begin(), bytes.end(), memory.get());
    return SongTableFile::read(memory, std::size_t(bytes.size()));
}

void expectEqual(const SongTable &table, const SongTable &other)
{
    ASSERT_EQ(table.size(), other.size());
    for (int row = 0; row < table.size(); ++row) {
        ASSERT_EQ(table.at(row).uri(), other.at(row).uri());
        for (int tag = 0; tag < tagCount; ++tag)
            ASSERT_TRUE(table.at(row).raw(Tag(tag)) == other.at(row).raw(Tag(tag)));
        ASSERT_EQ(table.milliseconds(row), other.milliseconds(row));
        ASSERT_EQ(table.lastModified(row), other.lastModified(row));
    }
}

TEST(SongTableFile, WhatIsReadIsWhatWasWritten)
{
    for (const int songs : {0, 1, 1023, 1024, 1025, 5000}) {
        const auto table = someSongs(songs);
        const auto again = read(bytesOf(*table));
        ASSERT_TRUE(again) << songs;
        expectEqual(*table, *again);
    }
    const auto nothing = read(bytesOf(SongTable()));
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->isEmpty());
}

TEST(SongTableFile, ATableThatWasReadCanBeGoneOnWith)
{
    const auto table = read(bytesOf(*someSongs(100)));
    ASSERT_TRUE(table);
    SongTableBuilder builder(*table, std::vector<int>{0, 5});
    aSong("new").by(u"Ä1").titled(u"X").feedTo(builder);
    builder.finishRow();
    const auto later = builder.snapshot();
    EXPECT_EQ(later->size(), table->size() - 1);
    EXPECT_TRUE(later->sharesStringsWith(*table));
    int row = 0;
    while (later->at(row).artist() != u"Ä1")
        ++row;
    EXPECT_EQ(later->id(later->size() - 1, Tag::Artist), later->id(row, Tag::Artist));
}

TEST(SongTableFile, ATruncatedFileIsRefused)
{
    const QByteArray bytes = bytesOf(*someSongs(50));
    for (const qsizetype length :
        {qsizetype(0), qsizetype(7), qsizetype(31), qsizetype(5000), bytes.size() - 8})
        EXPECT_FALSE(read(bytes.first(length))) << length;
}

TEST(SongTableFile, DamagedBytesNeverPointOutside)
{
    const QByteArray bytes = bytesOf(*tableOf({aSong("a/1").by(u"A").titled(u"One"), aSong("a/2").by(u"B"),
        aSong("b/3").on(u"X").line("Title", QByteArray(300, 't'))}));
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 3; ++i)
            damaged[qsizetype(random() % quint32(damaged.size()))] = char(random());
        const auto table = read(damaged);
        for (int row = 0; table && row < std::min(table->size(), 10); ++row) {
            for (int tag = 0; tag < tagCount; ++tag)
                EXPECT_LE(table->at(row).raw(Tag(tag)).size(), bytes.size());
            EXPECT_LE(table->at(row).uri().size(), 2 * bytes.size());
        }
    }
}

} // namespace
} // namespace toccata
