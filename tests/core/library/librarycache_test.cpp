// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/librarycache.h"

#include "tests/core/music/asong.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

class LibraryCacheTest : public testing::Test
{
protected:
    static CachedLibrary someLibrary(int songs = 3, qint64 time = 1'790'000'000)
    {
        std::vector<SongLines> lines;
        for (int i = 0; i < songs; ++i)
            lines.push_back(aSong(QByteArray::number(i)).by(u"A").titled(QString::number(i)));
        return {tableOf(lines), time};
    }
    QString file() const
    {
        const QDir folder(m_folder.path());
        const QStringList files = folder.entryList(QDir::Files);
        EXPECT_EQ(files.size(), 1);
        return folder.filePath(files.value(0));
    }
    QByteArray content() const
    {
        QFile read(file());
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        return read.readAll();
    }
    void setContent(const QByteArray &bytes) const
    {
        QFile written(file());
        ASSERT_TRUE(written.open(QIODevice::WriteOnly));
        ASSERT_EQ(written.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
    LibraryCache m_cache{m_folder.path()};
};

TEST_F(LibraryCacheTest, KeepsALibraryForEachServer)
{
    EXPECT_FALSE(m_cache.read(u"a:6600"_qs));
    ASSERT_TRUE(m_cache.write(u"a:6600"_qs, someLibrary(3)));
    ASSERT_TRUE(m_cache.write(u"b:6600"_qs, someLibrary(5, 7)));
    ASSERT_TRUE(m_cache.write(u"a:6600"_qs, someLibrary(4)));
    const auto a = m_cache.read(u"a:6600"_qs);
    ASSERT_TRUE(a);
    EXPECT_EQ(a->songs->size(), 4);
    EXPECT_EQ(a->songs->at(3).displayTitle(), u"3");
    EXPECT_EQ(a->databaseTime, 1'790'000'000);
    EXPECT_EQ(m_cache.read(u"b:6600"_qs)->databaseTime, 7);
    EXPECT_FALSE(m_cache.read(u"c:6600"_qs));
}

TEST_F(LibraryCacheTest, WhatIsDamagedIsNotThere)
{
    ASSERT_TRUE(m_cache.write(u"a"_qs, someLibrary()));
    const QByteArray good = content();
    for (qsizetype at = 0; at < good.size(); at += at < 200 ? 1 : 97) {
        QByteArray damaged = good;
        damaged[at] = char(damaged[at] ^ 0x10);
        setContent(damaged);
        EXPECT_FALSE(m_cache.read(u"a"_qs)) << at;
    }
    for (const qsizetype length :
        {qsizetype(0), qsizetype(10), qsizetype(64), good.size() / 2, good.size() - 1}) {
        setContent(good.first(length));
        EXPECT_FALSE(m_cache.read(u"a"_qs)) << length;
    }
    setContent(good + "more");
    EXPECT_FALSE(m_cache.read(u"a"_qs));
    setContent(good);
    EXPECT_TRUE(m_cache.read(u"a"_qs));
}

TEST_F(LibraryCacheTest, TheFileOfAnotherServerIsNotTaken)
{
    ASSERT_TRUE(m_cache.write(u"a"_qs, someLibrary()));
    const QString fileOfA = file();
    ASSERT_TRUE(m_cache.write(u"b"_qs, someLibrary(9)));
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
        const QString path = QDir(m_folder.path()).filePath(name);
        if (path != fileOfA) {
            QFile::remove(path);
            QFile::copy(fileOfA, path);
        }
    }
    EXPECT_TRUE(m_cache.read(u"a"_qs));
    EXPECT_FALSE(m_cache.read(u"b"_qs));
}

TEST_F(LibraryCacheTest, WhereItCannotWriteWhatWasThereStays)
{
    ASSERT_TRUE(m_cache.write(u"a"_qs, someLibrary(3)));
    // A folder stands where the file that is written aside would get its name.
    const LibraryCache nowhere(file());
    EXPECT_FALSE(nowhere.write(u"a"_qs, someLibrary(4)));
    EXPECT_FALSE(nowhere.read(u"a"_qs));
    EXPECT_FALSE(LibraryCache({}).write(u"a"_qs, someLibrary(4)));
    EXPECT_FALSE(LibraryCache({}).read(u"a"_qs));
    EXPECT_EQ(m_cache.read(u"a"_qs)->songs->size(), 3);
}

TEST_F(LibraryCacheTest, ForgetsTheServersOfLongAgo)
{
    for (int i = 0; i < 20; ++i)
        ASSERT_TRUE(m_cache.write(QString::number(i), someLibrary()));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 8);
    EXPECT_TRUE(m_cache.read(u"19"_qs));
}

TEST_F(LibraryCacheTest, RemovesWhatWasNeverFinished)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &[name, time] : {std::pair("old.library.aBcDeF", now.addDays(-1)),
             std::pair("young.library.aBcDeF", now), std::pair("not ours", now.addDays(-1))}) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_TRUE(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    ASSERT_TRUE(m_cache.write(u"a"_qs, someLibrary()));
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
    EXPECT_EQ(files.size(), 3);
    EXPECT_FALSE(files.contains(u"old.library.aBcDeF"_qs));
    EXPECT_TRUE(m_cache.read(u"a"_qs));
}

} // namespace
} // namespace toccata
