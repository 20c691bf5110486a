// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarysettings.h"

#include "core/settings/settings.h"

#include <QLocale>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct LibrarySettingsTest : testing::Test
{
    actor::System system;
    QTemporaryDir folder;
    Settings settings{system, folder.filePath(QStringLiteral("toccata.conf"))};
};

TEST_F(LibrarySettingsTest, UsesThePersonsLanguageUntilSheHasWordsOfHerOwn)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(articlesOf(settings), Articles(Articles::wordsOf(QLocale::German)));
    settings.set(Remembered::sortArticles, QStringLiteral("dj"));
    EXPECT_EQ(articlesOf(settings), Articles(QStringLiteral("dj")));
    settings.set(Remembered::sortArticles, QString());
    EXPECT_EQ(articlesOf(settings), Articles());
    QLocale::setDefault(before);
}

} // namespace
} // namespace toccata
