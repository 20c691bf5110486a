// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/correctionsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

class CorrectionsFile : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(u"new/albums.json"_qs); }
    void write(const QByteArray &bytes)
    {
        ASSERT_TRUE(writeCorrections(path(), {}));
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private:
    QTemporaryDir m_folder;
};

TEST_F(CorrectionsFile, GivesBackWhatWasWritten)
{
    AlbumCorrections corrections;
    corrections.setApart({"a/1"});
    ASSERT_TRUE(writeCorrections(path(), corrections));
    EXPECT_EQ(readCorrections(path()), corrections);
}

TEST_F(CorrectionsFile, ThatIsNotThereHasNone)
{
    EXPECT_TRUE(readCorrections(path()).isEmpty());
    EXPECT_TRUE(readCorrections({}).isEmpty());
    EXPECT_FALSE(writeCorrections({}, {}));
}

TEST_F(CorrectionsFile, ThatIsBrokenIsSetAside)
{
    write("{\"half");
    EXPECT_TRUE(readCorrections(path()).isEmpty());
    EXPECT_FALSE(QFile::exists(path()));
    const QFileInfo info(path());
    const QStringList broken = info.dir().entryList({info.fileName() + u".broken-*"_qs});
    ASSERT_EQ(broken.size(), 1);
    QFile aside(info.dir().filePath(broken.first()));
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), "{\"half");
}

TEST_F(CorrectionsFile, ThatCannotBeWrittenSaysSo)
{
    write({});
    EXPECT_FALSE(writeCorrections(path() + u"/below/a/file"_qs, {}));
}

} // namespace
} // namespace toccata
