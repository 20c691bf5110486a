// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/artwork/coverfiles.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <unistd.h>

namespace toccata {

namespace {

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

} // namespace

class CoverFilesTest : public testing::Test
{
protected:
    /// The files that there are.
    QStringList files() const
    {
        QStringList paths;
        QDirIterator each(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            paths << each.next();
        return paths;
    }
    QString folder() const { return m_parent.filePath(QStringLiteral("covers")); }
    QString besideIt(const QString &name) const { return m_parent.filePath(name); }
    /// The file that is kept under \p name.
    QString fileOf(const QByteArray &name) const
    {
        for (const QString &path : files()) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly) && file.readAll().startsWith(name))
                return path;
        }
        return {};
    }
    static void makeUsed(const QString &path, qint64 seconds)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
        ASSERT_TRUE(file.setFileTime(time, QFileDevice::FileAccessTime));
        ASSERT_TRUE(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static QByteArray picture(const QByteArray &name, int size = 100)
    {
        return name.leftJustified(size, '.');
    }

private:
    QTemporaryDir m_parent;
};

TEST_F(CoverFilesTest, ReadsWhatWasWritten)
{
    CoverFiles covers(folder());
    EXPECT_EQ(covers.read("a"), std::nullopt);
    EXPECT_TRUE(covers.write("a", "picture a"));
    EXPECT_TRUE(covers.write("b\n/../\xff", "picture b"));
    EXPECT_EQ(covers.read("a"), "picture a");
    EXPECT_EQ(covers.read("b\n/../\xff"), "picture b");
    EXPECT_EQ(covers.read("c"), std::nullopt);
    EXPECT_TRUE(covers.write("a", "another"));
    EXPECT_EQ(covers.read("a"), "another");
    EXPECT_EQ(covers.bytes(), 16);
}

