// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitlistmodel.h"

#include "ui/songs/coverdelegate.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(HitListModel, KeepsTheRulesOfModelsAndNamesWhatHasNone)
{
    HitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setArtists({{QStringLiteral("Anna"), {}}, {QString(), "uri"}});
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Anna"));
    EXPECT_TRUE(model.index(1).data(UnnamedRole).toBool());
    EXPECT_FALSE(model.index(1).data().toString().isEmpty());
    model.setAlbums({{QStringLiteral("Alpha"), QStringLiteral("Anna"), 1999, {}, {}}});
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(SecondLineRole).toString(), QStringLiteral("Anna · 1999"));
    model.setPlaylists({{QStringLiteral("Evening")}});
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Evening"));
    model.setAlbums({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace toccata
