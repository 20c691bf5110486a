// SPDX-FileCopyrightText: 2026 The Toccata authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/columns/columnedsongs.h"

#include "core/music/songlistmodel.h"
#include "core/settings/remembered.h"
#include "tests/core/music/asong.h"
#include "tests/support/waiting.h"
#include "ui/columns/songcolumndelegate.h"
#include "ui/columns/songcolumnheader.h"
#include "ui/songs/songlistview.h"

#include <QMenu>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace toccata {
namespace {

struct ColumnedSongsTest : testing::Test
{
    void make(const SongColumns &usual, int width = 900)
    {
        auto *delegate = new SongColumnDelegate(model);
        list = new SongListView(model, delegate);
        songs = std::make_unique<ColumnedSongs>(list, delegate, settings, name, usual);
        QObject::connect(songs.get(), &ColumnedSongs::sortRequested, songs.get(),
            [this](SongField field, Qt::SortOrder order) {
                wanted.push_back({field, order});
            });
        songs->resize(width, 400);
        songs->show();
    }
    SongColumnHeader &header() const { return *songs->findChild<SongColumnHeader *>(); }
    QByteArray kept() const { return settings.value(Remembered::songColumns(name)); }

    const QString name = QStringLiteral("some");
    actor::System system;
    QTemporaryDir folder;
    Settings settings{system, folder.filePath(QStringLiteral("toccata.conf"))};
    SongListModel model;
    SongListView *list = nullptr;
    std::unique_ptr<ColumnedSongs> songs;
    std::vector<std::pair<SongField, Qt::SortOrder>> wanted;
};

TEST_F(ColumnedSongsTest, WhatIsAskedForIsNotSaidToBeSoBeforeItIs)
{
    make(SongColumns::byDefault());
    header().setFocus();
    QTest::keyClick(&header(), Qt::Key_Space);
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted[0], std::pair(SongField::Title, Qt::AscendingOrder));
    EXPECT_FALSE(header().columns().sortedBy);
    songs->setSorted(SongField::Title, Qt::AscendingOrder);
    EXPECT_EQ(header().columns().sortedBy, SongField::Title);
    QTest::keyClick(&header(), Qt::Key_Space);
    ASSERT_EQ(wanted.size(), 2U);
    EXPECT_EQ(wanted[1], std::pair(SongField::Title, Qt::DescendingOrder));
    EXPECT_EQ(header().columns().order, Qt::AscendingOrder);
}

TEST_F(ColumnedSongsTest, AnOrderIsRememberedOnlyOfAListThatHasOne)
{
    make(SongColumns::byDefault());
    songs->setSorted(SongField::Year, Qt::DescendingOrder);
    EXPECT_EQ(kept(), SongColumns::byDefault().toText());
    make(SongColumns::byDefault(SongField::Artist));
    EXPECT_EQ(songs->columns(), SongColumns::byDefault(SongField::Artist)) << "what is kept has no order";
    songs->setSorted(SongField::Year, Qt::DescendingOrder);
    EXPECT_TRUE(kept().endsWith("; year descending")) << kept().constData();
    make(SongColumns::byDefault(SongField::Artist));
    EXPECT_EQ(songs->columns().sortedBy, SongField::Year);
}

TEST_F(ColumnedSongsTest, TheMenuIsThereWhereThereIsRoomForColumns)
{
    make(SongColumns::byDefault());
    QMenu menu;
    songs->addColumnsMenu(menu);
    ASSERT_EQ(menu.actions().size(), 1);
    QMenu *columns = menu.actions().constFirst()->menu();
    ASSERT_TRUE(columns);
    for (QAction *action : columns->actions()) {
        if (action->isChecked() && action->isEnabled()) {
            action->trigger();
            break;
        }
    }
    EXPECT_EQ(songs->columns().shown.size(), SongColumns::byDefault().shown.size() - 1);
    EXPECT_EQ(kept(), songs->columns().toText());
    make(SongColumns::byDefault(), 400);
    QMenu narrow;
    songs->addColumnsMenu(narrow);
    EXPECT_TRUE(narrow.isEmpty());
}

} // namespace
} // namespace toccata
