// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/songs/coversection.h"

#include "ui/songs/covergrid.h"
#include "ui/widgets/elidedlabel.h"

#include <QStringListModel>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct CoverSectionTest : testing::Test
{
    CoverSectionTest()
    {
        QStringList names;
        for (int i = 0; i < 50; ++i)
            names << QString::number(i);
        model.setStringList(names);
        grid->setModel(&model);
        section.emplace(grid, 1);
        section->resize(800, 400);
        section->show();
    }
    /// The link at the end of the heading.
    ElidedLabel &more() const { return *section->findChildren<ElidedLabel *>().at(1); }

    QStringListModel model;
    CoverGrid *grid = new CoverGrid(CoverDelegate::Shape::Square);
    std::optional<CoverSection> section;
};

TEST_F(CoverSectionTest, TheLinkShowsAllAndGoes)
{
    EXPECT_EQ(more().text(), QStringLiteral("Show all 50"));
    EXPECT_LT(grid->shownCount(), 50);
    Q_EMIT more().activated();
    EXPECT_EQ(grid->shownCount(), 50);
    EXPECT_TRUE(more().isHidden());
    section->showFirstRows();
    EXPECT_FALSE(more().isHidden());
}

TEST_F(CoverSectionTest, WhereOnlyTheBestAreHereItDoesNotPromiseAll)
{
    section->setFound(64'000);
    EXPECT_EQ(more().text(), QStringLiteral("Show the best 50"));
    section->setFound(50);
    EXPECT_EQ(more().text(), QStringLiteral("Show all 50"));
}

TEST_F(CoverSectionTest, WhatFitsNeedsNoLink)
{
    model.setStringList({QStringLiteral("one")});
    EXPECT_TRUE(more().isHidden());
}

} // namespace
} // namespace toccata
