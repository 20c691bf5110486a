// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/hitlistmodel.h"

#include "tests/core/music/asong.h"
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

CoverSubject subjectAt(const HitListModel &model, int row)
{
    return model.index(row).data(SubjectRole).value<CoverSubject>();
}

TEST(HitListModel, APictureIsFoundByTheServersNameElseByASongOfTheArtist)
{
    const auto songs = tableOf({aSong("Anna/1.ogg").by(u"Anna").on(u"Alpha")});
    HitListModel model;
    model.setArtists({{QStringLiteral("Anna"), {}}, {QStringLiteral("Ben"), "service:artist:7"},
                         {QStringLiteral("Cleo"), {}}, {QStringLiteral(" "), {}}},
        {{QStringLiteral("Alpha"), QStringLiteral("Anna"), std::nullopt, {songs, {0}}, {}}});
    EXPECT_EQ(subjectAt(model, 0).songUri, "Anna/1.ogg");
    EXPECT_EQ(subjectAt(model, 1).uri, QByteArray("service:artist:7"));
    EXPECT_EQ(subjectAt(model, 2), pictureOfArtist(QStringLiteral("Cleo"), QByteArray()));
    EXPECT_TRUE(subjectAt(model, 3).isEmpty()) << "nobody without a name has one";
}

TEST(HitListModel, AnAlbumsCoverIsThatOfItsFirstSongElseOfItsName)
{
    const auto songs = tableOf({aSong("Anna/1.ogg").by(u"Anna").on(u"Alpha")});
    HitListModel model;
    model.setAlbums({{QStringLiteral("Alpha"), QStringLiteral("Anna"), std::nullopt, {songs, {0}}, {}},
        {QStringLiteral("Beta"), std::nullopt, std::nullopt, {}, "service:album:7"}});
    EXPECT_EQ(subjectAt(model, 0), coverOf(songs->at(0)));
    EXPECT_EQ(subjectAt(model, 1), coverOfAlbum("service:album:7"));
    model.setPlaylists({{QStringLiteral("Evening")}});
    EXPECT_TRUE(subjectAt(model, 0).isEmpty());
}

} // namespace
} // namespace toccata
