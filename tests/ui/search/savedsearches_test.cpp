// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/savedsearches.h"

#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace toccata {
namespace {

struct SavedSearchesTest : testing::Test
{
    QString path() const { return folder.filePath(QStringLiteral("toccata.conf")); }

    QTemporaryDir folder;
    actor::System system;
};

TEST_F(SavedSearchesTest, OutliveTheProgramAsTheyWereTyped)
{
    const QString quoted = QStringLiteral("artist:\"Sigur Rós\" -live; year:1990-1999");
    {
        Settings settings(system, path());
        SavedSearches searches(settings);
        const QSignalSpy changed(&searches, &SavedSearches::changed);
        searches.save(QStringLiteral("bach"));
        searches.save(quoted);
        EXPECT_EQ(changed.size(), 2);
    }
    Settings settings(system, path());
    EXPECT_EQ(SavedSearches(settings).all(), (QStringList{quoted, QStringLiteral("bach")}));
}

TEST_F(SavedSearchesTest, AreEachThereOnceWithTheNewestFirst)
{
    Settings settings(system, path());
    SavedSearches searches(settings);
    searches.save(QStringLiteral("one"));
    searches.save(QStringLiteral("two"));
    searches.save(QStringLiteral("  one\n"));
    searches.save(QStringLiteral("   "));
    EXPECT_EQ(searches.all(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_TRUE(searches.contains(QStringLiteral("two ")));
    searches.remove(QStringLiteral("two"));
    EXPECT_EQ(searches.all(), QStringList{QStringLiteral("one")});
}

TEST_F(SavedSearchesTest, TheOldestMakeRoom)
{
    Settings settings(system, path());
    SavedSearches searches(settings);
    for (int i = 0; i <= SavedSearches::most; ++i)
        searches.save(QString::number(i));
    EXPECT_EQ(searches.all().size(), SavedSearches::most);
    EXPECT_FALSE(searches.contains(QStringLiteral("0")));
}

} // namespace
} // namespace toccata