TEST_F(CoverFilesTest, RemovesOneOrAll)
{
    CoverFiles covers(folder());
    for (const char *name : {"a", "b", "c"})
        ASSERT_TRUE(covers.write(name, picture(name)));
    EXPECT_TRUE(covers.remove("a"));
    EXPECT_TRUE(covers.remove("never there"));
    EXPECT_EQ(covers.read("a"), std::nullopt);
    EXPECT_EQ(covers.bytes(), 200);
    covers.clear();
    EXPECT_EQ(covers.read("b"), std::nullopt);
    EXPECT_EQ(covers.bytes(), 0);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(CoverFilesTest, TouchesNothingButItsOwn)
{
    CoverFiles covers(folder(), 1000);
    ASSERT_TRUE(covers.write("a", picture("a")));
    const QString longName(60, u'x');
    const QStringList others{besideIt(longName), besideIt(QStringLiteral("ab/") + longName),
        folder() + u'/' + longName, folder() + QStringLiteral("/ab/notes.txt"),
        folder() + QStringLiteral("/xx/") + longName, folder() + QStringLiteral("/ab/") + longName};
    for (const QString &other : others)
        put(other, QByteArray(5000, 'x'));
    EXPECT_EQ(covers.bytes(), 100);
    for (const char *name : {"b", "c", "d"})
        ASSERT_TRUE(covers.write(name, picture(name, 400)));
    covers.clear();
    EXPECT_EQ(covers.bytes(), 0);
    for (const QString &other : others)
        EXPECT_TRUE(QFile::exists(other)) << other.toStdString();
}

TEST_F(CoverFilesTest, RemovesThoseUsedLongestAgoBeyondTheBound)
{
    {
        CoverFiles covers(folder());
        for (const char *name : {"a", "b", "c", "d"})
            ASSERT_TRUE(covers.write(name, picture(name, 300)));
    }
    qint64 time = now() - 10'000;
    // Looked for before they are set: that uses them too.
    for (const QString &path : {fileOf("b"), fileOf("a"), fileOf("d"), fileOf("c")})
        makeUsed(path, time += 100);
    CoverFiles covers(folder(), 1000);
    ASSERT_TRUE(covers.read("b")); // now it is not the oldest any more
    ASSERT_TRUE(covers.write("e", picture("e", 300)));
    EXPECT_EQ(covers.read("a"), std::nullopt);
    EXPECT_EQ(covers.read("d"), std::nullopt);
    for (const char *name : {"b", "c", "e"})
        EXPECT_TRUE(covers.read(name)) << name;
    EXPECT_EQ(covers.bytes(), 900);
}

TEST_F(CoverFilesTest, StaysWithinTheBoundHoweverMuchIsWritten)
{
    CoverFiles covers(folder(), 10'000);
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(covers.write(QByteArray::number(i), QByteArray(1'000, 'x')));
        ASSERT_LE(covers.bytes(), 10'000 + 10'000 / 20 + 1'000);
    }
    EXPECT_GE(covers.bytes(), 8'000);
}

TEST_F(CoverFilesTest, CountsAsOfWhenItWasWritten)
{
    CoverFiles covers(folder());
    ASSERT_TRUE(covers.write("a", picture("a")));
    makeUsed(fileOf("a"), 1'000'000);
    EXPECT_TRUE(covers.read("a", 999'999));
    EXPECT_TRUE(covers.read("a", 1'000'000)) << "reading does not make it newer";
    EXPECT_FALSE(covers.read("a", 1'000'001));
    ASSERT_TRUE(covers.write("a", picture("a")));
    EXPECT_TRUE(covers.read("a", 1'000'001));
}

TEST_F(CoverFilesTest, TwoMayUseOneFolder)
{
    CoverFiles one(folder(), 100'000);
    CoverFiles other(folder(), 100'000);
    ASSERT_TRUE(one.write("a", "of one"));
    EXPECT_EQ(other.read("a"), "of one");
    ASSERT_TRUE(other.write("a", "of the other"));
    EXPECT_EQ(one.read("a"), "of the other");
    other.clear();
    EXPECT_EQ(one.read("a"), std::nullopt);
    EXPECT_TRUE(one.write("a", "again"));
    EXPECT_EQ(other.read("a"), "again");
}

TEST_F(CoverFilesTest, WhatACrashLeftIsNeverReadAndIsRemovedWhenItIsOld)
{
    CoverFiles covers(folder(), 100'000);
    ASSERT_TRUE(covers.write("a", picture("a")));
    const QString path = fileOf("a");
    ASSERT_TRUE(covers.remove("a"));
    const QString old = path + QStringLiteral(".AbCdEf");
    const QString fresh = path + QStringLiteral(".GhIjKl"); // another program may write it just now
    put(old, "half a pict");
    put(fresh, "half a pict");
    makeUsed(old, now() - 100'000);
    EXPECT_EQ(covers.read("a"), std::nullopt);
    CoverFiles later(folder(), 100'000);
    ASSERT_TRUE(later.write("b", picture("b")));
    EXPECT_FALSE(QFile::exists(old));
    EXPECT_TRUE(QFile::exists(fresh));
    EXPECT_EQ(later.read("a"), std::nullopt);
    later.clear();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(CoverFilesTest, AnEmptyFileIsNoPicture)
{
    CoverFiles covers(folder());
    ASSERT_TRUE(covers.write("a", picture("a")));
    put(fileOf("a"), {});
    EXPECT_EQ(covers.read("a"), std::nullopt);
    EXPECT_TRUE(covers.write("a", "good"));
    EXPECT_EQ(covers.read("a"), "good");
}

TEST_F(CoverFilesTest, WhereNothingCanBeWrittenNothingIsKept)
{
    put(folder(), "a file where the folder should be");
    CoverFiles covers(folder(), 1000);
    EXPECT_FALSE(covers.write("a", "picture"));
    EXPECT_EQ(covers.read("a"), std::nullopt);
    EXPECT_EQ(covers.bytes(), 0);
    covers.clear();
    EXPECT_TRUE(covers.remove("a"));
}

TEST_F(CoverFilesTest, ReadsFromAFolderThatIsReadOnly)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "the superuser may write everywhere";
    CoverFiles covers(folder());
    ASSERT_TRUE(covers.write("a", "picture"));
    const QString path = fileOf("pict");
    QFile(path).setPermissions(QFile::ReadOwner);
    QFile(QFileInfo(path).path()).setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    EXPECT_EQ(covers.read("a"), "picture");
    EXPECT_FALSE(covers.write("a", "another"));
    EXPECT_FALSE(covers.remove("a"));
    EXPECT_EQ(covers.read("a"), "picture");
    QFile(QFileInfo(path).path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(CoverFilesTest, AFolderWithoutANameIsNowhere)
{
    const QDir here;
    const QStringList before = here.entryList();
    CoverFiles covers({});
    EXPECT_FALSE(covers.write("a", "picture"));
    EXPECT_EQ(covers.read("a"), std::nullopt);
    EXPECT_TRUE(covers.remove("a"));
    EXPECT_EQ(covers.bytes(), 0);
    covers.clear();
    EXPECT_EQ(QDir().entryList(), before);
}

} // namespace toccata
