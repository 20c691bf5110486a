// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/pathbar.h"

#include <gtest/gtest.h>

namespace toccata {
namespace {

TEST(PathBar, TheRootHasNoParts)
{
    EXPECT_TRUE(partsOfPath({}).isEmpty());
}

TEST(PathBar, AMirroredPathKeepsItsSlashes)
{
    EXPECT_EQ(partsOfPath("Jazz/Kind of Blue/"),
        (QList<PathPart>{
            {"Jazz/", QStringLiteral("Jazz")}, {"Jazz/Kind of Blue/", QStringLiteral("Kind of Blue")}}));
}

TEST(PathBar, AServersPathIsGivenBackAsItWas)
{
    EXPECT_EQ(partsOfPath("Local media/Albums"),
        (QList<PathPart>{{"Local media", QStringLiteral("Local media")},
            {"Local media/Albums", QStringLiteral("Albums")}}));
}

TEST(PathBar, BytesThatAreNoTextSurvive)
{
    const QByteArray path = "caf\xe9/";
    ASSERT_EQ(partsOfPath(path).size(), 1);
    EXPECT_EQ(partsOfPath(path).first().path, path);
}

} // namespace
} // namespace toccata
